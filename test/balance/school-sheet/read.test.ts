import { sheetFromGrid } from '../../../src/grid/contents'
import { parseArea } from '../../../src/grid/address'
import { book, check, HEADINGS, read, row, said, workbook, type Grid } from './books'

describe('finding the school sheet', () => {
  it('reads a plain sheet', () => {
    const { schools, rows, totals } = read(book([HEADINGS, row('一小'), row('二小')]))
    expect(schools.map(({ name, stage, kind, enrolment: pupils }) => [name, stage, kind, pupils])).toEqual([
      ['一小', 'primary', 'primary', 200],
      ['二小', 'primary', 'primary', 200],
    ])
    expect(schools[0].amounts).toMatchObject({ 教学及辅助用房面积: 1000, 教学仪器设备值: 500_000, 网络多媒体教室数: 6 })
    expect(schools[0].place).toEqual({ sheet: '学校基本数据', row: 1, column: 0 })
    expect([rows.length, totals.length]).toEqual([2, 0])
  })

  it('takes columns in any order, at any place, on any sheet, after a title', () => {
    const turned = (cells: unknown[]) => [undefined, undefined, ...[...cells].reverse()] as Grid[number]
    const grid = [[], ['某县义务教育学校基本情况'], [], turned(HEADINGS), turned(row('一小'))]
    const { schools, tables } = read(workbook(sheetFromGrid('封面', [['封面']]), sheetFromGrid('表1', grid)))
    expect(tables.map(({ sheet }) => sheet.name)).toEqual(['表1'])
    expect(schools).toMatchObject([{ name: '一小', enrolment: 200, amounts: { 教学仪器设备值: 500_000 } }])
  })

  it('understands other names, white space, brackets and widths of headings', () => {
    const headings = [
      '学 校',
      '学段',
      '类型',
      '在校学生总数',
      '班数',
      '高于规定学历专任教师数',
      '骨干教师数',
      '体育、艺术(美术、音乐)专任教师数',
      '教学辅助用房面积 ㎡',
      '运动场馆面积(m²)',
      '教学仪器设备总值(万元)',
      '2.多媒体教室',
    ]
    const { schools } = read(book([headings, row('一小', { 10: 50 })]))
    expect(Object.values(schools[0].amounts).filter((amount) => amount !== null)).toEqual([
      6, 10, 3, 2, 1000, 1600, 500_000, 6,
    ])
  })

  it.each([
    ['教学仪器设备值（万元）', 10_000],
    ['教学仪器设备值 万元', 10_000],
    ['教学仪器设备值/万元', 10_000],
    ['教学仪器设备值（单位：万元）', 10_000],
    ['其中：教学仪器设备值[万元]', 10_000],
    ['教学仪器设备值\n（元）', 1],
    ['教学仪器设备值元', 1],
    ['6.教学仪器设备值', 1],
  ])('reads the unit of %j', (heading, factor) => {
    const headings = HEADINGS.map((each, column) => (column === 10 ? heading : each))
    const { schools } = read(book([headings, row('一小', { 10: 50 })]))
    expect(schools[0].amounts['教学仪器设备值']).toBe(50 * factor)
  })

  it('takes no value per pupil for a total, but makes one of it', () => {
    const headings = HEADINGS.map((each, column) => (column === 8 ? '生均教学及辅助用房面积' : each))
    expect(read(book([headings, row('一小', { 8: 5 })])).schools[0].amounts['教学及辅助用房面积']).toBe(1000)
  })

  it('joins group headings to the ones below', () => {
    const merges = ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:E2', 'F1:H1', 'I1:J1', 'L1:L2'].map((area) =>
      parseArea(area)!,
    )
    const groups = [
      '学校名称',
      '学段',
      '办学类型',
      '在校生数',
      '班级数',
      '教师数',
      '',
      '',
      '面积（平方米）',
      '',
      '设备',
      '网络多媒体教室数',
    ]
    const own = [
      '',
      '',
      '',
      '',
      '',
      '高于规定学历',
      '县级以上骨干',
      '体育、艺术专任',
      '教学及辅助用房',
      '体育运动场馆',
      '教学仪器设备值（万元）',
      '',
    ]
    const { schools } = read(book([groups, own, row('一小', { 10: 50 })], { merges }))
    expect(schools).toHaveLength(1)
    expect(schools[0].amounts).toMatchObject({
      高于规定学历教师数: 10,
      县级以上骨干教师数: 3,
      体育运动场馆面积: 1600,
      教学仪器设备值: 500_000,
    })
  })

  it('reads the sheets of both stages together', () => {
    const without = (cells: unknown[]) => cells.filter((_, column) => column !== 1 && column !== 2) as Grid[number]
    const sheet = (name: string, school: string) => sheetFromGrid(name, [without(HEADINGS), without(row(school))])
    const { schools } = read(workbook(sheet('小学', '一小'), sheet('初中', '一中')))
    expect(schools.map(({ name, stage }) => [name, stage])).toEqual([
      ['一小', 'primary'],
      ['一中', 'junior'],
    ])
  })

  it('prefers the sheet of that name to a copy', () => {
    const copy = sheetFromGrid('去年', [HEADINGS, row('一小'), row('二小')])
    const { tables, unread } = read(workbook(copy, book([HEADINGS, row('一小')]).sheets[0]))
    expect(tables.map(({ sheet }) => sheet.name)).toEqual(['学校基本数据'])
    expect(unread).toEqual(['去年'])
  })

  it('says which sheet comes nearest and what it lacks', () => {
    const { tables, nearest } = read(
      workbook(
        sheetFromGrid('名单', [
          ['学校名称', '在校生数'],
          ['一小', 3],
        ]),
      ),
    )
    expect(tables).toEqual([])
    expect(nearest?.sheet).toBe('名单')
    expect(nearest?.lacks).toHaveLength(7)
  })

  it.each([[[]], [[[]]], [[['', null]]]])('finds nothing in %j', (grid) => {
    expect(read(book(grid as Grid))).toMatchObject({ tables: [], nearest: null, schools: [] })
  })
})

