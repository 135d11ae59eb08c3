import type { CellValue } from '../../../src/grid/cell'
import { sheetFromGrid } from '../../../src/grid/contents'
import { readItems } from '../../../src/balance/county/item-sheet/read'
import { readItemCells, valueOf } from '../../../src/balance/county/said/value'
import { itemExample, itemStandard, itemValue } from '../../../src/balance/county/words'
import type { CountyItem } from '../../../src/balance/standard'
import { BASIC_2012, QUALITY_2017, STANDARDS } from '../../../src/balance/standards/catalogue'
import { localStandard } from '../../../src/balance/standards/local'
import { fc } from '../../property'

const ITEMS = [...QUALITY_2017.county, ...BASIC_2012.county]
const item = (id: string) => ITEMS.find((each) => each.id === id)!
const reading = (id: string, cell: CellValue) => readItemCells([{ cell, labels: [] }], item(id))
const verdict = (id: string, cell: CellValue) => {
  const { meets } = reading(id, cell)
  return meets === null ? 'unread' : meets ? 'met' : 'missed'
}

describe('a figure goes to the part that its label names', () => {
  it.each([
    ['G13', '小学100%、初中96%', 'met'],
    ['G13', '初中96%、小学100%', 'met'],
    ['G13', '小学、初中均100%', 'met'],
    ['G13', '小学、初中分别为100%、94%', 'missed'],
    ['G13', '初中、小学分别为96%和100%', 'met'],
    ['G13', '100%（小学），96%（初中）', 'met'],
    ['G13', '①小学100%②初中94%', 'missed'],
    ['G13', '1.小学100% 2.初中96%', 'met'],
    ['G13', '小学：2022年100%，2023年100%；初中：96%', 'met'],
    ['G13', '小学100%\n初中96%', 'met'],
    ['G13', '小学98%', 'missed'],
    ['G13', '小学100%', 'unread'],
    ['G13', '100%', 'unread'],
    ['G13', '全县95%，小学100%', 'unread'],
    ['G13', '中小学100%', 'unread'],
    ['G11', '12%，其中骨干教师22%', 'met'],
    ['G11', '骨干教师占交流轮岗教师的22%，交流轮岗12%', 'met'],
    ['G11', '交流轮岗教师中骨干教师占18%，交流轮岗12%', 'missed'],
    ['G11', '交流轮岗45人，占14.4%；骨干教师10人，占22.2%', 'met'],
    ['G11', '12%、22%', 'met'],
    ['G11', '22%', 'unread'],
    ['G11', '交流8%', 'missed'],
    ['G5', '小学不超过45人，初中不超过50人', 'met'],
    ['G5', '小学45人以内，初中52人', 'missed'],
    ['G4', '小学1980人，初中1800人，九年一贯制2300人', 'unread'],
    ['G3', '音乐98平方米，美术80平方米', 'missed'],
    ['G3', '音乐98平方米，美术92平方米', 'unread'],
  ])('%s %j is %s', (id, cell, expected) => {
    expect(verdict(id, cell)).toBe(expected)
  })
})

describe('two amounts are compared', () => {
  it.each([
    ['教师96000元、公务员98000元', 'missed', [0.9795918367346939]],
    ['公务员98,000元，教师10.2万元', 'met', [1.04081632653061]],
    ['教师6.5万，公务员6.5万', 'met', [1]],
    ['教师9.6万元/公务员9.8万元', 'missed', [0.979591836734694]],
    ['教师平均工资96,000元，高于公务员平均工资95,000元', 'met', [1.01052631578947]],
    ['教师平均工资95,000元，高于公务员平均工资96,000元', 'unread', null],
    ['教师月均8000元，公务员96000元', 'unread', null],
    ['教师8000元/月，公务员7900元/月', 'met', [1.0126582278481]],
    ['教师平均工资高于公务员2000元', 'unread', null],
    ['96000', 'unread', null],
    ['96000元、98000元', 'unread', null],
    ['1.02', 'met', [1.02]],
    ['102%', 'met', [1.02]],
    ['1.02:1', 'met', [1.02]],
    ['0.98倍', 'missed', [0.98]],
    ['不低于公务员', 'met', true],
    ['公务员低于教师', 'met', true],
    ['教师低于公务员', 'missed', false],
    ['与公务员基本持平', 'unread', null],
  ])('%j is %s', (cell, expected, value) => {
    expect(verdict('G8', cell)).toBe(expected)
    const said = valueOf(reading('G8', cell), item('G8'))
    if (Array.isArray(value)) expect(said).toEqual([expect.closeTo(value[0], 12)])
    else expect(said).toBe(value)
  })
})

