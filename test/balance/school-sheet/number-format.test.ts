import { cellKey } from '../../../src/grid/address'
import type { CellValue } from '../../../src/grid/cell'
import type { FormatKind } from '../../../src/grid/number-format'
import { sheetFromGrid } from '../../../src/grid/contents'
import { checkBalance } from '../../../src/balance/check-balance'
import { balanceResult } from '../../../src/balance/result'
import { readItems } from '../../../src/balance/county/item-sheet/read'
import { QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import { book, check, HEADINGS, row, said, workbook } from './books'

const formatted = (row: number, column: number, kind: FormatKind) => ({
  formats: new Map([[cellKey(row, column), kind]]),
})

test.each([
  [9, 43_000, 'date', '2017-09-22'],
  [8, 0.85, 'percent', '85%'],
  [10, 520_000, 'scaled', '（按格式缩小显示的数）'],
  [10, 52, 'wan', '52万'],
  [3, 200, 'date', '1900-07-18'],
] as const)('column %i: %d as a %s is no figure', (column, value, kind, shown) => {
  const contents = book([HEADINGS, row('一小', { [column]: value }), row('二小')], formatted(1, column, kind))
  const [finding] = check(contents)
  expect(finding).toMatchObject({ rule: 'school-number-format', severity: 'error', fix: null })
  expect(finding.message).toContain(`“${shown}”，单元格里存的却是${value}`)
  const result = balanceResult(
    checkBalance(contents, { standard: QUALITY_2017, language: 'zh', year: 2026, terms: null }),
    'default',
  )
  expect(result.pass).not.toBe(true)
})

test('a number that a format leaves as it is stays one, also 万 under a heading in 万元', () => {
  const headings = HEADINGS.map((heading) => heading.replace('（元）', '（万元）'))
  const rows = [row('一小', { 10: 50 }), row('二小', { 10: 50 })]
  expect(said(book([headings, ...rows], formatted(1, 10, 'wan')))).toEqual([])
  expect(said(book([HEADINGS, row('一小'), row('二小')], formatted(1, 0, 'date')))).toEqual([])
})

test('on a sheet on its side, and on a form of one school', () => {
  const grid = [HEADINGS, row('一小'), row('二小')]
  const turned = HEADINGS.map((_, column) => grid.map((cells) => cells[column]))
  expect(said(book(turned, formatted(9, 1, 'date')))).toEqual(['school-number-format B10'])
  const form = HEADINGS.map((heading, column) => [heading, row('一小')[column]])
  expect(said(book(form, formatted(9, 1, 'date')))).toContain('school-number-format B10')
})

test('the month a school was built in is a date', () => {
  const contents = book(
    [
      [...HEADINGS, '建校年月'],
      [...row('一小'), 43_000],
    ],
    formatted(1, 12, 'date'),
  )
  expect(said(contents)).toEqual([])
})

test.each<[string, CellValue, FormatKind, string]>([
  ['Q1', 0.95, 'percent', 'true'],
  ['Q1', 0.948, 'percent', 'false'],
  ['Q1', 95, 'percent', 'null'],
  ['G7', 43_000, 'date', 'null'],
  ['G7', 8000, 'scaled', 'null'],
  ['S1', 0.86, 'percent', 'true'],
])('item %s: %p as a %s meets: %s', (id, value, kind, meets) => {
  const { name } = QUALITY_2017.county.find((item) => item.id === id)!
  const sheet = sheetFromGrid(
    '县级指标',
    [
      ['指标', '实际值'],
      [name, value],
    ],
    formatted(1, 1, kind),
  )
  const { rows } = readItems(workbook(sheet), QUALITY_2017)
  expect(String(rows[0].meets)).toBe(meets)
  expect(rows[0].unread.length).toBe(meets === 'null' ? 1 : 0)
})
