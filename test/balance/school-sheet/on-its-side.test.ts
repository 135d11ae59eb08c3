import type { CellValue } from '../../../src/grid/cell'
import { book, HEADINGS, read, row, said, type Grid } from './books'

const junior = (name: string): CellValue[] => row(name, { 1: '初中', 2: '初级中学', 5: 20 })
const UPRIGHT = [HEADINGS, row('一小'), row('第二小学'), junior('一中'), junior('第二中学')]
/** Headings in rows, a school in a column. */
const SIDE: Grid = HEADINGS.map((_, column) => UPRIGHT.map((cells) => cells[column]))
const [NAMES, ...REST] = SIDE
const SCHOOLS = ['一小/primary', '第二小学/primary', '一中/junior', '第二中学/junior']

const schools = (grid: Grid) => read(book(grid)).rows.map(({ name, stage }) => `${name}/${stage}`)
const numbered = (heading: string, cells: Grid): Grid => cells.map((line, at) => [at === 0 ? heading : at, ...line])
const withSums = (cells: Grid): Grid =>
  cells.map(([heading, ...values]) => {
    const [a, b] = values
    const sum = typeof a === 'number' && typeof b === 'number' ? a + b : a
    return [heading, a, b, heading === '项目' ? '小学合计' : sum, ...values.slice(2)]
  })

test.each<[string, Grid]>([
  ['项目', [['项目', ...NAMES.slice(1)], ...REST]],
  ['指标名称', [['指标名称', ...NAMES.slice(1)], ...REST]],
  ['nothing', [[null, ...NAMES.slice(1)], ...REST]],
  ['a title and numbers before', [['某县学校情况表'], ...numbered('序号', [['项目', ...NAMES.slice(1)], ...REST])]],
  ['sums between', withSums([['项目', ...NAMES.slice(1)], ...REST])],
  [
    'a column of units',
    SIDE.map(([heading, ...values], at) =>
      [at === 0 ? '指标' : heading, at === 0 ? '单位' : at < 3 ? null : '个', ...values].map((cell) =>
        typeof cell === 'string' ? cell.replace(/（.*）/, '') : cell,
      ),
    ),
  ],
])('schools side by side are found under %s', (_, grid) => {
  expect(schools(grid)).toEqual(SCHOOLS)
})

test('upright, under a heading that does not say so', () => {
  expect(schools([['项目', ...HEADINGS.slice(1)], ...UPRIGHT.slice(1)])).toEqual(SCHOOLS)
  expect(said(book([['', ...HEADINGS.slice(1)], row('一小'), row('二小')]))).toEqual([])
})

test('stages merged above the names', () => {
  const merges = [
    { top: 0, left: 1, bottom: 0, right: 2 },
    { top: 0, left: 3, bottom: 0, right: 4 },
  ]
  const grid: Grid = [['项目', '小学', null, '初中', null], [null, ...NAMES.slice(1)], ...REST.slice(2)]
  expect(read(book(grid, { merges })).rows.map(({ name, stage }) => `${name}/${stage}`)).toEqual(SCHOOLS)
})

test.each<[string, Grid]>([
  [
    'years',
    [['项目', '2021年', '2022年', '2023年'], ...REST.map(([heading, ...cells]) => [heading, ...cells.slice(0, 3)])],
  ],
  [
    'towns',
    [['项目', '城关镇', '凤鸣镇', '西丰镇'], ...REST.map(([heading, ...cells]) => [heading, ...cells.slice(0, 3)])],
  ],
])('columns of %s are no schools', (_, grid) => {
  expect(schools(grid)).toEqual([])
  expect(said(book(grid))).toEqual(['school-sheet-not-found null'])
})
