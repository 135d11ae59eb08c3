import { JINZHOU, placesOf, type Changes } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

it.each<[string, Changes, string[]]>([
  ['more than there are', { cells: { E5: `${ALL}共8个` } }, ['E5']],
  ['fewer, in brackets', { cells: { F7: '义县（共3个）' } }, ['F7']],
  ['more than all', { cells: { E5: '全部8个县（市、区）' } }, ['E5']],
  ['fewer than the others', { cells: { E5: '其余5个县（市、区）均已实现', F5: '义县' } }, ['E5']],
  ['silent: the others', { cells: { E5: '其余6个县（市、区）均已实现', F5: '义县' } }, []],
  ['silent: one and all the others', { cells: { E5: '古塔区等7个县（市、区）均已实现' } }, []],
  ['silent: the number is right', { cells: { E5: `${ALL}等7个县（市、区）` } }, []],
  ['silent: no number', {}, []],
])('%s', (_, changes, places) => {
  expect(placesOf('county-count-mismatch', changes)).toEqual(places)
})
