import { CellError } from '../../../../src/grid/cell'
import { countyMissing } from '../../../../src/summary-table/rules/counties/county-missing'
import { JINZHOU, placesOf, type Changes } from '../../filled-table'

const ALL = JINZHOU.counties.join('、')

it.each<[string, Changes, string[]]>([
  ['in neither list', { cells: { F7: '无' } }, ['F7']],
  ['both lists speak of others', { cells: { E5: '古塔区', F5: '义县' } }, ['F5']],
  ['silent: all of them', { cells: { E5: '全部' } }, []],
  ['silent: 除…外 with its exceptions', { cells: { E5: '除义县外均已实现', F5: '义县' } }, []],
  ['silent: both lists blank is another mistake', { cells: { E5: null, F5: null } }, []],
  ['silent: a misspelt county is there', { cells: { E5: ALL.replace('凌海市', '陵海市') } }, []],
  ['silent: who is excepted besides 义县 is not known', { cells: { E5: '除义县等2个县外均已实现', F5: '义县' } }, []],
  ['silent: nothing is known of a list that shows an error', { cells: { E5: new CellError('#N/A') } }, []],
])('%s', (_, changes, places) => {
  expect(placesOf('county-missing', changes)).toEqual(places)
})

test('a heading of many counties says how many, so that what is wrong with them is still in sight', () => {
  const counties = Array.from({ length: 27 }, (_, index) => `第${index + 1}县`)
  const { zh, en } = countyMissing.texts
  const facts = { number: 1, cell: 'F4', counties }
  expect(zh.brief!(facts)).toBe('第1县、第2县等27个县（市、区）两栏都没有')
  expect(en.brief!(facts)).toBe('第1县, 第2县 and 25 other counties in neither list')
  expect(zh.brief!({ ...facts, counties: ['义县'] })).toBe('义县两栏都没有')
})
