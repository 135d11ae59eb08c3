import { sheetFromGrid } from '../../../src/grid/contents'
import { QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import { amountsIn, countiesByYear } from '../../../src/balance/targets/amounts'
import { countOf } from '../../../src/balance/targets/judge'
import { readTargets } from '../../../src/balance/targets/read'
import { checked, countyWorkbook, schoolSheet, type Row } from '../../ledgers/workbook'

/** 40 primary schools, 18 of which pass; the others have a seventh of the room that they need. */
const SCHOOLS = Array.from({ length: 40 }, (_, at): Row => [
  `第${at + 1}小学`,
  '小学',
  at < 18 ? 200 : 9000,
  6,
  40,
  0,
  0,
])
const HEADINGS = ['指标', '学段', '单位', '2018年目标', '2018年实际', '2020年目标', '2020年实际']
const targetsOf = (rows: readonly Row[], headings: readonly string[] = HEADINGS, schools = SCHOOLS) => {
  const { targets, findings } = checked(
    countyWorkbook([schoolSheet(schools), sheetFromGrid('年度目标', [headings, ...rows])]),
  )
  const said = findings.filter(({ rule }) => rule.startsWith('target-'))
  return { targets, said: said.map(({ rule, cell, message }) => `${rule} ${cell} ${message}`) }
}

test('a share of schools that is missed says how many schools are missing', () => {
  expect(targetsOf([['达到优质均衡标准的学校比例', '小学', '%', 50, null, 100, null]])).toEqual({
    targets: [{ subject: 'share:schools', stage: 'primary', year: 2018, goal: 50, reached: 45, met: false, short: 2 }],
    said: ['target-missed D2 达到优质均衡标准的学校比例（小学）：2018年目标50%（20所），现有18所（45%），还差2所。'],
  })
})

test('what is typed and what is computed differ', () => {
  const { targets, said } = targetsOf([['达标学校比例', '小学', '%', '45%', '50%', 100, null]])
  expect(targets).toMatchObject([{ reached: 45, met: true, short: 0 }])
  expect(said).toEqual(['target-reached-differs E2 达标学校比例（小学）：填的实际是50%，按数据算出来是45%。'])
})

test('later targets that ask less, and last ones below the standard', () => {
  const { said } = targetsOf([
    ['达标学校比例', '小学', '%', 40, null, 30, null],
    ['每百名学生拥有网络多媒体教室数差异系数', '小学', '', 0.9, null, 0.6, null],
  ])
  expect(said.filter((line) => !line.startsWith('target-missed'))).toEqual([
    'target-decreasing F2 达标学校比例（小学）：2020年目标30%，不如前面的40%。',
    'target-below-standard F2 达标学校比例（小学）：最后的目标（2020年）是30%，标准要求100%。',
    'target-below-standard F3 每百名学生拥有网络多媒体教室数差异系数（小学）：最后的目标（2020年）是0.6，标准要求0.5。',
  ])
})

test('large classes, counties that have achieved a point, and rows that nobody understands', () => {
  const { targets, said } = targetsOf(
    [
      ['66人以上超大班额', null, '个', 0, null, 0, null],
      ['第26项已实现的县（市、区）数', null, '个', 1, null, 1, null],
      ['领导重视程度', null, null, '高', null, '高', null],
    ],
    HEADINGS,
    [['城关一小', '小学', 900, 20, 70, 3, 2]],
  )
  expect(targets).toEqual([
    { subject: 'class:66+', stage: null, year: 2018, goal: 0, reached: 2, met: false, short: 2 },
    { subject: 'point:26', stage: null, year: 2018, goal: 1, reached: 1, met: true, short: 0 },
  ])
  expect(said).toEqual([
    'target-missed D2 66人以上超大班额：2018年目标0个，现有2个，超出2个。',
    'target-row-unread A4 “领导重视程度”没有看懂，没有用来判定。',
  ])
})

test('headings of two rows, one column a year, both stages in a cell, and a timetable of counties', () => {
  const read = (grid: readonly Row[]) =>
    readTargets({ sheets: [sheetFromGrid('表', grid)], date1904: false }, QUALITY_2017).rows
  const two = read([
    ['指标', '2025', null, '2027', null],
    [null, '目标', '实际', '目标', '实际'],
    ['达标学校比例', '小学50%、初中70%', '48%', 100, null],
  ])
  expect(two.map(({ stage, goals, actuals }) => [stage, goals.map(({ year, amount }) => [year, amount.value]), actuals.map(({ year, amount }) => [year, amount.value])])).toEqual([
    ['primary', [[2025, 50], [2027, 100]], [[2025, 48]]],
    ['junior', [[2025, 70], [2027, 100]], [[2025, 48]]],
  ]) // prettier-ignore
  const plain = read([
    ['指标要求', 2018, 2019],
    ['L7 每百名学生拥有网络多媒体教室数', 2, 2.3],
  ])
  expect(plain.map(({ subject, stage, goals }) => [subject, stage, goals.length])).toEqual([
    ['L7', 'primary', 2],
    ['L7', 'junior', 2],
  ])
  const lists = read([
    ['指标', '2025年目标', '备注'],
    ['通过国家认定的县（市、区）', null, '2025年银州区、清河区；2028年昌图县'],
    ['通过国家认定的县（市、区）', '2025年银州区；2028年昌图县', null],
  ])
  expect(lists.map(({ goals }) => goals.map(({ year, amount }) => [year, amount.value]))).toEqual([[[2025, 1], [2028, 2]]]) // prettier-ignore
})

test('counties that are named under their year count up to it', () => {
  const { targets, said } = targetsOf(
    [['通过国家认定的县（市、区）', '个', '银州区', '银州区', '清河区、昌图县', '清河区', '开原市']],
    ['指标', '单位', '2017年目标', '2017年实际', '2018年目标', '2018年实际', '2020年目标'],
  )
  expect(targets).toEqual([
    { subject: 'counties:recognised', stage: null, year: 2018, goal: 3, reached: 2, met: false, short: 1 },
  ])
  expect(said).toEqual(['target-missed E2 通过国家认定的县（市、区）：2018年目标3个，现有2个，还差1个。'])
})

test.each([
  [0.5, true, { all: { value: 50, percent: true } }],
  [50, true, { all: { value: 50, percent: true } }],
  ['≥50%', false, { all: { value: 50, percent: true } }],
  ['小学4.2、初中5.3', false, { primary: { value: 4.2, percent: false }, junior: { value: 5.3, percent: false } }],
  ['3至5', false, null],
  ['达标', false, null],
] as const)('%j says %j', (value, percent, expected) => {
  expect(amountsIn(value, percent)).toEqual(expected)
})

test('a county is in a year of its own, or the text is no timetable', () => {
  expect(countiesByYear('2025年甲县、乙区；2028年底丙县')).toEqual([
    { year: 2025, counties: ['甲县', '乙区'] },
    { year: 2028, counties: ['丙县'] },
  ])
  expect(countiesByYear('2025年甲县；以后再说')).toBeNull()
})

test('a goal in percent is counted exactly', () => {
  expect([
    countOf({ value: 33.3, percent: true }, 1000, false),
    countOf({ value: 70, percent: true }, 10, false),
    countOf({ value: 5, percent: true }, 39, true),
  ]).toEqual([333, 7, 1])
})
