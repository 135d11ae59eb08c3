import { steps } from '../steps'
import { sheetFromGrid } from '../../src/grid/contents'
import { check } from '../../src/summary-table/check'
import edition49 from '../../src/summary-table/editions/2018-49.json'

const TODAY = new Date(Date.UTC(2019, 0, 1))

const otherRows = (rows: number) =>
  Array.from({ length: rows }, (_, index) => [`学校${index}`, index, `县名单${index}`])

const headings = edition49.columns.map(({ heading }) => heading)

const workbookOf = (grid: readonly (readonly (string | number)[])[]) => ({
  sheets: [sheetFromGrid('汇总表', grid)],
  date1904: false,
})

const checkOf = (grid: readonly (readonly (string | number)[])[]) =>
  check(workbookOf(grid), { language: 'zh', today: TODAY })

/** Work that grows with the square of the number would take four times as many steps for each of the later ones. */
const NUMBERS = [1000, 4000, 16_000]

function expectLinear(grid: (size: number) => (string | number)[][]): void {
  // What is made once, such as the list of all counties, is no part of it.
  checkOf(grid(NUMBERS[0]))
  const [least, few, many] = NUMBERS.map((size) => {
    const workbook = workbookOf(grid(size))
    return steps(() => void check(workbook, { language: 'zh', today: TODAY }))
  })
  const first = (few - least) / 3000
  expect(first).toBeGreaterThan(1)
  expect((many - few) / 12_000).toBeLessThanOrEqual(1.5 * first)
}

test.each<[string, (rows: number) => (string | number)[][]]>([
  ['a sheet without any table', (rows) => otherRows(rows)],
  ['rows of other data below a table', (rows) => [headings, ...otherRows(rows)]],
  ['rows of other data below headings that are repeated', (rows) => [headings, headings, ...otherRows(rows)]],
  [
    'rows that are numbered like points',
    (rows) => [headings, ...otherRows(rows).map(([name, number]) => [name, number]), headings],
  ],
])('rows are checked in steps that grow with their number: %s', (_, grid) => expectLinear(grid))

/** A table that names so many counties of no known city. */
const unknownCounties = (size: number) => [
  headings,
  ...edition49.points.map(({ number, text, goal }) => {
    const names = Array.from({ length: size / 49 }, (_, index) => `第${number}之${index}县`)
    return [goal, number, text, '', names.join('、'), '无', '基教科']
  }),
]

test('so are counties of no known city, each row naming others', () => {
  expectLinear(unknownCounties)
  const { tables, findings } = checkOf(unknownCounties(8000))
  expect(tables[0].roster.counties).toEqual([])
  expect(findings.filter(({ rule }) => rule === 'county-unknown')).toHaveLength(49 * 50)
})

test('a number that stands with 15,000 titles is told of once with each of some', () => {
  const rows = edition49.points.map(({ number, text, goal }) => {
    const titles = Array.from({ length: 300 }, (_, index) => `《第${number}之${index}号令的通知》（锦政发〔2018〕5号）`)
    return [goal, number, text, titles.join('；'), '无', '全部', '基教科']
  })
  const { findings } = checkOf([headings, ...rows])
  expect(findings.filter(({ rule }) => rule === 'document-title-conflict')).toHaveLength(49)
})