describe('amounts, shares and what stands beside them', () => {
  it.each([
    ['G7', '6,000元', 'met'],
    ['G7', '６，０００元', 'met'],
    ['G7', '6，000', 'met'],
    ['G7', '5,999.99元', 'missed'],
    ['G7', '1,006,000元', 'met'],
    ['G7', '0.6万元', 'met'],
    ['G7', '6千元', 'met'],
    ['G7', '五千九百元', 'missed'],
    ['G7', '6千5百元', 'unread'],
    ['G7', '6 000元', 'unread'],
    ['G7', '6000元，低于省定标准', 'unread'],
    ['G7', '6500元，高于省定标准', 'met'],
    ['G7', '普通学生生均700元，特教学生6000元', 'met'],
    ['Q1', '96%，低于全市平均', 'unread'],
    ['Q9', 'Ⅲ级，0.12，低于全国平均', 'met'],
    ['G7', '6000余元', 'unread'],
    ['G7', '0.6', 'unread'],
    ['G7', '-6000元', 'unread'],
    ['G7', '5000-7000元', 'unread'],
    ['G7', '6000～8000元/生', 'met'],
    ['G7', '5-5.5千元', 'missed'],
    ['G7', '≥6000元', 'met'],
    ['G7', '≥5000元', 'unread'],
    ['G7', '2024年起8000元', 'met'],
    ['G7', '2024.9起 8000元', 'met'],
    ['G7', '由5000元提高到8000元', 'met'],
    ['G7', '计划提高到8000元', 'unread'],
    ['G7', '标准6000元，实际5500元', 'missed'],
    ['G7', '6000元，8000元', 'unread'],
    ['G9', '360学时培训完成率85%', 'missed'],
    ['G9', '应参训1200人，实参训1150人', 'missed'],
    ['G9', '应参训1200人，实参训1200人', 'met'],
    ['G9', '1200人', 'unread'],
    ['G9', '105%', 'unread'],
    ['Q1', '2023届94.8%', 'missed'],
    ['Q1', '2023届初中毕业生1200人，三年巩固率96.5%', 'met'],
    ['Q1', '2023-2024学年96%', 'met'],
    ['Q1', '2023 94.8%', 'missed'],
    ['Q1', '９６．５％', 'met'],
    ['Q1', '百分之九十六', 'met'],
    ['Q1', '95%-98%', 'met'],
    ['Q1', '94-98%', 'unread'],
    ['Q1', '90%以上', 'unread'],
    ['Q1', '小学99.8%，初中94%', 'missed'],
    ['Q1', '小学99.8%', 'unread'],
    ['Q1', '目标95%，实际94%', 'missed'],
    ['Q1', '96%（目标97%）', 'met'],
    ['Q1', '96%（目标）', 'unread'],
    ['Q1', '比上年提高2个百分点，达97%', 'met'],
    ['Q1', '基本达到95%', 'unread'],
    ['Q1', '未达到95%', 'unread'],
    ['Q1', 1.02, 'unread'],
    ['Q1', -0.96, 'unread'],
    ['Q4', '4.9%', 'missed'],
    ['G12', '100%，其中一人未达标', 'unread'],
    ['score', '总分100分，得分84.9分', 'missed'],
    ['score', '86.5/100', 'met'],
    ['score', 102, 'unread'],
  ])('%s %j is %s', (id, cell, expected) => {
    expect(verdict(id, cell)).toBe(expected)
  })
})

