import { sheetFromGrid } from '../../src/grid/contents'
import { check } from '../../src/summary-table/check'
import edition49 from '../../src/summary-table/editions/2018-49.json'

const TODAY = new Date(Date.UTC(2019, 0, 1))
/** Work that grows with the square of this, or that compares each row with every heading at length, would not end within a test's time. */
const ROWS = 200_000

const otherRows = Array.from({ length: ROWS }, (_, index) => [`学校${index}`, index, `县名单${index}`])

test.each([
  ['a sheet without any table', otherRows],
  ['rows of other data below a table', [edition49.columns.map(({ heading }) => heading), ...otherRows]],
])('200,000 rows are checked to their end: %s', (_, grid) => {
  const workbook = { sheets: [sheetFromGrid('数据', grid)], date1904: false }
  expect(check(workbook, { language: 'zh', today: TODAY }).counts.error).toBeGreaterThan(0)
})
