import { parseArea } from '../../../src/grid/address'
import { book, check, HEADINGS, read, row, said, type Grid } from './books'

/** HEADINGS with some of them said otherwise. */
function headed(changes: Record<number, string>): string[] {
  return HEADINGS.map((heading, column) => changes[column] ?? heading)
}

const amounts = (grid: Grid, more: Parameters<typeof book>[1] = {}) =>
  read(book(grid, more)).schools.map((school) => ({ enrolment: school.enrolment, ...school.amounts }))

describe('a row of units below the headings', () => {
  const bare = HEADINGS.map((heading) => heading.replace(/（.*）/, ''))
  const units = [null, null, null, '人', '个', '人', '人', '人', '平方米', '平方米', '万元', '间']

  it.each([
    ['plain', units],
    ['in brackets', units.map((unit) => unit && `（${unit}）`)],
    ['after 单位', units.map((unit) => unit && `单位：${unit}`)],
    ['with a label', ['计量单位', ...units.slice(1)]],
  ])('belongs to the headings: %s', (_, cells) => {
    const grid = [bare, cells, row('一小', { 10: 50 }), row('二小', { 10: 60 })]
    expect(amounts(grid)).toMatchObject([{ 教学仪器设备值: 500_000 }, { 教学仪器设备值: 600_000 }])
    expect(said(book(grid))).toEqual([])
  })

  it('belongs to headings of which some are merged with it', () => {
    const merges = ['A1:A2', 'B1:B2', 'C1:C2'].map((area) => parseArea(area)!)
    const grid = [bare, units, row('一小', { 10: 50 })]
    expect(amounts(grid, { merges })).toMatchObject([{ 教学仪器设备值: 500_000 }])
    expect(said(book(grid, { merges }))).toEqual([])
  })

  it('may be repeated with the headings', () => {
    const grid = [bare, units, row('一小', { 10: 50 }), bare, units, row('二小', { 10: 50 })]
    expect(said(book(grid))).toEqual([])
    expect(amounts(grid)).toHaveLength(2)
  })

  it('takes the correction of a wrong unit', () => {
    const wrong = units.map((unit) => (unit === '万元' ? '元' : unit))
    expect(check(book([bare, wrong, row('一小', { 10: 50 }), row('二小', { 10: 60 })]))).toMatchObject([
      { rule: 'school-value-wan-yuan', cell: 'K2', fix: { edits: [{ cell: 'K2', value: '万元' }] } },
    ])
  })
})

describe('units in headings', () => {
  it.each([
    [9, '体育运动场馆面积（亩）', 3, 2000],
    [9, '体育运动场馆面积（公顷）', 0.5, 5000],
    [8, '教学及辅助用房面积（百平方米）', 10, 1000],
    [10, '教学仪器设备值（百元）', 5000, 500_000],
    [10, '教学仪器设备值百元', 5000, 500_000],
    [10, '教学仪器设备值（人民币万元）', 50, 500_000],
    [10, '教学仪器设备值（单位：万元，保留两位小数）', 50, 500_000],
    [3, '在校生数（百人）', 1.13, 113],
  ])('column %i %s', (column, heading, written, amount) => {
    const grid = [headed({ [column]: heading }), row('一小', { [column]: written, 4: 3 })]
    const { schools } = read(book(grid))
    const [{ found, value }] = [...read(book(grid)).rows[0].amounts.values()].filter(
      (cell) => cell.found.column === column,
    )
    expect(schools).toHaveLength(1)
    expect(value).toBeCloseTo(amount, 9)
    expect(found.unknownUnit).toBeNull()
    expect(said(book(grid)).filter((each) => /fraction|heading-unit/.test(each))).toEqual([])
  })

  it('asks about a unit that is none of the column', () => {
    const [finding] = check(book([headed({ 9: '体育运动场馆面积（平方尺）' }), row('一小')]))
    expect(finding).toMatchObject({ rule: 'school-heading-unit', cell: 'J1', severity: 'warning' })
    expect(finding.message).toContain('“平方尺”')
  })

  it.each(['教学仪器设备值（含软件）', '教学仪器设备值（元）', '教学仪器设备值（必填）'])('lets %s be', (heading) => {
    expect(said(book([headed({ 10: heading }), row('一小')]))).toEqual([])
  })

  it('reads M² in a cell', () => {
    expect(check(book([HEADINGS, row('一小', { 8: '1000M²' })]))).toMatchObject([
      { rule: 'school-cell-unit', fix: { edits: [{ value: 1000 }] } },
    ])
  })
})

