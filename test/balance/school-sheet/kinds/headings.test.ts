import { amountColumns } from '../../../../src/balance/columns/amount-columns'
import { TEXT_COLUMNS } from '../../../../src/balance/columns/text-columns'
import { headingIndex, readHeading } from '../../../../src/balance/school-sheet/heading/heading'
import { readKind, readStage } from '../../../../src/balance/school-sheet/stage-and-kind'
import { QUALITY_2017 } from '../../../../src/balance/standards/catalogue'
// Wordings met in public material, by the column they mean.
import wordings from './headings.json'

const index = headingIndex(TEXT_COLUMNS, amountColumns(QUALITY_2017))
const meaning = (...texts: string[]) => readHeading(texts, index)

/** What a heading comes to, in a few words. */
function inWords(...texts: string[]): string {
  const read = meaning(...texts)
  if (!read) return 'nothing'
  if ('text' in read) return read.text.heading
  const { amount, stage, per, narrowing } = read
  return [amount.heading, stage, per && `per ${per}`, narrowing.length > 0 && 'narrow'].filter(Boolean).join(' ')
}

const COLUMNS = Object.entries(wordings).filter(([column]) => !/values|bands|county items/.test(column)) as [
  string,
  string[],
][]

describe.each(COLUMNS)('%s', (column, headings) => {
  it.each(headings)('%s', (written) => {
    const isNarrow = written.endsWith('warn)')
    const heading = written.replace(/\([^)]*warn\)$/, '')
    const read = inWords(heading)
    // Parts from which the column is made stand for it: 专科及以上 of primary teachers, grounds without a hall.
    const parts = /^(专科及以上|本科及以上|运动场地)/.test(heading)
    expect(read.startsWith(parts ? heading.slice(0, 4) : column)).toBe(true)
    expect(read.endsWith('narrow')).toBe(isNarrow)
  })
})

it.each(wordings['学段 values'].flatMap((value) => value.replace('(as 学段)', '').split('/')))('学段 %s', (value) => {
  expect(readStage(value)).toMatch(/^(primary|junior)$/)
})

it.each(wordings['办学类型 values'])('办学类型 %s', (value) => {
  expect(readKind(value)).not.toBeNull()
})

it.each([
  ['小', 'primary'],
  ['初', 'junior'],
  ['1-6年级', 'primary'],
  ['七至九年级', 'junior'],
])('学段 %s', (value, stage) => expect(readStage(value)).toBe(stage))

it.each(['小学(211)', '初级中学（311）', '九年一贯制学校312'])('办学类型 %s', (value) => {
  expect(readKind(value)?.kind).toMatch(/primary|junior|nineYear/)
})

describe('headings that are told apart', () => {
  it.each([
    ['女教师数'],
    ['教职工总数'],
    ['校级骨干教师数'],
    ['校舍建筑面积'],
    ['寄宿生数'],
    ['招生数'],
    ['毕业生数'],
    ['计算机教室数'],
    ['音乐专用教室使用面积'],
    ['平均班额'],
    ['班级人数'],
    ['达标项数'],
    ['高于规定学历教师比例'],
    ['教学仪器设备净值'],
    ['constructor'],
    ['高于规定学历教师', '其中：女'],
    ['高于规定学历教师', '是否达标'],
    ['达标率', '高于规定学历教师数'],
    ['按学历分', '合计'],
    ['去年', '在校生数'],
    ['高于规定学历教师数2025年目标值'],
    ['体育、艺术专任教师需求数'],
    ['当年新增教学仪器设备值'],
  ])('%s %s is none of ours', (...texts) => expect(inWords(...texts)).toBe('nothing'))

  it.each([
    ['音乐教室（间）', '音乐专用教室数'],
    ['音乐教室面积', '音乐专用教室面积'],
    ['美术教室（平方米）', '美术专用教室面积'],
    ['县（市、区）级及以上骨干教师数', '县级以上骨干教师数'],
    ['县（市、区）名称', '县（市、区）'],
    ['所属区县', '县（市、区）'],
    ['L1高于规定学历教师数', '高于规定学历教师数'],
    ['B7. 图书册数', '图书册数'],
    ['2024年在校生数实际值', '在校生数'],
    ['大班额（不含超大班额）班级数', '56-65人班级数'],
    ['不含超大班额的大班额班级数', '56-65人班级数'],
    ['大班额班级数（含超大班额）', '56人以上班级数'],
  ])('%s is %s', (written, column) => expect(inWords(written)).toBe(column))

  it.each([
    [['在校生数（含学前班）'], '在校生数 narrow'],
    [['骨干教师数（含校级）'], '县级以上骨干教师数 narrow'],
    [['体育、艺术专任教师数（含兼职）'], '体育、艺术专任教师数 narrow'],
    [['高于规定学历教师数（不含特岗）'], '高于规定学历教师数 narrow'],
    [['教学仪器设备值（含软件）'], '教学仪器设备值'],
    [['在校生数（不含幼儿园）'], '在校生数'],
    [['教学及辅助用房', '面积（㎡）', '生均'], '教学及辅助用房面积 per 1'],
    [['教学及辅助用房', '面积（㎡）', '合计'], '教学及辅助用房面积'],
    [['生均教学及辅助用房面积', '总面积'], '教学及辅助用房面积'],
    [['小学部', '在校生数'], '在校生数 primary'],
    [['在校生数', '初中'], '在校生数 junior'],
    [['在校生数', '全校'], '在校生数'],
    [['专任教师', '按学历分', '本科'], '本科学历教师数'],
    [['生均教学仪器设备值（万元）'], '教学仪器设备值 per 1'],
  ])('%j is %s', (texts, column) => expect(inWords(...texts)).toBe(column))
})

it('the longest heading costs no more than its length', () => {
  const long = '教学及辅助用房'.repeat(70)
  expect(meaning(long)).not.toBeNull()
  expect(meaning(`${long}级`.repeat(2))).toBeNull()
})
