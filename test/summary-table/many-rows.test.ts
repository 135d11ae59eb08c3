import { sheetFromGrid } from '../../src/grid/contents'
import { check } from '../../src/summary-table/check'
import edition49 from '../../src/summary-table/editions/2018-49.json'

const TODAY = new Date(Date.UTC(2019, 0, 1))
const ROWS = 40_000
/** Processor seconds that would be ten times too many here: each row costs microseconds, or the check is not linear in rows. */
const LIMIT = 4

function processorSeconds(call: () => void): number {
  const start = process.cpuUsage()
  call()
  return process.cpuUsage(start).user / 1e6
}

const otherRows = Array.from({ length: ROWS }, (_, index) => [`学校${index}`, index, `县名单${index}`])

test.each([
  ['a sheet without any table', otherRows],
  ['rows of other data below a table', [edition49.columns.map(({ heading }) => heading), ...otherRows]],
])('many rows cost little each: %s', (_, grid) => {
  const workbook = { sheets: [sheetFromGrid('数据', grid)], date1904: false }
  expect(processorSeconds(() => check(workbook, { language: 'zh', today: TODAY }))).toBeLessThan(LIMIT)
})