describe('two columns of one name', () => {
  const both = (before: string, own: string, column: number, value: number) => [
    [before, ...headed({ [column]: own })],
    [value, ...row('一小')],
    [value, ...row('二小')],
  ]

  it.each([
    ['在校生数（上学年）', '在校生数（本学年）', 3, 150, 200],
    ['在校生数（去年）', '在校生数', 3, 150, 200],
    ['在校生数（2024年）', '在校生数（2025年）', 3, 150, 200],
    ['2024年在校生数', '2025年在校生数', 3, 150, 200],
    ['教学及辅助用房面积（生均）', '教学及辅助用房面积（平方米）', 8, 5, 1000],
    ['教学及辅助用房面积（每百名学生）', '教学及辅助用房面积（总量）', 8, 500, 1000],
  ])('%s is not %s', (before, own, column, value, amount) => {
    const grid = both(before, own, column, value)
    expect(said(book(grid))).toEqual([])
    const cells = [...read(book(grid)).rows[0].amounts.values()]
    expect(cells.find(({ found }) => found.column === column + 1)?.value).toBe(amount)
  })

  it('a value per pupil alone makes a total with the pupils', () => {
    const grid = [headed({ 8: '教学及辅助用房面积（生均）' }), row('一小', { 8: 5 })]
    expect(said(book(grid))).toEqual([])
    expect(amounts(grid)).toMatchObject([{ 教学及辅助用房面积: 1000 }])
  })

  it('a group above tells them apart', () => {
    const groups = [null, null, null, '2024年', '2025年']
    const enrolment = ['学校名称', '学段', '办学类型', '在校生数', '在校生数', ...HEADINGS.slice(4)]
    const grid = [groups, enrolment, ['一小', '小学', '小学', 150, ...row('一小').slice(3)]]
    expect(said(book(grid))).toEqual([])
    expect(read(book(grid)).schools[0].enrolment).toBe(200)
  })

  it('names both where nothing tells which is meant, and uses the one without remarks', () => {
    const grid = both('在校生数（寄宿生）', '在校生数（全部）', 3, 20)
    expect(read(book(grid)).schools[0].enrolment).toBe(200)
    const [finding, ...others] = check(book(grid))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ rule: 'school-column-doubled', severity: 'warning', cell: 'A1' })
    expect(finding.message).toContain('用的是 E1“在校生数（全部）”')
    expect(finding.message).toContain('A1“在校生数（寄宿生）”')
  })

  it('a heading merged over two columns is one', () => {
    const grid = [['学校名称', '学段', '办学类型', '在校生数', null, ...HEADINGS.slice(4)]]
    grid.push(['一小', '小学', '小学', 200, null, ...row('一小').slice(4)] as (string | null)[])
    expect(said(book(grid, { merges: [parseArea('D1:E1')!] }))).toEqual([])
  })
})

describe('other names', () => {
  it.each([
    [4, '2026年班级数', '班级数'],
    [4, '大班额班数', '56人以上班级数'],
    [4, '超大班额班数', '66人以上班级数'],
    [4, '56人及以上大班额个数', '56人以上班级数'],
    [3, '2026年在校生数', '在校生数'],
    [6, '县级及以上骨干教师人数', '县级以上骨干教师数'],
  ])('column %i %s is %s', (column, heading, name) => {
    const [{ amounts: cells }] = read(book([headed({ [column]: heading }), row('一小')])).rows
    expect(cells.get(name)?.found.column).toBe(column)
  })

  it.each([
    ['普通小学', 'primary'],
    ['小学教育', 'primary'],
    ['普通初中', 'junior'],
    ['初中教育', 'junior'],
  ])('stage %s', (written, stage) => {
    expect(read(book([HEADINGS, row('一小', { 1: written, 2: null })])).schools).toMatchObject([{ stage }])
  })
})

describe('several tables on a sheet', () => {
  const junior = (name: string) => row(name, { 1: '初中', 2: '初级中学' })
  const names = (grid: Grid) => read(book(grid)).schools.map(({ name, stage, enrolment }) => [name, stage, enrolment])

  it('reads them side by side, each with its own columns', () => {
    const own = (cells: Grid[number]) => [cells[1], cells[0], ...cells.slice(2)]
    const grid = [
      [...HEADINGS, null, ...own(HEADINGS)],
      [...row('一小'), null, ...own(junior('一中'))],
      [...row('二小'), null, ...own(junior('二中'))],
      [...row('三小')],
    ]
    expect(names(grid)).toEqual([
      ['一小', 'primary', 200],
      ['二小', 'primary', 200],
      ['三小', 'primary', 200],
      ['一中', 'junior', 200],
      ['二中', 'junior', 200],
    ])
    expect(said(book(grid))).toEqual([])
  })

  it('gives the cell of the school in its own table', () => {
    const grid = [
      [...HEADINGS, ...HEADINGS],
      [...row('一小'), ...row('点上', { 2: '教学点', 3: 20 })],
    ]
    expect(said(book(grid))).toContain('school-left-out M2')
  })

  it('reads them below each other, in another order or another unit', () => {
    const turned = (cells: Grid[number]) => [...cells].reverse()
    const wan = headed({ 10: '教学仪器设备值（万元）' })
    const grid = [
      HEADINGS,
      row('一小'),
      ['附表'],
      turned(HEADINGS),
      turned(junior('一中')),
      wan,
      row('二小', { 10: 50 }),
    ]
    expect(names(grid)).toEqual([
      ['一小', 'primary', 200],
      ['一中', 'junior', 200],
      ['二小', 'primary', 200],
    ])
    expect(said(book(grid))).toEqual([])
  })
})
