import { CellError } from '../../../src/grid/cell'
import { sheetFromGrid } from '../../../src/grid/contents'
import { judgeItems } from '../../../src/balance/county/judge'
import { blankItemSheet } from '../../../src/balance/county/item-sheet/blank-sheet'
import { readItems } from '../../../src/balance/county/item-sheet/read'
import { checkItems } from '../../../src/balance/county/rules/index'
import { readValue } from '../../../src/balance/county/said/value'
import { STANDARDS, QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import { itemReached, itemStandard, itemUnjudged, itemValue } from '../../../src/balance/county/words'
import { judgeSizes } from '../../../src/balance/county/sizes'
import type { Standard } from '../../../src/balance/standard'
import { school } from '../schools'

const item = (id: string) => QUALITY_2017.county.find((each) => each.id === id)!

type Grid = Parameters<typeof sheetFromGrid>[1]

/** A plan table as counties write it: a heading of two rows, the indicator in their own words. */
const GRID = [
  ['指标要求', '', '实际值', '年度达标情况', '', ''],
  ['Ⅰ', 'Ⅱ', '', 2024, '2025年', 2026],
  ['政府保障程度', '8.学校规划布局合理，符合国家规定要求；', '是', '√', '√', '√'],
  ['', '14.特殊教育学校生均公用经费≥6000 元', 5800, 5000, 5500, 6000],
  ['', '18.教师交流轮岗率不低于 10%；其中，骨干教师不低于交流轮岗教师总数的 20%', '12%；18%', '', '10%，20%', ''],
  ['教育质量', '23.初中三年巩固率≥95%', 0.96, '', '', ''],
  ['', '31.在国家义务教育质量监测中，相关科目学生学业水平达到Ⅲ级以上，且校际差异率低于 0.15。', '15%', '', '', ''],
  ['', '30.无过重课业负担；', '正在改', '', '√', ''],
]

const read = (grid: Grid, standard: Standard = QUALITY_2017, name = '县级指标') =>
  readItems({ sheets: [sheetFromGrid(name, grid)], date1904: false }, standard)
const NO_SHEETS = { sheets: [], date1904: false }
const sheets = read(GRID, QUALITY_2017, '年度目标')
const { rows } = sheets
const judge = (id: string, year = 2025) =>
  judgeItems(sheets, [], QUALITY_2017, year).find((verdict) => verdict.id === id)!

describe('readItems', () => {
  it('finds items by their words and targets by their years', () => {
    expect(rows.map((row) => [row.item.id, row.row, row.actual, row.targets.map(({ year }) => year)])).toEqual([
      ['G1', 2, true, [2024, 2025, 2026]],
      ['G7', 3, [5800], [2024, 2025, 2026]],
      ['G11', 4, [12, 18], [2025]],
      ['Q1', 5, [96], []],
      ['Q9', 6, [0.15], []],
      ['Q8', 7, null, [2025]],
    ])
  })

  it('knows every item of the standard by its own name', () => {
    const grid = [['指标', '实际值'], ...QUALITY_2017.county.map(({ name }) => [name, '是'])]
    const { rows: found } = read(grid)
    expect(found.map((row) => row.item.id)).toEqual(QUALITY_2017.county.map(({ id }) => id))
  })

  it.each([
    '九年义务教育巩固率',
    '小学六年巩固率',
    '高中三年巩固率',
    '幼儿园教师持证上岗率',
    '高中阶段残疾学生入学率',
    '学前残疾儿童入学率',
  ])('%s is an item of other stages, and said', (name) => {
    const found = read([
      ['指标', '实际值'],
      [name, '93%'],
      ['残疾儿童少年入学率', '96%'],
    ])
    expect(found.rows.map(({ item: { id }, meets }) => [id, meets])).toEqual([['Q2', true]])
    expect(found.unknown.map(({ written }) => written)).toEqual([name])
  })

  it.each([new CellError('#DIV/0!'), '#DIV/0!', '#N/A', '#REF!'])('%s is no figure', (cell) => {
    const {
      rows: [row],
    } = read([
      ['指标', '实际值'],
      ['初中三年巩固率', cell],
    ])
    expect([row.meets, row.actual, row.unread.length]).toEqual([null, null, 1])
  })

  it('knows an item by its number alone, below the headings', () => {
    const grid = [
      ['Q1', '是'],
      ['编号', '实际值'],
      ['G1', '是'],
      ['g2、', '否'],
      ['Ｑ１', 0.97],
      ['G99', '是'],
      ['G7', '特殊', 5800],
    ]
    const { rows: found } = read(grid)
    expect(found.map((row) => [row.item.id, row.row, row.actual])).toEqual([
      ['G1', 2, true],
      ['G2', 3, false],
      ['Q1', 4, [97]],
      ['G7', 6, null],
    ])
  })

  it('finds nothing where nothing says what is reached or planned', () => {
    expect(read([['学校规划布局合理']])).toEqual({ rows: [], unknown: [] })
  })

  it.each([
    ['Q1', '95%', [95]],
    ['Q1', 95, [95]],
    ['Q1', 0.95, [95]],
    ['G13', '小学100%、初中96%', [100, 96]],
    ['Q9', 0.12, [0.12]],
    ['G1', '未达标', false],
    ['G1', '×', false],
    ['G1', '待定', null],
    ['Q1', '约95%', null],
    ['Q1', '95%左右', null],
    ['Q1', '不足95%', null],
    ['Q1', '低于95%', null],
    ['Q1', '不低于95%', [95]],
    ['Q1', '近三年平均96%', [96]],
    ['Q9', '低于0.15', [0.15]],
    ['Q1', '九成五', [95]],
    ['Q1', '9成6', [96]],
    ['S1', '八成半', [85]],
    ['S1', '八成多', null],
    ['Q1', '950/1000', [95]],
    ['Q1', '95.8%（1150/1200）', [95.8333333333333]],
    ['Q1', '95%（949/1000）', [94.9]],
    ['Q1', '2023/2024', null],
    ['Q1', '1000/950', null],
    ['G1', null, null],
  ])('%s %p → %j', (id, cell, value) => {
    expect(readValue(cell, item(id))).toEqual(value)
  })
})

it.each([
  ['G1', 0.9, '0.9', '不能判定：应填“是”或“否”'],
  ['G11', '90%', '90%', '不能判定：应填 2 个数，用“、”隔开'],
  ['Q1', '正在统计', '正在统计', '不能判定：应填一个数'],
  ['Q1', '96%', '96%', ''],
  ['Q1', '', '未填', ''],
])('%s %p is shown as %s, and why it cannot be judged: %s', (id, cell, reached, unjudged) => {
  const grid = [
    ['编号', '实际值', '2025年目标'],
    [id, cell, '√'],
  ]
  const verdict = judgeItems(read(grid), [], QUALITY_2017, 2025).find((each) => each.id === id)!
  expect(itemReached(verdict, item(id), 'zh')).toBe(reached)
  expect(itemUnjudged(verdict, item(id), 'zh')).toBe(unjudged)
  expect(itemUnjudged(verdict, item(id), 'en') === '').toBe(unjudged === '')
})

describe('checkItems', () => {
  it('names what was written and not understood, and no blanks', () => {
    const grid = [
      ['指标', '实际值', '2025年目标'],
      [item('Q1').name, '约95%', '待填'],
      [item('G1').name, '/', ' '],
      [item('G7').name, 5800, '无'],
    ]
    const findings = checkItems(read(grid), [], NO_SHEETS, 'zh')
    expect(findings.map(({ rule, sheet, cell }) => [rule, sheet, cell])).toEqual([
      ['county-item-unread', '县级指标', 'B2'],
      ['county-item-unread', '县级指标', 'C2'],
    ])
    expect(findings[0].message).toContain('〔B2〕写的是“约95%”')
  })
})

describe('what is only said to be reached', () => {
  const grid = [
    ['指标', '实际值'],
    [item('G7').name, '达到'],
    [item('G8').name, '是'],
    [item('G14').name, '√'],
    [item('Q1').name, '否'],
    [item('Q2').name, '已达到95.5%'],
    [item('G5').name, '是'],
    [item('G1').name, '是'],
  ]

  it('counts, is told where a number is asked for, and shown so', () => {
    const said = checkItems(read(grid), [], NO_SHEETS, 'zh')
    expect(said.map(({ rule, severity, cell }) => [rule, severity, cell])).toEqual(
      ['B2', 'B3', 'B4', 'B7'].map((cell) => ['county-item-without-figure', 'info', cell]),
    )
    expect(said[0].message).toContain('“特殊教育学校生均公用经费”〔B2〕只写了“达到”')
    expect(said[0].hint).toContain('6,000元')
    const verdict = judgeItems(read(grid), [], QUALITY_2017, 2025).find(({ id }) => id === 'G7')!
    expect([verdict.meets, itemReached(verdict, item('G7'), 'zh')]).toEqual([true, '是（没有写数）'])
  })

  it('is proved by the schools, where they decide it', () => {
    const sizes = judgeSizes([school({ amounts: { 最大班额: 40 } })], QUALITY_2017)
    expect(checkItems(read(grid), sizes, NO_SHEETS, 'zh').map(({ cell }) => cell)).toEqual(['B2', 'B3', 'B4'])
  })
})

describe('what is judged and cannot be seen', () => {
  const grid = [
    ['指标', '2023年实际值', '2024年实际值'],
    [item('Q1').name, '96%', '94%'],
    [item('S1').name, '90%', '88%'],
  ]
  const told = (more: Parameters<typeof sheetFromGrid>[2]) => {
    const workbook = { sheets: [sheetFromGrid('县级指标', grid, more)], date1904: false }
    return checkItems(readItems(workbook, QUALITY_2017), [], workbook, 'zh').map(({ rule, cell }) => `${rule} ${cell}`)
  }

  it.each<[string, Parameters<typeof sheetFromGrid>[2], string[]]>([
    ['nothing hidden', {}, []],
    ['a hidden column that is of no year that counts', { hiddenColumns: [{ first: 1, last: 1 }] }, []],
    [
      'the column that counts',
      { hiddenColumns: [{ first: 2, last: 2 }] },
      ['county-item-hidden C2', 'county-item-hidden C3'],
    ],
    ['a row', { hiddenRows: [{ first: 2, last: 2 }] }, ['county-item-hidden C3']],
    ['the sheet, told once', { visibility: 'hidden' }, ['county-item-hidden null']],
  ])('%s', (_, more, findings) => expect(told(more)).toEqual(findings))

  it('also where it is read beside what can be seen', () => {
    const old = sheetFromGrid('年度目标', grid, { visibility: 'veryHidden' })
    const now = sheetFromGrid('县级指标', [
      ['指标', '实际值'],
      [item('Q1').name, '97%'],
    ])
    const workbook = { sheets: [now, old], date1904: false }
    const findings = checkItems(readItems(workbook, QUALITY_2017), [], workbook, 'zh')
    expect(findings.map(({ rule, sheet }) => `${rule} ${sheet}`)).toContain('county-item-hidden 年度目标')
  })
})

describe('judgeItems', () => {
  it('holds what is reached against the standard and against the plan', () => {
    expect(judge('G7')).toMatchObject({
      sheet: '年度目标',
      cell: 'C4',
      meets: false,
      due: { year: 2025, target: [5500] },
      onPlan: true,
    })
    expect(judge('G7', 2026)).toMatchObject({ meets: false, due: { year: 2026 }, onPlan: false })
    expect(judge('G1')).toMatchObject({ meets: true, onPlan: true })
  })

  it('asks for every part of an item', () => {
    expect(judge('G11')).toMatchObject({ meets: false, onPlan: false })
    expect(judge('G11', 2024)).toMatchObject({ due: null, onPlan: null })
  })

  it('takes a limit that must not be reached as such', () => {
    expect(judge('Q1').meets).toBe(true)
    expect(judge('Q9').meets).toBe(false)
  })

  it('does not guess what is not written', () => {
    expect(judge('Q8')).toMatchObject({ actual: null, meets: null, onPlan: null })
    expect(judge('S1')).toMatchObject({ sheet: null, cell: null, actual: null, meets: null, due: null })
  })

  it('takes sizes from the schools', () => {
    const sizes = judgeSizes([school({ amounts: { 最大班额: 60 } })], QUALITY_2017)
    const verdicts = judgeItems(read([]), sizes, QUALITY_2017, 2025)
    expect(verdicts.find(({ id }) => id === 'G5')!.meets).toBe(false)
    expect(verdicts.find(({ id }) => id === 'G4')!.meets).toBe(true)
  })
})

describe('items that the schools speak of too', () => {
  const grid = [
    ['指标', '实际值'],
    ['班级学生数', '是'],
    ['学校规模', '小学1980人'],
  ]
  const verdicts = (largest: number) => {
    const sizes = judgeSizes([school({ amounts: { 最大班额: largest } })], QUALITY_2017)
    return judgeItems(read(grid), sizes, QUALITY_2017, 2025).filter(({ written }) => written !== '')
  }

  it('are not met where the schools deny what is entered, and not judged by what is not understood', () => {
    expect(verdicts(60).map(({ id, meets }) => [id, meets])).toEqual([
      ['G4', null],
      ['G5', false],
    ])
    expect(verdicts(40)[1].meets).toBe(true)
    expect(itemReached(verdicts(60)[1], item('G5'), 'zh')).toBe('是（按学校数据未达标）')
  })
})

describe('resource indicators of a plan', () => {
  const grid = [
    ['指标', '实际值', '2025年目标'],
    ['每百名学生拥有高于规定学历教师数', '小学4.3人、初中5.2人', '小学4.2人、初中5.2人'],
    ['社会认可度', '62%', ''],
  ]

  it('stand behind the items of the county, against the standard and their own target', () => {
    const all = judgeItems(read(grid), [], QUALITY_2017, 2025)
    expect(all).toHaveLength(QUALITY_2017.county.length + 1)
    expect(all[all.length - 1]).toMatchObject({ id: 'L1', cell: 'B2', actual: [4.3, 5.2], meets: false, onPlan: true })
    expect(all.find(({ id }) => id === 'S1')).toMatchObject({ actual: [62], meets: false })
  })
})

describe('the blank item sheet', () => {
  const readFilled = (standard: Standard, fill: (row: (string | number | null)[], index: number) => unknown) => {
    const { name, rows: blank } = blankItemSheet(standard, 2026)
    const filled = blank.map((cells, index) => {
      const row = [...cells] as (string | number | null)[]
      if (index > 0 && standard.county.some(({ id }) => id === row[0])) fill(row, index)
      return row
    })
    return read(filled, standard, name).rows
  }

  it.each(STANDARDS)('of $id is read back: every item, its cell, what is reached and the targets', (standard) => {
    const items = readFilled(standard, (row) => ([row[3], row[4], row[6]] = ['是', '√', '√']))
    expect(items.map(({ item }) => item)).toEqual(standard.county)
    expect(items.map(({ cell }) => cell)).toEqual(standard.county.map((_, index) => `D${index + 2}`))
    for (const { actual, targets } of items) {
      expect([actual, targets.map(({ year }) => year)]).toEqual([true, [2026, 2028]])
    }
  })

  it('says nothing while it is blank', () => {
    const items = readFilled(QUALITY_2017, () => undefined)
    expect(items).toHaveLength(25)
    expect(items.every(({ actual, targets }) => actual === null && targets.length === 0)).toBe(true)
  })
})

describe('words', () => {
  it.each([
    ['G1', '是', 'yes'],
    ['G3', '逐校判定', 'judged school by school'],
    ['G7', '不低于 6,000元', 'at least 6,000元'],
    ['G13', '不低于 小学 100%、初中 95%', 'at least primary 100%, junior 95%'],
    ['G5', '不超过 小学 45人、初中 50人', 'at most primary 45人, junior 50人'],
    ['Q9', '低于 0.15', 'below 0.15'],
  ])('%s asks: %s', (id, zh, en) => {
    expect([itemStandard(item(id), 'zh'), itemStandard(item(id), 'en')]).toEqual([zh, en])
  })

  it('say what is reached', () => {
    expect([itemValue(true, item('G1'), 'zh'), itemValue([12, 18.5], item('G11'), 'zh')]).toEqual(['是', '12%、18.5%'])
  })
})
