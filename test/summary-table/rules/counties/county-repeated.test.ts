import { JINZHOU, placesOf, type Changes } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

it.each<[string, Changes, string[]]>([
  ['twice in one list', { cells: { E5: `${ALL}、义县` } }, [`E5 → ${ALL}`]],
  ['once in full and once short', { cells: { E5: `${ALL}、古塔` } }, [`E5 → ${ALL}`]],
  ['silent: once in each list is another mistake', { cells: { F5: '义县' } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('county-repeated', changes)).toEqual(places)
})
