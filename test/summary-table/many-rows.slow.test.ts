import { sheetFromGrid } from '../../src/grid/contents'
import { check } from '../../src/summary-table/check'
import edition49 from '../../src/summary-table/editions/2018-49.json'

const TODAY = new Date(Date.UTC(2019, 0, 1))
/** Work that grows with the square of this, or that compares each row with every heading at length, would not end within a test's time. */
const ROWS = 200_000

const otherRows = Array.from({ length: ROWS }, (_, index) => [`学校${index}`, index, `县名单${index}`])

const headings = edition49.columns.map(({ heading }) => heading)

test.each([
  ['a sheet without any table', otherRows],
  ['rows of other data below a table', [headings, ...otherRows]],
  ['rows of other data below headings that are repeated', [headings, headings, ...otherRows]],
  ['rows that are numbered like points', [headings, ...otherRows.map(([name, number]) => [name, number]), headings]],
])('200,000 rows are checked to their end: %s', (_, grid) => {
  const workbook = { sheets: [sheetFromGrid('数据', grid)], date1904: false }
  expect(check(workbook, { language: 'zh', today: TODAY }).counts.error).toBeGreaterThan(0)
})

test('a table that names 200,000 counties of no known city is checked to its end', () => {
  const rows = edition49.points.map(({ number, text, goal }) => {
    const names = Array.from({ length: ROWS / 49 }, (_, index) => `第${number}之${index}县`)
    return [goal, number, text, '', names.join('、'), '无', '基教科']
  })
  const workbook = { sheets: [sheetFromGrid('汇总表', [headings, ...rows])], date1904: false }
  const { tables, findings } = check(workbook, { language: 'zh', today: TODAY })
  expect(tables[0].roster.counties).toEqual([])
  expect(findings.filter(({ rule }) => rule === 'county-unknown')).toHaveLength(49 * 50)
})

test('a number that stands with 70,000 titles is told of once with each of some', () => {
  const rows = edition49.points.map(({ number, text, goal }) => {
    const titles = Array.from(
      { length: 1400 },
      (_, index) => `《第${number}之${index}号令的通知》（锦政发〔2018〕5号）`,
    )
    return [goal, number, text, titles.join('；'), '无', '全部', '基教科']
  })
  const workbook = { sheets: [sheetFromGrid('汇总表', [headings, ...rows])], date1904: false }
  const { findings } = check(workbook, { language: 'zh', today: TODAY })
  expect(findings.filter(({ rule }) => rule === 'document-title-conflict')).toHaveLength(49)
})
