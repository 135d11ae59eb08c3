import type { Finding } from '../../src/findings/finding'
import { waive, waiverFinder, waiverFor, withoutWaiver, withWaiver } from '../../src/findings/waiver'
import { sheetFromGrid, type WorkbookContents } from '../../src/grid/contents'

const book = (text: string): WorkbookContents => ({ sheets: [sheetFromGrid('表', [['甲', text]])], date1904: false })
const finding = (more: Partial<Finding> = {}): Finding => ({
  rule: 'list-separator',
  severity: 'warning',
  cause: 'list-separator',
  sheet: '表',
  cell: 'B1',
  point: 1,
  title: '县名之间没有用顿号',
  message: '',
  hint: '',
  fix: null,
  ...more,
})
const SAID = { reason: '照来文', name: '李强', date: '2018-12-01' }
const waiver = waive(finding(), book('乙'), SAID)

test('a waiver holds while its cell says the same', () => {
  expect(waiverFinder([waiver], book('乙'))(finding())).toBe(waiver)
})

test.each([
  ['the cell says something else', book('丙'), finding()],
  ['the rule is another', book('乙'), finding({ rule: 'row-hidden' })],
  ['the cell is another', book('乙'), finding({ cell: 'A1' })],
  ['it is an error', book('乙'), finding({ severity: 'error' })],
])('a waiver does not hold when %s', (_, workbook, other) => {
  expect(waiverFinder([waiver], workbook)(other)).toBeNull()
})

test('a waiver of an area is void when any of its cells changes', () => {
  const area = finding({ cell: 'A1:B1' })
  const whole = waive(area, book('乙'), SAID)
  expect(waiverFinder([whole], book('乙'))(area)).toBe(whole)
  expect(waiverFinder([whole], book('丙'))(area)).toBeNull()
})

test('a second waiver of the same place takes the place of the first', () => {
  const later = { ...waiver, reason: '另有说明' }
  expect(withWaiver([waiver], later)).toEqual([later])
  expect(withoutWaiver([waiver], later)).toEqual([])
  expect(waiverFor(finding(), [later])).toBe(later)
})
