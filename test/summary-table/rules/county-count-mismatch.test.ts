import { JINZHOU, placesOf, type Changes } from '../filled-table'

const ALL = JINZHOU.counties.join('、')

it.each<[string, Changes, string[]]>([
  ['more than there are', { cells: { E5: `${ALL}共8个` } }, ['E5']],
  ['fewer, in brackets', { cells: { F7: '义县（共3个）' } }, ['F7']],
  ['silent: the number is right', { cells: { E5: `${ALL}等7个县（市、区）` } }, []],
  ['silent: no number', {}, []],
])('%s', (_, changes, places) => {
  expect(placesOf('county-count-mismatch', changes)).toEqual(places)
})