describe('of several figures the worst counts where all are of one quantity', () => {
  it.each([
    ['S1', '学生92.1%，家长84.3%，教师95%', 'missed'],
    ['S1', '学生、家长、教师分别为92%、84%、95%', 'missed'],
    ['S1', '学生92%，家长86%', 'met'],
    ['S1', '综合90%（学生92%，家长84%）', 'unread'],
    ['Q9', '均达到Ⅲ级，语文0.11、数学0.17', 'missed'],
    ['Q9', '均达到Ⅲ级，语文0.11、数学0.12', 'met'],
    ['Q9', 'Ⅲ级，实验小学0.11、红旗小学0.16', 'missed'],
    ['Q2', '城区98%，乡村94%', 'missed'],
    ['Q2', '95%、96%', 'unread'],
    ['Q2', '入学率96%，送教上门比例12%', 'unread'],
    ['Q1', '2021届95.8%，2022届95.3%', 'met'],
    ['Q1', '2021届94.8%，2022届95.3%', 'unread'],
    ['G13', '城区小学100%，镇区小学99%，初中96%', 'missed'],
  ])('%s %j is %s', (id, cell, expected) => {
    expect(verdict(id, cell)).toBe(expected)
  })
})

describe('an item of a number and of words', () => {
  it.each([
    ['G14', '60%，已向农村初中倾斜', 'met'],
    ['G14', '60%，未向农村初中倾斜', 'missed'],
    ['G14', '60%，没有向农村初中倾斜', 'missed'],
    ['G14', '60%，倾斜力度不足', 'missed'],
    ['G14', '60%，向农村初中倾斜：否', 'missed'],
    ['G14', '60%，是', 'met'],
    ['G14', '45%，已向农村初中倾斜', 'missed'],
    ['G14', '60%，拟向农村初中倾斜', 'unread'],
    ['G14', '60%', 'unread'],
    ['G14', 0.6, 'unread'],
    ['G15', '90%，留守儿童关爱体系健全', 'met'],
    ['G15', '90%，留守儿童关爱体系不健全', 'missed'],
    ['G15', '关爱体系已建立，随迁子女1200人，就读比例92.5%', 'met'],
    ['G15', '健全', 'unread'],
    ['G15', '未健全', 'missed'],
    ['G15', '达标', 'met'],
    ['G15', '留守儿童320人，就读比例92.5%', 'unread'],
    ['Q9', 'Ⅱ级，校际差异率0.12', 'missed'],
    ['Q9', 'III级，12%', 'met'],
    ['Q9', '语文Ⅲ级，数学Ⅱ级，差异率0.1', 'missed'],
    ['Q9', '未达到Ⅲ级，0.12', 'missed'],
    ['Q9', 'Ⅱ级以上，0.12', 'unread'],
    ['Q9', '三级，低于0.15', 'met'],
    ['Q9', '0.12', 'unread'],
    ['Q9', '0.17', 'missed'],
    ['Q9', 'Ⅲ级，12', 'unread'],
  ])('%s %j is %s', (id, cell, expected) => {
    expect(verdict(id, cell)).toBe(expected)
  })
})

describe('an answer in words', () => {
  it.each([
    ['G1', '均已达到要求', 'met'],
    ['G1', '尚未完成', 'missed'],
    ['G1', '基本达到', 'unread'],
    ['G1', '91%', 'unread'],
    ['G10', '是，按规定分配', 'met'],
    ['G10', '是（部分学校尚未落实）', 'unread'],
    ['G10', '否，正在研究', 'missed'],
    ['Q3', '部分学校未制定章程', 'missed'],
    ['Q3', '没有学校未制定章程', 'unread'],
    ['Q8', '无过重课业负担', 'met'],
    ['Q8', '有', 'unread'],
    ['Q8', '没有', 'unread'],
    ['Q1', '未达标', 'missed'],
    ['Q1', '正在统计', 'unread'],
    ['S1', true, 'met'],
  ])('%s %j is %s', (id, cell, expected) => {
    expect(verdict(id, cell)).toBe(expected)
  })
})

test('a percentage that equals its limit in decimals is met, as text, as a number and as a sum of numbers', () => {
  for (const limit of [29, 57, 58, 85.4, 8.2, 16.4, 99.9]) {
    const local = localStandard({ id: 'own', name: '本县', base: 'quality-2017', changes: { 'S1.value': limit } })
    if (!('standard' in local)) throw new Error('no standard')
    const own = local.standard.county.find(({ id }) => id === 'S1')!
    for (const cell of [`${limit}%`, limit, limit / 100, 1 - (1 - limit / 100), `百分之${limit}`])
      expect([cell, readItemCells([{ cell, labels: [] }], own).meets]).toEqual([cell, true])
  }
})

