import { checkBalance } from '../../src/balance/check'
import { QUALITY_2017 } from '../../src/balance/standards/catalogue'
import { coefficient } from '../../src/report/balance-format'
import { balanceTextReport } from '../../src/report/balance-text'
import { balanceHtmlReport } from '../../src/report/html/balance'
import { book, HEADINGS, row } from '../balance/school-sheet/books'

const HOSTILE = '<b onclick="x">&\u001b[31m小学'
const CHECK = checkBalance(book([HEADINGS, row('一小'), row(HOSTILE, { 6: 0, 8: 100 })]), {
  standard: QUALITY_2017,
  language: 'zh',
  year: 2026,
  terms: { prices: {}, firstYear: 2026, years: 1 },
})

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
