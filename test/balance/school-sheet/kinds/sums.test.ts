import {
  ALL,
  AMOUNTS,
  BOTH_PASS,
  faults,
  JUNIOR,
  judged,
  PRIMARY,
  school,
  SCHOOLS,
  sheet,
  stageOf,
  stagesOf,
  sums,
  type Row,
} from './county'

const HEAD = ['学校名称', ...AMOUNTS]
const BOTH = ['学校名称', '学段', ...AMOUNTS]

/** Reads a sheet of primary schools of which three count and none is a sum. */
function expectThree(...rows: Row[]): void {
  const result = judged(sheet('小学', [HEAD, ...rows]))
  expect([stagesOf(result), faults(result)]).toEqual([['primary 3 true'], []])
}

it('standards of each stage are no schools', () => {
  const standards = ['国家标准（小学）', '标准值（初中）', '平均值（小学）'].map((name) => [
    name,
    null,
    ...AMOUNTS.map(() => 2.5),
  ])
  const result = judged(sheet('学校', [['学校名称', '学段', ...AMOUNTS], ...standards, ...ALL.map((name) => school(name, stageOf(name)))])) // prettier-ignore
  expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
})

describe('sums', () => {
  const [one, two, three] = PRIMARY

  it.each<[string, Row[]]>([
    [
      'above, by their words',
      [
        sums('总计', PRIMARY),
        sums('城区', [one]),
        school(one),
        sums('镇区', [two]),
        school(two),
        sums('乡村', [three]),
        school(three),
      ],
    ],
    ['above, of towns', [sums('城关镇', [one, two]), school(one), school(two), sums('河西乡', [three]), school(three)]],
    [
      'below, of towns, and of all',
      [
        school(one),
        school(two),
        sums('城关镇小计', [one, two]),
        school(three),
        sums('河西乡小计', [three]),
        sums('合计', PRIMARY),
      ],
    ],
    ['above, by their numbers', [sums('城关中心校', [one, two]), school(one), school(two), school(three)]],
    [
      'of one school, where the name may be a group',
      [school(one), school(two), sums('河西中心校', [three]), school(three)],
    ],
    [
      'as parts of all',
      [
        ...PRIMARY.map((name) => school(name)),
        sums('合计', PRIMARY),
        sums('其中：城区', [one, two]),
        sums('乡村', [three]),
      ],
    ],
    ['of one school, below it', [school(one), school(two), school(three), sums('河西总校', [three])]],
    [
      'nested above',
      [
        sums('某县', PRIMARY),
        sums('第一学区', [one, two]),
        school(one),
        school(two),
        sums('第二学区', [three]),
        school(three),
      ],
    ],
    [
      'above their rows below a total of all at the end',
      [sums('东片教育组', [one, two]), school(one), school(two), school(three), sums('本县', PRIMARY)],
    ],
    [
      'all of them first',
      [
        sums('总计', PRIMARY),
        sums('城区', [one]),
        sums('镇区', [two]),
        sums('乡村', [three]),
        school(one),
        school(two),
        school(three),
      ],
    ],
    ['without any words', [sums('', PRIMARY), school(one), school(two), school(three)]],
    ['with a name that says nothing', [school(one), school(two), school(three), sums('某某县', PRIMARY)]],
    [
      'with blanks',
      [school(one), school(two), school(three), sums('某某县', PRIMARY).map((cell, at) => (at > 5 ? null : cell))],
    ],
    [
      'numbered',
      [
        sums('一、城区', [one]),
        school(one),
        sums('二、镇区', [two]),
        school(two),
        sums('三、乡村', [three]),
        school(three),
      ],
    ],
  ])('%s', (_, rows) => expectThree(...rows))

  it('are none where a school is as large as two others in some columns only', () => {
    const other = sums('新城小学', [one, two])
    other[5] = 7000
    const result = judged(sheet('小学', [HEAD, school(one), school(two), other]))
    expect(stagesOf(result)).toEqual(['primary 3 true'])
  })

  it('give their stage to the schools they sum up', () => {
    const named = (name: string) =>
      school(name).map((cell, at) =>
        at === 0 ? `甲${JSON.stringify(name).length}${String(cell).slice(0, 2)}校` : cell,
      )
    const grid = [HEAD, sums('小学', PRIMARY), ...PRIMARY.map(named), sums('初中', JUNIOR), ...JUNIOR.map(named)]
    expect(stagesOf(judged(sheet('表1', grid)))).toEqual(['primary 3 true', 'junior 2 true'])
    const below = [
      HEAD,
      ...PRIMARY.map(named),
      sums('小学小计', PRIMARY),
      ...JUNIOR.map(named),
      sums('初中小计', JUNIOR),
    ]
    expect(stagesOf(judged(sheet('表1', below)))).toEqual(['primary 3 true', 'junior 2 true'])
  })
})

