import { checkBalance, type BalanceRequest } from '../../../src/balance/check-balance'
import { QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import { sheetFromGrid, type SheetContents } from '../../../src/grid/contents'
import { coefficient } from '../../../src/report/balance/format'
import { balanceSheet } from '../../../src/report/balance/sheet'
import { balanceTextReport } from '../../../src/report/balance/text'
import { balanceHtmlReport } from '../../../src/report/balance/html'
import { book, HEADINGS, row } from '../../balance/school-sheet/books'

const HOSTILE = '<b onclick="x">&\u001b[31m小学'
const REQUEST: BalanceRequest = {
  standard: QUALITY_2017,
  language: 'zh',
  year: 2026,
  terms: { prices: {}, firstYear: 2026, years: 1 },
}
const CHECK = checkBalance(book([HEADINGS, row('一小'), row(HOSTILE, { 6: 0, 8: 100 })]), REQUEST)

test.each([
  [0.5714, 0.5, '0.571'],
  [0.50004, 0.5, '0.50004'],
  [0.4999, 0.5, '0.500'],
  [0.2, null, '0.200'],
  [null, 0.5, '—'],
])('the coefficient %p against %p is printed as %s', (cv, limit, printed) => {
  expect(coefficient(cv, limit)).toBe(printed)
})

test('names from a sheet are neither markup nor control sequences', () => {
  const html = balanceHtmlReport('学校.xlsx', CHECK, 'default', 'zh', '2026-01-01')
  expect(html).not.toContain('<b onclick')
  expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;')
  expect(balanceTextReport('学校.xlsx', CHECK, 'default', 'zh')).not.toContain('\u001b')
})

test('text and page say the same: verdict, indicators, schools, plan', () => {
  const text = balanceTextReport('学校.xlsx', CHECK, 'default', 'zh')
  const html = balanceHtmlReport('学校.xlsx', CHECK, 'default', 'zh', '2026-01-01')
  for (const words of [
    '未达标：小学差异系数超限',
    '小学：2 所学校',
    '未达到 L2、L4；L2、L4 低于下限',
    '补齐方案',
    '测算的前提',
  ]) {
    expect([words, text.includes(words), html.includes(words)]).toEqual([words, true, true])
  }
})

test('both exist in English', () => {
  expect(balanceTextReport('s.xlsx', CHECK, 'default', 'en')).toContain('Plan that closes the gap')
  expect(balanceHtmlReport('s.xlsx', CHECK, 'default', 'en', '2026-01-01')).toContain('<html lang="en">')
})

test('a standard that the workbook brought is named as such', () => {
  expect(balanceTextReport('学校.xlsx', CHECK, 'workbook', 'zh')).toContain('标准随工作簿保存')
  expect(balanceHtmlReport('学校.xlsx', CHECK, 'workbook', 'zh', '2026-01-01')).toContain('标准随工作簿保存')
  expect(balanceTextReport('学校.xlsx', CHECK, 'option', 'zh')).not.toContain('随工作簿')
})

test('the sheet holds numbers as they are printed', () => {
  const numbers = balanceSheet(CHECK, 'zh')
    .rows.flat()
    .filter((cell) => typeof cell === 'number')
  expect(numbers.length).toBeGreaterThan(20)
  for (const number of numbers) expect(String(number)).toMatch(/^\d+(\.\d{1,3})?$/)
})

test('a correction of school data is a suggestion, since no command makes it', () => {
  const check = checkBalance(book([HEADINGS, row('一小', { 6: '450人' })]), REQUEST)
  expect(check.findings.some(({ fix }) => fix !== null)).toBe(true)
  for (const report of [
    balanceTextReport('a.xlsx', check, 'default', 'zh'),
    balanceHtmlReport('a.xlsx', check, 'default', 'zh', '2026-01-01'),
  ]) {
    expect(report).toContain('建议改为 450')
    expect(report).not.toContain('自动')
  }
})

describe('the items of the county', () => {
  const entered = (...sheets: SheetContents[]) =>
    checkBalance({ sheets: [...book([HEADINGS, row('一小')]).sheets, ...sheets], date1904: false }, REQUEST)
  const ITEMS = sheetFromGrid('县级指标', [
    ['指标', '实际值', '2026年目标'],
    ['特殊教育学校生均公用经费', 5800, 5500],
    ['社会认可度', '91%', ''],
  ])

  test('are in every report, with the standard and the target of the year', () => {
    const check = entered(ITEMS)
    const { rows } = balanceSheet(check, 'zh')
    const from = rows.findIndex(([first]) => first === '条目')
    expect(rows.slice(from, from + 3)).toEqual([
      ['条目', '内容', '填报的值', '标准', '结论', '年度目标'],
      ['G7', '特殊教育学校生均公用经费', '5,800元', '不低于 6,000元', '未达标', '2026 年 5,500元 达标'],
      ['S1', '社会认可度', '91%', '不低于 85%', '达标', ''],
    ])
    for (const report of [
      balanceTextReport('a.xlsx', check, 'default', 'zh'),
      balanceHtmlReport('a.xlsx', check, 'default', 'zh', '2026-01-01'),
    ])
      expect(report).toMatch(/5,800元.*不低于 6,000元.*未达标.*2026 年 5,500元/)
  })

  test('nothing is said of them where nothing is entered, and a report in the workbook is no entry', () => {
    const { name, rows } = balanceSheet(entered(ITEMS), 'zh')
    const check = entered(
      sheetFromGrid(
        name,
        rows.map((cells) => [...cells]),
      ),
    )
    expect(check.items.every(({ sheet }) => sheet === null)).toBe(true)
    expect(balanceSheet(check, 'zh').rows.flat()).not.toContain('条目')
  })
})