describe('what the product prints reads as itself', () => {
  const items = STANDARDS.flatMap(({ county }) => county)

  it.each(items.map((each) => [each.id, each] as const))('the example and the standard of %s', (_, each) => {
    const met = (cell: string) => readItemCells([{ cell, labels: [] }], each).meets
    expect(met(itemExample(each))).toBe(true)
    const own = each.kind === 'per-school' || each.kind === 'ratio-min' ? '是' : itemStandard(each, 'zh')
    // What is told in words beside the numbers is not in the standard's short form.
    expect(met(own)).toBe(each.also ? null : true)
  })

  test('figures of every item with numbers', () => {
    const numbered = items.filter(({ kind, value, values }) => (value ?? values) !== undefined && kind !== 'per-school')
    const digits = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 5 }))
    const printed = fc.property(
      fc.constantFrom(...numbered),
      fc.array(digits, { minLength: 4, maxLength: 4 }),
      (each, chosen) => {
        const most =
          each.unit === '%' || each.of ? 100 : each.kind === 'max-exclusive' ? 1 : each.kind === 'ratio-min' ? 9 : 1e7
        const count = Object.keys(each.values ?? { one: 1 }).length
        const numbers = chosen.slice(0, count).map(([whole, power]) => Number(`${whole}e-${power}`))
        // A bare share up to 1 is a percentage cell, and nobody gives a child six yuan a year.
        fc.pre(numbers.every((number) => number <= most && number >= (each.kind === 'ratio-min' ? 0.1 : 0)))
        for (const language of ['zh', 'en'] as const) {
          const text = itemValue(numbers, each, language)
          const read = valueOf(readItemCells([{ cell: text, labels: [] }], each), each)
          expect([text, read]).toEqual([text, numbers])
        }
      },
    )
    fc.assert(printed)
  })
})

test('whatever a cell says, there is a verdict or none', () => {
  const scrap = fc.constantFrom(
    ...'小学初中100%0.12元万千，、；（）-~至不低于未没有达到Ⅲ级年届人①②1 2.\n'.split(''),
    '交流轮岗',
    '骨干',
    '约',
  )
  const read = fc.property(fc.constantFrom(...ITEMS), fc.array(scrap, { maxLength: 60 }), (each, scraps) => {
    const { meets, reached } = readItemCells([{ cell: scraps.join(''), labels: [] }], each)
    expect([true, false, null]).toContain(meets)
    expect(reached.every((reach) => reach === null || reach.least <= reach.most)).toBe(true)
  })
  fc.assert(read)
})

/** One of each kind: items that differ in their words alone are read in the same way. */
const KINDS = ITEMS.filter((one, index) => ITEMS.findIndex((other) => kindOf(other) === kindOf(one)) === index)

function kindOf({ kind, unit, values = {}, also, of }: CountyItem): string {
  return JSON.stringify([kind, unit, Object.keys(values), also, of])
}

test.each(['小学', '1', '1,234,', '未', '一', '1 ', '至', '—', '百分之', '学生92%，', '应1200人实1000人', '\n'])(
  'a cell full of %j is read to its end',
  (scrap) => {
    const cell = scrap.repeat(Math.ceil(32_767 / scrap.length)).slice(0, 32_767)
    for (const each of KINDS) expect(readItemCells([{ cell, labels: [] }], each).reached.length).toBeLessThan(5)
  },
)

