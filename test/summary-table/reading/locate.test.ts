import { sheetFromGrid, type SheetContents } from '../../../src/grid/contents'
import { check } from '../../../src/summary-table/check'
import {
  filledSheet,
  filledTable,
  findingsOf,
  FORM_32,
  JINZHOU,
  OPTIONS,
  said,
  TIELING,
  workbookOf,
  type Grid,
} from '../filled-table'

/** Where the tables of a workbook stand: `sheet!range edition`. */
function tablesOf(...sheets: SheetContents[]): string[] {
  const { tables } = check(workbookOf(...sheets), OPTIONS)
  return tables.map(
    ({ table: { sheet, area, edition } }) => `${sheet.name}!${area.top + 1}:${area.bottom + 1} ${edition.id}`,
  )
}

/** The rows of a table from A1, to be put below another one. */
function rowsOf(sheet: SheetContents) {
  return [...sheet.rows.values()].map((cells) => [...cells])
}

const cover = sheetFromGrid('封面', [['锦州市教育局'], ['填报单位：锦州市教育局'], ['目标和举措', '编号']])

it.each([
  ['from A1', {}],
  ['from C7', { top: 6, left: 2 }],
  ['from far away', { top: 5000, left: 300 }],
  ['with a column 备注', { remarks: true }],
  ['with its headings on every page, goals split there', { headingEvery: 7 }],
])('a table %s is found and nothing is wrong with it', (_, layout) => {
  expect(said(filledTable(layout))).toEqual([])
  expect(check(filledTable(layout), OPTIONS).tables[0].answers).toHaveLength(49)
})

it('the sheet may follow a cover and have any name; a sheet with a few of the words is no table', () => {
  expect(tablesOf(cover, filledSheet({ name: '附件2' }))).toEqual(['附件2!3:52 2018-49'])
})

it('a hidden sheet counts only when no visible one holds a table', () => {
  const hidden = filledSheet({ name: '去年', visibility: 'hidden' })
  expect(tablesOf(hidden, filledSheet())).toEqual(['汇总表!3:52 2018-49'])
  expect(tablesOf(cover, hidden)).toEqual(['去年!3:52 2018-49'])
  expect(tablesOf(filledSheet({ visibility: 'veryHidden' }))).toEqual(['汇总表!3:52 2018-49'])
})

it('several sheets, several editions', () => {
  const county = filledSheet({ name: '铁岭', edition: FORM_32, office: TIELING })
  expect(tablesOf(filledSheet(), county)).toEqual(['汇总表!3:52 2018-49', '铁岭!3:35 2018-32'])
  expect(said(workbookOf(filledSheet(), county))).toEqual([])
})

it('two tables side by side are judged apart', () => {
  const right = filledSheet({ office: TIELING, left: 9, cells: { P10: null } })
  const grid = [...filledSheet().rows].map(([row, cells]) => [
    ...cells,
    ...(right.rows.get(row) ?? []).slice(cells.length),
  ])
  const both = sheetFromGrid('汇总表', grid)
  expect(tablesOf(both)).toEqual(['汇总表!3:52 2018-49', '汇总表!3:52 2018-49'])
  expect(said(workbookOf(both))).toEqual(['office-empty P10'])
})

it('two tables one below the other on a sheet are judged apart, each with its own heading line', () => {
  const below = rowsOf(filledSheet({ office: TIELING, rows: (rows) => rows, cells: { G4: null } }))
  const both = filledSheet({ rows: (rows) => [...rows, [], ...below] })
  expect(tablesOf(both)).toEqual(['汇总表!3:52 2018-49', '汇总表!57:106 2018-49'])
  expect(said(workbookOf(both))).toEqual(['office-empty G58'])
})

it('the title and the heading line repeated on every page continue the table', () => {
  const sheet = filledSheet({ rows: (rows) => [...rows.slice(0, 10), ...rows.slice(0, 3), ...rows.slice(10)] })
  expect(tablesOf(sheet)).toEqual(['汇总表!3:55 2018-49'])
  expect(said(workbookOf(sheet))).toEqual([])
})

