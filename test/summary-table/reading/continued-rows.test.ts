import { CellError, type CellValue } from '../../../src/grid/cell'
import { check } from '../../../src/summary-table/check'
import { fixAll } from '../../../src/summary-table/fix'
import { marksFor } from '../../../src/workbook/marks/marks'
import { filledTable, JINZHOU, OPTIONS, said, saidBy, type Changes, type Grid } from '../filled-table'

const [FIRST, SECOND, ...REST] = JINZHOU.counties
const document = (county: string, number: number) => `《${county}教师编制标准》（锦编发〔2018〕${number}号）`

/** Point 2, which stands in row 5, answered in these rows by county; what is left out of a row is as the point has it. */
function answeredIn(
  ...answers: readonly {
    goal?: CellValue
    number?: CellValue
    policy?: CellValue
    evidence?: CellValue
    achieved?: CellValue
    unachieved?: CellValue
    office?: CellValue
  }[]
) {
  return (rows: Grid) =>
    rows.toSpliced(
      4,
      1,
      ...answers.map(({ goal, number, policy, evidence, achieved, unachieved, office }) =>
        [goal, number, policy, evidence, achieved, unachieved, office].map((value, column) =>
          value === undefined ? rows[4][column] : value,
        ),
      ),
    )
}

const ONE = { evidence: document(FIRST, 5), achieved: FIRST, unachieved: '无' }
const TWO = { evidence: document(SECOND, 6), achieved: SECOND, unachieved: '无' }
const OTHERS = { evidence: document(REST[0], 7), achieved: null, unachieved: REST.join('、') }
const HIDDEN = { goal: null, number: null, policy: null, office: null }
const MERGES = ['A5:A7', 'B5:B7', 'C5:C7', 'G5:G7']

describe.each<[string, Changes, string[]]>([
  [
    'merged 编号',
    { rows: answeredIn(ONE, { ...TWO, ...HIDDEN }, { ...OTHERS, ...HIDDEN }), merges: MERGES },
    ['row-extra A6:G7'],
  ],
  ['merged 编号, its text in every row', { rows: answeredIn(ONE, TWO, OTHERS), merges: MERGES }, ['row-extra A6:G7']],
  ['blank 编号', { rows: answeredIn(ONE, { ...TWO, ...HIDDEN }, { ...OTHERS, ...HIDDEN }) }, ['row-extra A6:G7']],
  [
    'blank 编号 beneath the goal again',
    { rows: answeredIn(ONE, { ...TWO, ...HIDDEN, goal: '工作目标' }, { ...OTHERS, ...HIDDEN }) },
    ['row-extra A6:G7'],
  ],
  ['the same 编号 again', { rows: answeredIn(ONE, TWO, OTHERS) }, ['point-duplicated B6', 'point-duplicated B7']],
])('a point in several rows, with %s', (_, changes, places) => {
  it('is one answer, of which nothing is lost', () => {
    const { tables } = check(filledTable(changes), OPTIONS)
    const { answers, table } = tables[0]
    expect(said(filledTable(changes))).toEqual(places)
    expect(answers).toHaveLength(49)
    expect(answers[1]).toMatchObject({
      achieved: { counties: [FIRST, SECOND] },
      unachieved: { counties: REST },
      evidence: {
        documents: [
          { title: `${FIRST}教师编制标准` },
          { title: `${SECOND}教师编制标准` },
          { title: `${REST[0]}教师编制标准` },
        ],
      },
    })
    expect(table.points[1]).toMatchObject({ row: 4, number: 2, cells: { unachieved: { row: 4 } } })
    expect(saidBy('target-unachieved', changes)[0]).toMatchObject({ cell: 'F5', point: 2 })
  })

  it('keeps its rows: no correction puts all of it into the first', () => {
    const rows = (grid: Grid) =>
      changes.rows!(grid).map((cells, row) => (row === 4 ? cells.with(4, `${FIRST}，`) : cells))
    expect(fixAll(filledTable({ ...changes, rows }), OPTIONS).edits).toEqual([])
  })

  it('is highlighted in the row that names who has not achieved it', () => {
    const { tables, findings } = check(filledTable(changes), OPTIONS)
    const mark = marksFor({ tables: tables.map(({ table }) => table), findings }).find(
      ({ kind }) => kind === 'unachieved',
    )!
    expect(mark.areas.some(({ top, bottom, left }) => left === 5 && top <= 6 && bottom >= 6)).toBe(true)
  })
})

