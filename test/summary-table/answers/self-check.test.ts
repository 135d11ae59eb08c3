import type { CellValue } from '../../../src/grid/cell'
import { check } from '../../../src/summary-table/check'
import { readWorkbook } from '../../../src/workbook/xlsx/read'
import { summaryTableForm } from '../../../src/summary-table/form'
import { newWorkbook } from '../../../src/workbook/xlsx/write/form/forms'
import { filledTable, findingsOf, FORM_32, OPTIONS, said } from '../filled-table'
import { selfCheck, SELF_LINE, type SelfCheckChanges } from '../self-check'

const table = (changes: SelfCheckChanges) => check(selfCheck(changes), OPTIONS).tables[0]
const listsOf = (changes: SelfCheckChanges, number: number) => {
  const { achieved, unachieved } = table(changes).answers[number - 1]
  return [achieved.counties, unachieved.counties]
}

it("a county's report as a table is in order: its columns, its title, and no goals, lists or note", () => {
  expect(said(selfCheck())).toEqual([])
  expect(said(selfCheck({ title: FORM_32.otherTitles![0] }))).toEqual([])
})

it('documents, reasons and measures, deadline and office may follow', () => {
  const more = ['文件全称和文号', '未达到的原因和措施', '完成时限', '责任科室']
  const answers = Object.fromEntries(
    FORM_32.points.map(({ number }) => [
      number,
      { more: [`《关于第${number}项的通知》（宝教发〔2018〕${number}号）`, null, '2019年12月', '基教股'] },
    ]),
  )
  const workbook = selfCheck({ more, answers })
  expect(said(workbook)).toEqual([])
  const { answers: read } = check(workbook, OPTIONS).tables[0]
  expect(read[4].documents?.documents[0].number?.corrected).toBe('宝教发〔2018〕5号')
})

it.each([
  ['other words for them', { headings: ['序号', '政策点', '工作开展情况', '自评结果'] }],
  ['reasons and measures apart', { more: ['原因', '整改措施', '完成时间'] }],
])('headings in %s are right too', (_, changes) => {
  expect(said(selfCheck(changes))).toEqual([])
})

it('lacks a column only where it lacks one that the form must have', () => {
  const workbook = selfCheck({ headings: ['编号', '重要政策点', '落实情况', null as never], more: [] })
  expect(said(workbook)).toContain('column-missing D3')
})

it.each([
  '达到',
  '均已达到',
  '均已达到。',
  '自评：达到',
  '达成',
  '完成',
  '做到了',
  '已实现',
  '全部达到要求',
  '√',
  '是',
  '达到要求，及时更新。',
])('%s: the county itself has achieved it', (assessment) => {
  expect(listsOf({ answers: { 5: { assessment } } }, 5)).toEqual([['宝山区'], []])
  expect(said(selfCheck({ answers: { 5: { assessment } } }))).toEqual([])
})

it.each([
  '达到（农村学校除外）',
  '达到，不含教学点',
  '达到（小学）',
  '达到（部分学校）',
  '达到（仅城区学校）',
  '完成，个别学校以外',
])('%s: of part of it only, which is unread', (assessment) => {
  expect(listsOf({ answers: { 5: { assessment } } }, 5)).toEqual([[], []])
  expect(said(selfCheck({ answers: { 5: { assessment } } }))).toEqual([expect.stringContaining('assessment-unread')])
})

it.each([
  '没有达到',
  '没实行',
  '正在试行',
  '正在推进',
  '未达到',
  '尚未开展',
  '否',
  '×',
  '目前没有达到',
  '部分达到',
  '待上级文件下发后实行',
])('%s: it has not', (assessment) => {
  const changes = { answers: { 5: { assessment } } }
  expect(listsOf(changes, 5)).toEqual([[], ['宝山区']])
  expect(said(selfCheck(changes))).toEqual([])
  expect(findingsOf(selfCheck(changes), ['result']).map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    'target-unachieved D8',
  ])
})

it('基本达到 counts as achieved, with a note, but for a point that asks for no more', () => {
  const changes = { answers: { 20: { assessment: '基本达到' }, 22: { assessment: '基本达到' } } }
  expect(listsOf(changes, 20)).toEqual([['宝山区'], []])
  expect(findingsOf(selfCheck(changes), ['info']).map(({ rule, cell }) => `${rule} ${cell}`)).toEqual([
    'evidence-nearly D23',
  ])
})

it('不涉及 is an answer where the point speaks of what not every county has, and nowhere else', () => {
  const changes = { answers: { 27: { assessment: '不涉及', evidence: '不涉及' }, 5: { assessment: '不涉及' } } }
  expect(listsOf(changes, 27)).toEqual([['宝山区'], []])
  expect(listsOf(changes, 5)).toEqual([[], []])
  expect(said(selfCheck(changes))).toEqual(['answer-not-applicable D8'])
})