describe('reading rows', () => {
  it('leaves out totals, notes, section headings and repeated headings', () => {
    const grid = [
      HEADINGS,
      ['一、城区'],
      row('一小'),
      row('二小', { 3: 100 }),
      row('小 计', { 3: 300 }),
      HEADINGS,
      row('三小'),
      row('', { 1: '小学合计' }),
      row('全县'),
      ['注：数据截至2025年9月'],
    ]
    const { schools, totals } = read(book(grid))
    expect(schools.map(({ name }) => name)).toEqual(['一小', '二小', '三小'])
    expect(totals.map(({ row: at }) => at)).toEqual([4, 7, 8])
  })

  it('knows a total by its sums where it does not say so', () => {
    const sum = row(
      '某某县',
      Object.fromEntries([3, 4, 5, 6, 7, 8, 9, 10, 11].map((column) => [column, Number(row('')[column]) * 2])),
    )
    const { schools, totals } = read(book([HEADINGS, row('一小'), row('二小'), sum]))
    expect(schools).toHaveLength(2)
    expect(totals).toMatchObject([{ text: '某某县', bySum: true }])
  })

  it.each([
    ['of the schools', ['共2所', '共1所', '某某县']],
    ['that has no name', ['', '共1所', '']],
  ])('knows a total below subtotals: %s', (_, [first, second, grand]) => {
    const times = (name: string, count: number) =>
      row(
        name,
        Object.fromEntries(row('').map((cell, column) => [column, typeof cell === 'number' ? cell * count : cell])),
      )
    const total = (name: string, count: number) => [name, null, null, ...times(name, count).slice(3)]
    const grid = [HEADINGS, row('一小'), row('二小'), total(first, 2), row('三小'), total(second, 1), total(grand, 3)]
    expect(read(book(grid)).totals.map(({ row: at }) => at)).toEqual([3, 5, 6])
    expect(said(book(grid)).filter((each) => !each.includes('total-row'))).toEqual([])
  })

  it('does not take the third of three equal schools for a total', () => {
    expect(read(book([HEADINGS, row('一小'), row('二小'), row('三小')])).schools).toHaveLength(3)
  })

  it('tells the stage of a one-stage kind, and reads the month a school was built', () => {
    const headings = [...HEADINGS, '建校年月']
    const { schools } = read(
      book([headings, [...row('一小', { 1: null }), '2018年8月'], [...row('二小'), 2009], [...row('三小'), 43344]]),
    )
    expect(schools.map(({ stage, built }) => [stage, built])).toEqual([
      ['primary', '2018-08'],
      ['primary', '2009-01'],
      ['primary', '2018-09'],
    ])
  })
})

