import { normalizedList, printCountyList } from '../../../../src/summary-table/counties/list/normalized-list'
import { parseCountyList } from '../../../../src/summary-table/counties/list/parse-list'
import { rosterFor } from '../rosters'

const jinzhou = rosterFor('锦州市')
const normalized = (cell: string) => normalizedList(parseCountyList(cell, jinzhou))

test('printed with 、 between, 无 for none', () => {
  expect(printCountyList(['古塔区', '义县'])).toBe('古塔区、义县')
  expect(printCountyList([])).toBe('无')
})

test.each([
  ['古塔区，义县', '古塔区、义县'],
  ['古塔区义县', '古塔区、义县'],
  ['1.古塔 2.义县。', '古塔区、义县'],
  ['古塔区、义县、古塔区', '古塔区、义县'],
  ['义县(部分)/古塔区', '义县（部分）、古塔区'],
  ['古塔去、义县', '古塔区、义县'],
  ['古塔区 义县共2个', '古塔区、义县'],
  ['无', '无'],
  ['均已实现', '均已实现'],
  ['除义县外均已实现', '除义县外均已实现'],
])('%s is written %s', (cell, expected) => {
  expect(normalized(cell)).toBe(expected)
})

test.each([
  '',
  '古塔区，绛县',
  '无、古塔区',
  '古塔区等6个县',
  '义县（部分）、义县',
  '古塔去、古塔区',
  '古塔区、古塔去',
  '共8个',
  '义县（（',
  '义县【【',
])('%j has no certain writing', (cell) => {
  expect(normalized(cell)).toBeNull()
})