describe('when there is no table', () => {
  it('the nearest sheet is named with what it lacks', () => {
    const [finding, ...others] = findingsOf(workbookOf(sheetFromGrid('说明', [['编号']]), cover))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'table-not-found', sheet: '封面', cell: null })
    expect(finding.message).toContain('“封面”，缺少这些列：重要政策点、县级落实情况')
  })

  it.each([
    ['an empty workbook', workbookOf()],
    ['an empty sheet', workbookOf(sheetFromGrid('Sheet1', []))],
    [
      'other data',
      workbookOf(
        sheetFromGrid('Sheet1', [
          ['学校', '学生数'],
          ['一中', 1200],
        ]),
      ),
    ],
  ])('%s has no nearest sheet', (_, workbook) => {
    expect(findingsOf(workbook)).toMatchObject([{ rule: 'table-not-found', sheet: null, cell: null }])
  })
})

describe('headings', () => {
  it.each([
    ['with blanks and line breaks', { A3: '目标 和\n举措', E3: ' 已实现该目标的 县名单 ' }],
    ['with other punctuation and width', { D3: '县级落实情况(已发文的填写文件全称和文号)', C3: '重要政策点：' }],
    ['with invisible characters', { B3: '编\u200b号' }],
  ])('%s say the same', (_, cells) => {
    expect(said(filledTable({ cells }))).toEqual([])
  })

  it.each([
    ['A3', '目标与举措'],
    ['B3', '序号'],
    ['C3', '政策要点'],
    ['C3', '工作任务'],
    ['D3', '县级落实情况'],
    ['E3', '已实现'],
    ['F3', '未实现'],
    ['G3', '责任处室'],
    ['G3', '科室'],
  ])('%s reworded to %s is still that column', (cell, heading) => {
    expect(said(filledTable({ cells: { [cell]: heading } }))).toEqual([`column-renamed ${cell}`])
  })

  it.each(['A3', 'B3', 'C3', 'D3', 'E3', 'F3', 'G3'])('%s emptied is still that column', (cell) => {
    const workbook = filledTable({ cells: { [cell]: null } })
    expect(said(workbook)).toEqual([`column-missing ${cell}`])
    expect(check(workbook, OPTIONS).tables[0].table.area).toMatchObject({ left: 0, right: 6 })
  })

  it.each([0, 1, 2, 3, 4, 5, 6])('column %d deleted is said once', (column) => {
    const rows = (grid: Grid) => grid.map((cells) => (cells.length > 1 ? cells.toSpliced(column, 1) : cells))
    expect(said(filledTable({ rows }))).toEqual(['column-missing null'])
  })

  it('two columns that changed places are read as what they say', () => {
    const workbook = filledTable({
      rows: (rows) => rows.map((cells) => (cells.length > 1 ? cells.with(3, cells[4]).with(4, cells[3]) : cells)),
    })
    expect(said(workbook)).toEqual(['column-moved D3'])
    expect(check(workbook, OPTIONS).tables[0].answers[0].achieved.counties).toEqual(JINZHOU.counties)
  })

  it.each([
    ['E3', '未实现该目标的县名单'],
    ['F3', '已实现该目标的县名单'],
  ])('%s written over with a heading that stands elsewhere too is the wrong one of the two', (cell, heading) => {
    expect(said(filledTable({ cells: { [cell]: heading } }))).toEqual([`column-renamed ${cell}`])
  })

  it('headings of the first columns beyond recognition do not make every point missing', () => {
    expect(said(filledTable({ cells: { A3: '甲', B3: '乙', C3: '丙' } }))).toEqual(Array(3).fill('column-missing null'))
  })
})

it('rows of other data beside the table are each looked at the same number of times, however many there are', () => {
  const [none, some, twice] = [0, 5_000, 10_000].map(looksAt)
  expect(twice - some).toBe(some - none)
  expect(some - none).toBeGreaterThan(0)
})

/** How many cells of a sheet of other data are looked at while a workbook of it and a table is checked. */
function looksAt(count: number): number {
  let looks = 0
  const data = Array.from({ length: count }, (_, row) => [row, '实验小学', '某一学校的说明'.repeat(6), 1200.5])
  const sheet = sheetFromGrid('学校', data)
  const rows = new Map([...sheet.rows].map(([row, cells]) => [row, counted(cells, () => looks++)]))
  expect(tablesOf({ ...sheet, rows }, filledSheet())).toEqual(['汇总表!3:52 2018-49'])
  return looks
}

/** The cells of a row, with every look at one of them counted. */
function counted<Cell>(cells: readonly Cell[], onLook: () => void): readonly Cell[] {
  return new Proxy(cells, {
    get(target, key, receiver) {
      if (typeof key === 'string' && /^\d+$/.test(key)) onLook()
      return Reflect.get(target, key, receiver)
    },
  })
}