describe('rows that are no schools', () => {
  const rows = PRIMARY.map((name) => school(name))

  it.each<[string, Row]>([
    ['甲 1 2 3', ['甲', 1, 2, 3, 4, 5, 6, 7, 8]],
    ['(1) (2)', ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)']],
    ['1 2 3 as texts', ['1', '2', '3', '4', '5', '6', '7', '8', '9']],
    ['栏次 with formulas', ['栏次', 1, 2, 3, '4=3/1', 5, 6, '7=6/1', 8]],
    ['① ②', ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨']],
    ['A B C', ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I']],
    ['units', ['', '人', '人', '人', '人', '平方米', '平方米', '元', '间']],
  ])('%s', (_, row) => expectThree(row, ...rows))

  it.each([
    '标准值',
    '国家标准',
    '优质均衡标准',
    '平均值',
    '全县平均',
    '最大值',
    '最小值',
    '标准差',
    '达标率',
    '达标学校数',
    '小学达标率',
    '85%底线',
    '区域平均',
    '全县平均水平',
    '校均值',
    '国标',
    '达标学校比例',
    '标准差σ',
  ])('%s, above or below', (label) => {
    const row = [label, null, 4.2, 1, 0.9, 4.5, 7.5, 2000, 2.3]
    expectThree(row, ...rows)
    expectThree(...rows, row)
  })

  it('takes 标准小学 and 平均镇小学 for schools', () => {
    const renamed = rows.map((cells, at) => (at === 0 ? ['标准小学', ...cells.slice(1)] : cells))
    expectThree(...renamed)
  })

  it('passes over notes and signatures', () => {
    expectThree(...rows, ['注：数据截至2025年9月'], ['填表人：', null, '审核人：'])
  })
})

describe('sections', () => {
  it.each([
    ['一、小学', '二、初中'],
    ['（一）小学', '（二）初级中学'],
    ['小学部分', '初中部分'],
    ['小学', '初中'],
  ])('%s and %s tell the stages', (first, second) => {
    const renamed = (name: string) => [name.replace(/小学|初级中学/, '学校'), ...SCHOOLS[name]]
    const grid = [HEAD, [first], ...PRIMARY.map(renamed), [second], ...JUNIOR.map(renamed)]
    const result = judged(sheet('表1', grid))
    expect([stagesOf(result), faults(result)]).toEqual([['primary 3 true', 'junior 2 true'], []])
  })

  it('may be merged over the table', () => {
    const grid = [
      HEAD,
      ['一、小学'],
      ...PRIMARY.map((name) => school(name)),
      ['二、初中'],
      ...JUNIOR.map((name) => school(name)),
    ]
    expect(stagesOf(judged(sheet('表1', grid, 'A2:I2', 'A6:I6')))).toEqual(['primary 3 true', 'junior 2 true'])
  })

  it('a school whose numbers are missing is no section', () => {
    const grid = [BOTH, ...PRIMARY.map((name) => school(name, '小学')), ['南关小学']]
    const result = judged(sheet('表1', grid))
    expect([stagesOf(result), result.pass]).toEqual([['primary 4 null'], null])
    expect(result.undecided.join()).toContain('南关小学')
  })
})

describe('sums with a slip', () => {
  it.each(['某某县', '河西中心校', ''])('“%s” is no school for one wrong figure', (label) => {
    const row = sums(label, PRIMARY)
    row[5] = 1
    expectThree(...PRIMARY.map((name) => school(name)), row)
  })
})