it.each(['一般', '一半达到', '无', '见附件', '小学达到，初中没做', '5'])(
  '%s is said to be unread, and counts as nothing',
  (assessment) => {
    const changes = { answers: { 5: { assessment } } }
    expect(listsOf(changes, 5)).toEqual([[], []])
    expect(said(selfCheck(changes))).toEqual(['assessment-unread D8'])
  },
)

it('a blank self-assessment is said once', () => {
  expect(said(selfCheck({ answers: { 5: { assessment: null } } }))).toEqual(['answer-empty D8'])
})

it('what was done is held against the self-assessment', () => {
  expect(said(selfCheck({ answers: { 5: { evidence: '这方面目前没有达到。' } } }))).toEqual(['evidence-denies C8'])
  expect(said(selfCheck({ answers: { 5: { evidence: '这方面目前没有达到。', assessment: '没有达到' } } }))).toEqual([])
  // No title and number are asked for in this column.
  expect(said(selfCheck({ answers: { 5: { evidence: '均已达到。' } } }))).toEqual([])
  expect(said(selfCheck({ answers: { 5: { evidence: '同上' } } }))).toEqual(['evidence-refers C8'])
})

it.each([
  ['宝山区教育局', ['宝山区']],
  ['双鸭山市宝山区教育局', ['宝山区']],
  ['某校', ['某校']],
])('the county is the one that reports: %s', (unit, counties) => {
  const line = SELF_LINE.replace('双鸭山市宝山区教育局', unit)
  expect(table({ line }).roster.counties).toEqual(counties)
  expect(listsOf({ line }, 1)).toEqual([counties, []])
})

it('the office may stand below the title without a label, as in the report', () => {
  const { table: read, roster } = table({ line: '宝山区教育局' })
  expect([read.header.unit.text, roster.counties]).toEqual(['宝山区教育局', ['宝山区']])
})

it('of a given roster the county that reports answers for itself alone', () => {
  const roster = { source: 'given', counties: ['尖山区', '宝山区'], aliases: new Map() } as const
  const { answers } = check(selfCheck({ line: '宝山区教育局' }), { ...OPTIONS, roster }).tables[0]
  expect(answers[0].achieved.counties).toEqual(['宝山区'])
})

it('rows that head the points of a goal are no rows too many', () => {
  expect(said(selfCheck({ before: { 1: '一、工作目标', 5: '二、同步建设城镇学校' } }))).toEqual([])
  expect(said(selfCheck({ before: { 5: '小计' } }))).toEqual(['row-extra A8:D8'])
})

it('the office is asked for once someone has begun to name offices', () => {
  const more = ['责任科室']
  expect(said(selfCheck({ more }))).toEqual([])
  expect(said(selfCheck({ more, answers: { 1: { more: ['基教股'] } } }))).toHaveLength(31)
})

it('its blank form has its columns, and is blank', async () => {
  const workbook = readWorkbook(newWorkbook([summaryTableForm(FORM_32)]))
  const { tables, findings } = check(workbook, OPTIONS)
  expect(tables[0].table.headings.map(({ cell }) => cell.text)).toEqual([
    '编号',
    '重要政策点',
    '落实情况',
    '自评',
    '文件全称和文号',
    '未达到的原因和措施',
    '完成时限',
    '责任科室',
  ])
  expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([['form-blank', null]])
})

describe('in the form with county lists', () => {
  const filled = (cells: Record<string, CellValue>, unit = '双鸭山市宝山区教育局') => {
    const rows = FORM_32.points.flatMap(({ number }) => [
      [`E${number + 3}`, '宝山区'],
      [`F${number + 3}`, '无'],
    ])
    const line = SELF_LINE.replace('双鸭山市宝山区教育局', unit)
    return filledTable({ edition: FORM_32, cells: { A2: line, ...Object.fromEntries(rows), ...cells } })
  }

  it.each([
    ['达到', '无', 'achieved'],
    ['做到了', '', 'achieved'],
    ['均已达到', '无', 'achieved'],
    ['无', '没实行', 'unachieved'],
    ['无', '正在试行', 'unachieved'],
    ['', '正在推进', 'unachieved'],
    ['没有达到', '宝山区', 'unachieved'],
  ])('one county may answer in words: %s, %s', (E8, F8, standing) => {
    for (const unit of ['双鸭山市宝山区教育局', '宝山区教育局']) {
      const workbook = filled({ E8, F8 }, unit)
      const { achieved, unachieved } = check(workbook, OPTIONS).tables[0].answers[4]
      const own = ['宝山区']
      expect([achieved.counties, unachieved.counties]).toEqual(standing === 'achieved' ? [own, []] : [[], own])
      expect(said(workbook)).toEqual([])
    }
  })

  it('words that tell nothing are still no county', () => {
    expect(said(filled({ E8: '一般' }))).toContain('county-unknown E8')
  })
})
