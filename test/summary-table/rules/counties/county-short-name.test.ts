import { JINZHOU, placesOf, type Changes } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

it.each<[string, Changes, string[]]>([
  ['a short name that one county fits', { cells: { E5: ALL.replace('古塔区', '古塔') } }, [`E5 → ${ALL}`]],
  [
    'several are one finding',
    { cells: { E5: ALL.replace('古塔区', '古塔').replace('凌海市', '凌海') } },
    [`E5 → ${ALL}`],
  ],
  ['silent: full names', {}, []],
])('%s', (_, changes, places) => {
  expect(placesOf('county-short-name', changes)).toEqual(places)
})
