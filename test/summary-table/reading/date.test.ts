import type { CellValue } from '../../../src/grid/cell'
import { readDate } from '../../../src/summary-table/reading/date'

function read(value: CellValue, date1904 = false): string {
  const result = readDate(String(value ?? ''), value, date1904)
  return result.kind === 'day' ? result.date.toISOString().slice(0, 10) : result.kind
}

it.each<[CellValue, string]>([
  ['2018年11月20日', '2018-11-20'],
  ['2018年1月2号', '2018-01-02'],
  ['2018-11-20', '2018-11-20'],
  ['2018/1/2', '2018-01-02'],
  ['2018.11.20', '2018-11-20'],
  ['20181120', '2018-11-20'],
  [20181120, '2018-11-20'],
  ['２０１８年１１月２０日', '2018-11-20'],
  ['2018 年 11 月 20 日', '2018-11-20'],
  ['二〇一八年十一月二十日', '2018-11-20'],
  ['二○一八年十月三十一日', '2018-10-31'],
  ['二零二〇年二月二十九日', '2020-02-29'],
  ['二Ｏ一八年十一月二十日', '2018-11-20'],
  ['二O一八年十一月廿日', '2018-11-20'],
  ['2O18年11月2O日', '2018-11-20'],
  ['2018-11-20 00:00:00', '2018-11-20'],
  [43424, '2018-11-20'],
  [43424.99, '2018-11-20'],
  [null, 'blank'],
  ['', 'blank'],
  ['    年   月   日', 'blank'],
  ['年月日', 'blank'],
  ['2018年2月30日', 'invalid'],
  ['2019年2月29日', 'invalid'],
  ['2018年13月1日', 'invalid'],
  ['2018年11月', 'invalid'],
  ['2018年', 'invalid'],
  ['18年11月20日', 'invalid'],
  ['年底', 'invalid'],
  [2018, 'invalid'],
  [0, 'invalid'],
  [-1, 'invalid'],
  [999999, 'invalid'],
  [20181340, 'invalid'],
])('时间 %p is %s', (value, day) => {
  expect(read(value)).toBe(day)
})

it('a serial is a day of the system its workbook counts in', () => {
  expect(read(41962, true)).toBe('2018-11-20')
  expect(read(0, true)).toBe('invalid')
})