it('says in which rows the point stands, and where its answer belongs', () => {
  const rows = answeredIn(ONE, { ...TWO, ...HIDDEN }, { ...OTHERS, ...HIDDEN })
  expect(saidBy('row-extra', { rows })).toMatchObject([
    {
      point: 2,
      message: '第2项的答案分写在第5至7行，下发的表每项只有一行。',
      hint: '请把各行的内容并入第5行，再删去多出的行。',
    },
  ])
  expect(saidBy('point-duplicated', { rows: answeredIn(ONE, TWO, OTHERS) })[1].hint).toBe(
    '这几行答的是同一项：请把这一行的内容并入第5行，再删去这一行。',
  )
})

it('the last point may go on too, and the table ends below it', () => {
  const rows = (grid: Grid) => {
    const [note] = grid.splice(-1)
    const last = grid.splice(-1)[0]
    return [
      ...grid,
      last.with(4, FIRST).with(5, null),
      [null, null, null, document(SECOND, 6), [SECOND, ...REST].join('、')],
      note,
    ]
  }
  expect(said(filledTable({ rows }))).toEqual(['row-extra A53:G53'])
  expect(check(filledTable({ rows }), OPTIONS).tables[0].table.area.bottom).toBe(52)
})

it('a document below the last point is its own; who signs there is not', () => {
  const below = (cell: string) => (grid: Grid) => grid.toSpliced(-1, 0, [null, null, null, cell])
  const document = '《关于乙的意见》（锦政发〔2018〕2号）'
  expect(said(filledTable({ rows: below(document) }))).toEqual(['row-extra A53:G53'])
  expect(said(filledTable({ rows: below('审核人：王强') }))).toEqual([])
})

it('a list that is said for all rows by one merged cell is read once', () => {
  const rows = answeredIn(
    { ...ONE, achieved: JINZHOU.counties.join('、') },
    { ...TWO, ...HIDDEN, achieved: null, unachieved: null },
  )
  expect(said(filledTable({ rows, merges: ['B5:B6', 'C5:C6', 'E5:E6', 'F5:F6', 'G5:G6'] }))).toEqual([
    'row-extra A6:G6',
  ])
})

it('a list with an error in one of the rows is not known', () => {
  const rows = answeredIn(ONE, { ...TWO, ...HIDDEN, achieved: new CellError('#REF!') })
  expect(said(filledTable({ rows, merges: ['B5:B6', 'C5:C6'] }))).toEqual(['row-extra A6:G6', 'cell-error E6'])
})

it.each<[string, Changes, string[]]>([
  ['a copy', { rows: answeredIn({}, {}) }, ['point-duplicated B6']],
  ['a copy with another list', { rows: answeredIn({}, { achieved: FIRST }) }, ['point-duplicated B6']],
  [
    'a copy without answers',
    { rows: answeredIn({}, { evidence: null, achieved: null, unachieved: null, office: null }) },
    ['point-duplicated B6'],
  ],
  ['a copy further down', { rows: (rows) => rows.toSpliced(20, 0, [...rows[4]]) }, ['point-duplicated B21']],
  ['a point that has lost 编号 and text', { cells: { B5: null, C5: null } }, ['point-missing null', 'row-extra A5:G5']],
  [
    'the answers of another point, copied',
    { rows: answeredIn({}, { number: null, policy: null }) },
    ['row-extra A6:G6'],
  ],
  [
    'a remark across the table',
    { rows: (rows) => rows.toSpliced(5, 0, [null, null, null, '以上由市教育局统一制定']), merges: ['D6:G6'] },
    ['row-extra A6:G6'],
  ],
  ['a subtotal', { rows: (rows) => rows.toSpliced(5, 0, [null, null, '小计', 2]) }, ['row-extra A6:G6']],
  ['a signature below', { rows: (rows) => rows.toSpliced(-1, 0, [null, null, null, '审核人：赵六']) }, []],
])('%s is no further row of the point above', (_, changes, places) => {
  expect(said(filledTable(changes))).toEqual(places)
  expect(check(filledTable(changes), OPTIONS).tables[0].table.continued).toEqual([])
})
