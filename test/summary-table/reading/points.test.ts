import { CellError, type CellValue } from '../../../src/grid/cell'
import { check } from '../../../src/summary-table/check'
import { fixAll } from '../../../src/summary-table/fix'
import { readNumber } from '../../../src/summary-table/reading/number'
import { filledTable, OPTIONS, placesOf, said, saidBy, type Grid } from '../filled-table'

const isPoint = (number: number) => (cells: readonly CellValue[]) => cells[1] === number

it.each<[CellValue, number | null]>([
  [12, 12],
  ['12', 12],
  ['１２', 12],
  [' 12 ', 12],
  ['12.', 12],
  ['12.0', 12],
  ['12.5', null],
  ['12、', 12],
  ['（12）', 12],
  ['第12项', 12],
  ['12号', 12],
  [0, 0],
  [1.5, null],
  [-1, null],
  ['十二', null],
  ['1-2', null],
  ['2018年11月', null],
  ['12345', null],
  ['', null],
  [null, null],
  [true, null],
  [new CellError('#N/A'), null],
])('编号 %p is read as %p', (written, number) => {
  expect(readNumber(written)).toBe(number)
})

it('编号 as text, full-width, with a full stop and as a formula is no mistake', () => {
  const cells = { B4: '1', B5: '２', B6: '3.', B7: 4 }
  expect(said(filledTable({ cells, formulas: { B7: 'ROW()-3' } }))).toEqual([])
})

it.each<[string, CellValue]>([
  ['blank', null],
  ['a word', '五'],
  ['no number of the form', 60],
  ['no whole number', 5.5],
])('a row whose 编号 is %s is known by the text of its point', (_, written) => {
  expect(said(filledTable({ cells: { B8: written } }))).toEqual(['point-missing B8'])
  expect(placesOf('point-missing', { cells: { B8: written } })).toEqual(['B8 → 5'])
})

it('a point whose 编号 and text are both gone is missing, and its row is one too many', () => {
  const workbook = filledTable({ cells: { B8: null, C8: null } })
  expect(said(workbook)).toEqual(['point-missing null', 'row-extra A8:G8'])
})

it.each([1, 5, 49])('point %d deleted is missing, and nothing else', (number) => {
  expect(said(filledTable({ rows: (rows) => rows.filter((cells) => !isPoint(number)(cells)) }))).toEqual([
    'point-missing null',
  ])
})

describe('a number used twice', () => {
  const twice = (rows: Grid) => rows.flatMap((cells) => (isPoint(5)(cells) ? [cells, [...cells]] : [cells]))

  it('a point copied is there twice', () => {
    expect(said(filledTable({ rows: twice }))).toEqual(['point-duplicated B9'])
    expect(placesOf('point-duplicated', { rows: twice })).toEqual(['B9'])
  })

  it('of two rows the one that says the point counts, wherever it stands', () => {
    const renumbered = { cells: { B8: 6 } }
    expect(placesOf('point-duplicated', renumbered)).toEqual(['B8 → 5'])
    expect(said(filledTable(renumbered))).toEqual(['point-duplicated B8'])
    expect(placesOf('point-duplicated', { cells: { B9: 5 } })).toEqual(['B9 → 6'])
  })
})

it('rows numbered anew after one was deleted keep their points, for their answers belong to them', () => {
  const rows = (grid: Grid) =>
    grid
      .filter((cells) => !isPoint(5)(cells))
      .map((cells) => (Number(cells[1]) > 5 ? cells.with(1, Number(cells[1]) - 1) : cells))
  const { tables, findings } = check(filledTable({ rows }), OPTIONS)
  const serious = findings.filter(({ severity }) => severity === 'error' || severity === 'warning')
  expect(tables[0].answers.map(({ row }) => row.number)).toEqual(
    Array.from({ length: 49 }, (_, index) => index + 1).filter((number) => number !== 5),
  )
  expect(new Set(serious.map(({ rule }) => rule))).toEqual(new Set(['point-missing']))
  expect(serious[1]).toMatchObject({ point: 6, cell: 'B8', fix: { edits: [{ cell: 'B8', value: '6' }] } })
})

describe('two points exchanged in part', () => {
  const exchange = (column: number) => (rows: Grid) =>
    rows.with(34, rows[34].with(column, rows[35][column])).with(35, rows[35].with(column, rows[34][column]))

  it('their texts: nobody knows whose the answers are, and nothing is put right', () => {
    const workbook = filledTable({ rows: exchange(2) })
    expect(said(workbook)).toEqual(['point-text-changed C35', 'point-text-changed C36'])
    expect(saidBy('point-text-changed', { rows: exchange(2) }).map(({ message }) => message)).toEqual([
      '第32项〔C35〕写的是第33项的文字。',
      '第33项〔C36〕写的是第32项的文字。',
    ])
    expect(fixAll(workbook, OPTIONS).edits).toEqual([])
  })

  it('their numbers: the texts and the goals beside them stand in order', () => {
    expect(placesOf('point-missing', { rows: exchange(1) })).toEqual(['B35 → 32', 'B36 → 33'])
  })

  it('three texts in a circle, and one row numbered wrongly elsewhere', () => {
    const rows = (grid: Grid) =>
      grid
        .with(34, grid[34].with(2, grid[35][2]))
        .with(35, grid[35].with(2, grid[36][2]))
        .with(36, grid[36].with(2, grid[34][2]))
        .with(8, grid[8].with(1, 60))
    expect(said(filledTable({ rows }))).toEqual([
      'point-missing B9',
      'point-text-changed C35',
      'point-text-changed C36',
      'point-text-changed C37',
    ])
  })
})

it('a point that was given the text of another, which also stands in its place, has the wrong text', () => {
  expect(said(filledTable({ cells: { C8: '县域内教师编制标准统一' } }))).toEqual(['point-text-changed C8'])
})

it.each<[string, (rows: Grid) => Grid, string[]]>([
  ['one moved to the end', (rows) => [...rows.slice(0, 7), ...rows.slice(8, 52), rows[7], rows[52]], ['B52']],
  ['one moved up', (rows) => [...rows.slice(0, 7), rows[40], ...rows.slice(7, 40), ...rows.slice(41)], ['B8']],
  ['two neighbours exchanged', (rows) => rows.with(7, rows[8]).with(8, rows[7]), ['B8']],
])('%s: only what moved is out of order', (_, rows, cells) => {
  expect(placesOf('point-out-of-order', { rows })).toEqual(cells)
  expect(said(filledTable({ rows }))).toEqual(cells.map((cell) => `point-out-of-order ${cell}`))
})

it('blank rows inside the table are nothing; a row that says something and is no point is one too many', () => {
  const withRow = (row: CellValue[]) => (rows: Grid) => [...rows.slice(0, 10), row, ...rows.slice(10)]
  expect(said(filledTable({ rows: withRow([]) }))).toEqual([])
  expect(said(filledTable({ rows: withRow([null, ' ', '']) }))).toEqual([])
  expect(said(filledTable({ rows: withRow([null, null, '小计', 8]) }))).toEqual(['row-extra A11:G11'])
})

it('a value merged down over several rows is read in each of them', () => {
  const workbook = filledTable({ merges: ['G28:G30'], cells: { G29: null, G30: null } })
  expect(said(workbook)).toEqual(['answer-merged G28:G30'])
})