describe('mixed schools', () => {
  const nineYear = (stage: string, pupils: number, facilities: (number | null)[]) =>
    row('实验学校', {
      1: stage,
      2: '九年一贯制学校',
      3: pupils,
      8: facilities[0],
      9: facilities[1],
      10: facilities[2],
      11: facilities[3],
    })

  it('splits a total that stands in one row, and shows how', () => {
    const grid = [HEADINGS, nineYear('小学', 166, [3970, 1, 1, 1]), nineYear('初中', 210, [null, 1, 1, 1])]
    const [primary, junior] = read(book(grid)).schools
    // converted: 166 and 210 · 1.1 = 231, together 397
    expect(primary.conversions).toMatchObject([
      { numerator: '教学及辅助用房面积', total: 3970, converted: 166, convertedAll: 397 },
    ])
    expect(primary.amounts['教学及辅助用房面积']).toBeCloseTo(1660, 9)
    expect(junior.amounts['教学及辅助用房面积']).toBeCloseTo(2310, 9)
    expect(primary.amounts['体育运动场馆面积']).toBe(1)
  })

  it('never splits teachers, nor what each stage has of its own', () => {
    const grid = [HEADINGS, nineYear('小学', 166, [100, 1, 1, 1]), nineYear('初中', 210, [100, 1, 1, 1])]
    grid[2][5] = null
    const [primary, junior] = read(book(grid)).schools
    expect([primary.conversions, junior.conversions]).toEqual([[], []])
    expect(junior.amounts['高于规定学历教师数']).toBeNull()
  })

  it('splits a complete secondary school 1 : 1.2 between junior and senior, and leaves the senior row out', () => {
    const complete = (stage: string, area: number | null) => row('一中', { 1: stage, 2: '完全中学', 3: 500, 8: area })
    const { schools } = read(book([HEADINGS, complete('初中', 11_000), complete('高中', null)]))
    expect(schools).toHaveLength(1)
    expect(schools[0].amounts['教学及辅助用房面积']).toBeCloseTo(5000, 9)
  })

  it('splits a total in a cell merged over both rows', () => {
    const merges = [parseArea('A2:A3')!, parseArea('I2:I3')!]
    const grid = [HEADINGS, nineYear('小学', 166, [3970, 1, 1, 1]), nineYear('初中', 210, [null, 1, 1, 1])]
    grid[2][0] = null
    const { schools } = read(book(grid, { merges }))
    expect(schools.map(({ name }) => name)).toEqual(['实验学校', '实验学校'])
    expect(schools[1].amounts['教学及辅助用房面积']).toBeCloseTo(2310, 9)
  })

  it('takes zeros in every facility of a stage for blanks, and says so', () => {
    const grid = [HEADINGS, nineYear('小学', 166, [3970, 1, 1, 2]), nineYear('初中', 210, [0, 0, null, 0])]
    const [primary, junior] = read(book(grid)).schools
    expect(primary.amounts['教学及辅助用房面积']).toBeCloseTo(1660, 9)
    expect(junior.amounts['教学及辅助用房面积']).toBeCloseTo(2310, 9)
    expect(said(book(grid)).filter((each) => each.includes('zeros'))).toEqual(['school-zeros-for-total A3'])
  })

  it.each([
    ['a stage that has something', nineYear('初中', 210, [0, 0, 0, 1])],
    ['a stage without pupils', nineYear('初中', 0, [0, 0, 0, 0])],
  ])('lets zeros be: %s', (_, junior) => {
    const grid = [HEADINGS, nineYear('小学', 166, [3970, 1, 1, 2]), junior]
    expect(read(book(grid)).schools[0]).toMatchObject({ conversions: [], amounts: { 教学及辅助用房面积: 3970 } })
    expect(said(book(grid)).filter((each) => each.includes('zeros'))).toEqual([])
  })

  it('splits nothing among stages of which one has unknown pupils, and gives it to neither', () => {
    const grid = [HEADINGS, nineYear('小学', 166, [3970, 1, 1, 1]), nineYear('初中', 210, [null, 1, 1, 1])]
    grid[2][3] = null
    const { schools } = read(book(grid))
    expect(schools.map(({ amounts, conversions }) => [amounts['教学及辅助用房面积'], conversions])).toEqual([
      [null, []],
      [null, []],
    ])
    expect(said(book(grid))).toContain('school-total-not-split A2')
    expect(said(book(grid)).filter((each) => each.includes('blank'))).toEqual(['school-blank D3'])
  })

  it('says to which stage everything goes while the other has no row', () => {
    const findings = check(book([HEADINGS, nineYear('小学', 166, [3970, 1, 1, 1])]))
    expect(findings.find(({ rule }) => rule === 'school-stage-missing')?.message).toContain('全部算给了小学')
  })
})
