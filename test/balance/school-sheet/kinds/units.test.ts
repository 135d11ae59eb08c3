import {
  ALL,
  AMOUNTS,
  BOTH_PASS,
  faults,
  judged,
  perPupil,
  school,
  SCHOOLS,
  sheet,
  stageOf,
  stagesOf,
  type Cell,
  type Row,
} from './county'

const RATES = ['人/百生', '人/百名学生', '人/100人', '平方米/生', '㎡/每生', '元/名学生', '间/百人']
const EQUIPMENT = AMOUNTS.indexOf('教学仪器设备值')

const perPupilRows = () => ALL.map((name) => [name, stageOf(name), SCHOOLS[name][0], ...perPupil(name)])
/** Rows with the equipment in 万元. */
const inWanYuan = () =>
  ALL.map((name) => school(name, stageOf(name)).map((cell, at) => (at === EQUIPMENT + 2 ? Number(cell) / 1e4 : cell)))

function expectBoth(...grid: Row[]): void {
  const result = judged(sheet('学校', grid))
  expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
  expect(result.stages[0].indicators[5].mean).toBeCloseTo(3_932_400 / 1812, 2)
}

describe('values for so many pupils, by their unit', () => {
  it('in brackets', () => {
    const head = AMOUNTS.slice(1).map((name, at) => `${name}（${RATES[at]}）`)
    expectBoth(['学校名称', '学段', '在校生数', ...head], ...perPupilRows())
  })

  it('behind the heading', () => {
    const head = AMOUNTS.slice(1).map(
      (name, at) => `${name} ${['人/百生', '㎡/生', '元/生', '间/百生'][[0, 0, 0, 1, 1, 2, 3][at]]}`,
    )
    expectBoth(['学校名称', '学段', '在校生数', ...head], ...perPupilRows())
  })

  it('in a row of units below', () => {
    expectBoth(['学校名称', '学段', ...AMOUNTS], [null, null, '人', ...RATES], ...perPupilRows())
  })

  it('in a group above that is merged over some columns only', () => {
    const heads = ['高于规定学历教师数', '县级以上骨干教师数', '体育、艺术专任教师数', '网络多媒体教室数']
    const grid: Row[] = [
      ['学校', '学段', '学生数', '每百名学生拥有（人、间）', null, null, null, '生均', null, null],
      [null, null, null, ...heads, '教学及辅助用房面积', '体育运动场馆面积', '教学仪器设备值'],
      ...perPupilRows().map((row) => [...row.slice(0, 6), row[9], ...row.slice(6, 9)]),
    ]
    const result = judged(sheet('学校', grid, 'A1:A2', 'B1:B2', 'C1:C2', 'D1:G1', 'H1:J1'))
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
  })
})

describe('a line of units above the headings', () => {
  const head = ['学校名称', '学段', ...AMOUNTS]

  it.each(['单位：人、平方米、万元', '（单位：万元）', '计量单位: 万元、平方米'])('%s', (line) => {
    expectBoth(['学校基本情况'], [line], head, ...inWanYuan())
  })

  it('gives way to the unit of the heading itself', () => {
    const own = head.map((name) => (name === '教学仪器设备值' ? `${name}（元）` : name))
    expectBoth(['单位：万元'], own, ...ALL.map((name) => school(name, stageOf(name))))
  })

  it('says nothing where it names two units of money', () => {
    expectBoth(['单位：元、万元、平方米'], head, ...ALL.map((name) => school(name, stageOf(name))))
  })
})

describe('groups of columns', () => {
  const pairs = (left: string, right: string, isLeft: boolean, ...merges: string[]) => {
    const head = ['学校名称', '学段', '在校生数', ...AMOUNTS.slice(1).flatMap((name) => [name, null])]
    const own = [null, null, null, ...AMOUNTS.slice(1).flatMap(() => [left, right])]
    const rows = ALL.map((name) => {
      const [pupils, ...amounts] = SCHOOLS[name]
      const both = (amount: number): Cell[] => (isLeft ? [amount, amount * 2] : [amount * 2, amount])
      return [name, stageOf(name), pupils, ...amounts.flatMap(both)]
    })
    return judged(sheet('学校', [head, own, ...rows], ...merges))
  }
  const merges = AMOUNTS.slice(1).map((_, at) => {
    const letter = (column: number) => String.fromCharCode(65 + column)
    return `${letter(3 + at * 2)}1:${letter(4 + at * 2)}1`
  })

  it.each([
    ['规划', '现有', false],
    ['现有数', '应有数', true],
    ['2025年目标值', '2024年实际值', false],
  ])('%s｜%s below headings that are merged across only', (left, right, isLeft) => {
    const result = pairs(left, right, isLeft, ...merges)
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
    expect(result.stages[0].indicators[3].mean).toBeCloseTo(8366.4 / 1812, 9)
  })

  it.each([
    ['目标', '合计', false],
    ['总数', '目标', true],
  ])('%s｜%s below headings that are not merged', (left, right, isLeft) => {
    const result = pairs(left, right, isLeft)
    expect([stagesOf(result), faults(result)]).toEqual([BOTH_PASS, []])
    expect(result.stages[0].indicators[3].mean).toBeCloseTo(8366.4 / 1812, 9)
  })
})