describe('an item sheet', () => {
  const read = (grid: CellValue[][], name = '县级指标') =>
    readItems({ sheets: [sheetFromGrid(name, grid)], date1904: false }, QUALITY_2017)

  it.each([
    '县级自评值',
    '实际达到值',
    '达成情况',
    '自评情况',
    '目前达到水平',
    '完成数据',
    '指标值',
    '自查结果',
    '实际值（%）',
    '现状',
    '现有',
    '达标情况',
  ])('has what is reached under %s', (heading) => {
    const { rows } = read([
      ['指标', '标准', heading],
      ['社会认可度', '85%', '91%'],
    ])
    expect(rows.map(({ item: { id }, actual }) => [id, actual])).toEqual([['S1', [91]]])
  })

  it.each([
    ['完成时限', '', 0],
    ['标准值', '', 0],
    ['目标值', '', 0],
    ['填报的值', '91%', 1],
  ])('has nothing that is reached under %s', (heading, said, unread) => {
    const { rows } = read([
      ['指标', heading],
      ['社会认可度', '91%'],
    ])
    expect(rows.map(({ meets, written, unread: each }) => [meets, written, each.length])).toEqual([
      [null, said, unread],
    ])
  })

  it('may give a row to each part, and its targets on another sheet', () => {
    const grids = [
      sheetFromGrid('县级指标', [
        ['指标', '实际值'],
        ['教师年平均工资', '96,000元'],
        ['公务员年平均工资', 98000],
        ['初中就近入学比例', '96%'],
        ['小学就近入学比例', '100%'],
        ['教师交流轮岗率', '12%'],
        ['骨干教师占交流轮岗教师比例', '18%'],
      ]),
      sheetFromGrid('年度目标', [
        ['指标', '2025年目标', '2026年目标'],
        ['就近划片入学比例', '小学98%、初中95%', '√'],
        ['社会认可度', '力争达到86%以上', '目标≥90%'],
      ]),
    ]
    const { rows } = readItems({ sheets: grids, date1904: false }, QUALITY_2017)
    expect(rows.map(({ item: { id }, meets, unread }) => [id, meets, unread.length])).toEqual([
      ['G8', false, 0],
      ['G13', true, 0],
      ['G11', false, 0],
      ['S1', null, 0],
    ])
    expect(rows[3].targets.map(({ target }) => target)).toEqual([[86], [90]])
    expect(rows[1].targets).toEqual([
      { year: 2025, target: [98, 95] },
      { year: 2026, target: true },
    ])
  })

  it('says so where two rows of an item differ', () => {
    const grid = [
      ['指标', '实际值'],
      ['社会认可度', '91%'],
      ['社会认可度', '84%'],
      ['初中三年巩固率', '96%'],
      ['初中三年巩固率', '96%'],
    ]
    const { rows } = read(grid)
    expect(rows.map(({ meets, unread }) => [meets, unread.map(({ row }) => row)])).toEqual([
      [null, [2]],
      [true, []],
    ])
  })

  it('names what it does not know where something is entered for it, and only there', () => {
    const { unknown } = read([
      ['编号', '指标', '标准', '实际值', '2026年目标'],
      [null, '一、政府保障程度', null, null, null],
      ['G1', '规划布局', '是', '是', null],
      [null, '教师体检覆盖率', '100%', '98%', null],
      [null, '生均图书册数', '30册', null, 40],
      [null, '说明：按实填写', null, null, null],
      [null, '合计', null, 25, null],
    ])
    expect(unknown.map(({ row, column, written }) => [row, column, written])).toEqual([
      [3, 1, '教师体检覆盖率'],
      [4, 1, '生均图书册数'],
    ])
  })

  it('reads the resource indicators of a plan', () => {
    const { rows, unknown } = read(
      [
        ['指标要求', '', '年度达标情况', ''],
        ['Ⅰ', 'Ⅱ', 2024, 2025],
        ['资源配置', '1.每百名学生拥有高于规定学历教师数：小学≥4.2人、初中≥5.3人', '小学4人、初中5人', '√'],
        ['', '3.每百名学生拥有体育、艺术（美术、音乐）专任教师数：小学（初中）≥0.9人', '小学、初中均0.9人', '√'],
        ['', '6.生均教学仪器设备值：小学≥2000元、初中≥2500元', '小学1,800元、初中2,400元', '√'],
      ],
      '年度目标',
    )
    expect(unknown).toEqual([])
    expect(rows.map(({ item: { id }, targets }) => [id, targets[0].target])).toEqual([
      ['L1', [4, 5]],
      ['L3', [0.9, 0.9]],
      ['L6', [1800, 2400]],
    ])
  })
})
