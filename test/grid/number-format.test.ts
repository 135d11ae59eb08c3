import { cellKey } from '../../src/grid/address'
import { asShown, shownText } from '../../src/grid/as-shown'
import { sheetFromGrid, valueAt } from '../../src/grid/contents'
import { builtInKind, formatKind } from '../../src/grid/number-format'
import { fc } from '../property'

test.each([
  ['General', null],
  ['G/通用格式', null],
  ['General"人"', null],
  ['0', null],
  ['#,##0.00_);[Red]\\(#,##0.00\\)', null],
  ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', null],
  ['¥#,##0', null],
  ['[$¥-804]#,##0.00', null],
  ['0.00E+00', null],
  ['##0.0E+0', null],
  ['[DBNum1][$-804]General', null],
  ['0"名"', null],
  ['0.00"m2"', null],
  ['# ?/?', null],
  ['@', null],
  ['[>=60]"及格"0;"不及格"0', null],
  ['yyyy-mm-dd', 'date'],
  ['yyyy"年"m"月"d"日";@', 'date'],
  ['[$-804]yyyy"年"m"月"', 'date'],
  ['m/d', 'date'],
  ['aaaa', 'date'],
  ['h:mm AM/PM', 'date'],
  ['[h]:mm:ss', 'date'],
  ['mm:ss.0', 'date'],
  ['[DBNum1][$-804]yyyy"年"m"月";@', 'date'],
  ['0%', 'percent'],
  ['0.00%;[Red]-0.00%', 'percent'],
  ['#,##0,', 'scaled'],
  ['0.0,,', 'scaled'],
  ['0!.0,', 'scaled'],
  ['0!.0,"万"', 'scaled'],
  ['0\\.0,"万元"', 'scaled'],
  ['#,##0.00"万元"', 'wan'],
  ['0.0万', 'wan'],
  ['[>=10000]0!.0,"万";0', 'scaled'],
  ['', null],
  ['"', null],
  ['[', null],
  ['\\', null],
])('%s → %s', (code, kind) => {
  expect(formatKind(code)).toBe(kind)
})

test('formats known by number alone', () => {
  const kinds = [0, 1, 2, 3, 4, 9, 10, 11, 14, 22, 31, 37, 45, 49, 57, 59].map(builtInKind)
  // prettier-ignore
  expect(kinds).toEqual([null, null, null, null, null, 'percent', 'percent', null, 'date', 'date', 'date', null, 'date', null, 'date', null])
})

test('any format is read', () => {
  const codes = fc.array(
    fc.constantFrom('0', '#', ',', '.', '%', '"', '[', ']', '\\', '!', 'y', 'E', '+', '万', ';', 'G'),
  )
  fc.assert(
    fc.property(codes, (parts) =>
      expect(['date', 'percent', 'scaled', 'wan', null]).toContain(formatKind(parts.join(''))),
    ),
  )
})

test.each([
  [43_000, 'date', '2017-09-22'],
  [0.354166667, 'date', '8:30'],
  [0.29, 'percent', '29%'],
  [1.125, 'percent', '112.5%'],
  [36.5, 'wan', '36.5万'],
] as const)('%d as %s is seen as %s', (value, kind, shown) => {
  expect(shownText(value, kind, false)).toBe(shown)
})

test('of a workbook only numbers that are shown as something else become texts', () => {
  const formats = new Map([
    [cellKey(0, 0), 'percent'],
    [cellKey(0, 1), 'date'],
    [cellKey(0, 2), 'percent'],
  ] as const)
  const workbook = { sheets: [sheetFromGrid('表', [[0.5, 1462, '0.5', 0.5]], { formats })], date1904: true }
  const [sheet] = asShown(workbook).sheets
  expect([0, 1, 2, 3].map((column) => valueAt(sheet, 0, column))).toEqual(['50%', '1908-01-02', '0.5', 0.5])
  expect(valueAt(workbook.sheets[0], 0, 0)).toBe(0.5)
})
