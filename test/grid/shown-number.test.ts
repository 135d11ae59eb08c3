import { shownNumber } from '../../src/grid/shown-number'

describe('a number is shown as its format has it', () => {
  test.each([
    [0.085, '0.0%', '8.5%'],
    [0.5, '0%', '50%'],
    [1234.5, '#,##0.00', '1,234.50'],
    [3, '0.00', '3.00'],
    [3.14159, '0.##', '3.14'],
    [43424, 'yyyy/m/d', '2018/11/20'],
    [43424, 'yyyy"年"m"月"d"日"', '2018年11月20日'],
    [43424, '[$-804]yyyy-mm-dd;@', '2018-11-20'],
    [43424, 'yy.m', '18.11'],
    [-5, '0.0_ ;[Red]-0.0', '-5.0'],
  ])('%d as %s', (value, code, shown) => expect(shownNumber(value, code, false)).toBe(shown))
})

describe('where the format says more, the number itself is shown', () => {
  test.each([
    [0.5, 'h:mm'],
    [43424, 'd-mmm-yy'],
    [1_000_000, '#,##0,'],
    [5, '0"人"'],
    [12, '# ?/?'],
    [1e9, 'yyyy-mm-dd'],
    [5, 'General'],
    [5, '[['.repeat(500)],
  ])('%d as %s', (value, code) => expect(shownNumber(value, code, false)).toBeNull())
})
