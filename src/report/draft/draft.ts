import { cellAddress } from '../../grid/address'
import { pupilsIn } from '../../ledgers/personal-data/impersonal'
import { officeNames } from '../../summary-table/answers/office-names'
import type { TableSubject } from '../../summary-table/answers/subject'
import type { TableCell } from '../../summary-table/table'
import type { Block, PaperDocument, Run } from '../document/document'
import { factParagraphs } from './facts'
import { overview } from './overview'
import { progressIn, type DraftSource, type Progress } from './source'
import { cellWords, hanNumber, heading, hole, paragraph, Sources, withoutStop } from './text'

type Answer = TableSubject['answers'][number]

/** The heading under which a draft lists what is not achieved; --verify looks for it. */
export const PROBLEMS = '存在问题'

/**
 * 自查报告: drafted from a form, its ledgers, its school data and the form before. Only they speak: what they do not say stands as 【待补：…】, and
 * every number carries the cell it comes from, as a comment and in the table at the end. In Chinese, as the report is.
 */
export function draftReport(source: DraftSource): PaperDocument {
  return drafted(source, false)
}

/** The same with what it leaves out while there is nothing to tell: 0项未实现, coefficients within their limits. What was told of them once is held against it. */
export function wholeDraft(source: DraftSource): PaperDocument {
  return drafted(source, true)
}

function drafted(source: DraftSource, isWhole: boolean): PaperDocument {
  const { table } = source
  const sources = new Sources(pupilsIn(source.check.subject.reading.ledgers))
  const progress = progressIn(table)
  const isCounty = table.roster.counties.length === 1
  const unit = cellWords(table.table.header.unit.text)
  const sections: readonly (readonly [title: string, blocks: readonly Block[]])[] = [
    ['基本情况', [...overview(source, progress, sources, isWhole), ...factParagraphs(source, sources, isWhole)]],
    isCounty ? ['重要政策点落实情况', countyPoints(table, sources)] : ['工作进展', cityPoints(table, sources)],
    [PROBLEMS, problems(table, progress, sources)],
    ['下一步措施', measures(table, progress, sources)],
  ]
  const blocks = sections.flatMap(([title, content], index) => [
    heading(1, `${hanNumber(index + 1)}、${title}`),
    ...content,
  ])
  return {
    language: 'zh',
    title: `${unit || hole('填报单位')}城乡义务教育一体化改革发展重要政策点自查报告`,
    blocks: [...blocks, heading(1, '附：数据来源'), sourceTable(sources)],
  }
}

/** By goal: {text}。{a}个县（市、区）已实现；{list}尚未实现。 */
function cityPoints(table: TableSubject, sources: Sources): Block[] {
  return byGoal(table).flatMap(({ goal, answers }, index) => [
    heading(2, `（${hanNumber(index + 1)}）${goal}`),
    ...answers.map((answer) => {
      const { row, achieved, unachieved } = answer
      const text = withoutStop(row.point.text)
      if (achieved.counties.length + unachieved.counties.length === 0)
        return paragraph(`${text}。${hole(`第${row.number}项各县（市、区）的实现情况`)}。`)
      const done = (): readonly (string | Run)[] => [
        sources.from(
          `第${row.number}项已实现的县（市、区）`,
          achieved.counties.length,
          cellOfAnswer(table, answer, 'achieved'),
        ),
        '个县（市、区）已实现',
      ]
      const open = (): readonly (string | Run)[] => [openNames(table, answer, sources), '尚未实现']
      if (unachieved.counties.length === 0) return paragraph(`${text}。`, ...done(), '。')
      if (achieved.counties.length === 0) return paragraph(`${text}。`, ...open(), '。')
      return paragraph(`${text}。`, ...done(), '；', ...open(), '。')
    }),
  ])
}

/** The points in order, each with what the county writes of it. */
function countyPoints(table: TableSubject, sources: Sources): Block[] {
  return byGoal(table).flatMap(({ goal, answers }, index) => [
    heading(2, `（${hanNumber(index + 1)}）${goal}`),
    ...answers.flatMap((answer) => {
      const { row, unachieved, achieved } = answer
      const written = row.cells.evidence ? sources.words(row.cells.evidence.text) : ''
      const place = row.cells.evidence ? placeIn(table, row.cells.evidence) : ''
      const said =
        written === ''
          ? hole(`第${row.number}项落实情况`)
          : sources.from(`第${row.number}项落实情况`, withoutStop(written), place)
      const standing = unachieved.counties.length > 0 ? '尚未实现。' : achieved.counties.length > 0 ? '已实现。' : ''
      const where = cellOfAnswer(table, answer, unachieved.counties.length > 0 ? 'unachieved' : 'achieved')
      return [
        heading(3, `${row.number}. ${withoutStop(row.point.text)}。`),
        paragraph(said, '。', ...(standing === '' ? [] : [{ text: standing, comment: where }])),
      ]
    }),
  ])
}

function problems(table: TableSubject, { open }: Progress, sources: Sources): Block[] {
  if (open.length === 0) return [paragraph('没有未实现的重要政策点。')]
  return open.map((answer) => {
    const { row } = answer
    const reasons = row.cells.reasons ? withoutStop(sources.words(row.cells.reasons.text)) : ''
    return paragraph(
      `第${row.number}项：${withoutStop(row.point.text)}。`,
      openNames(table, answer, sources),
      '尚未实现，原因：',
      reasons === '' ? hole('原因') : sources.from(`第${row.number}项原因`, reasons, placeIn(table, row.cells.reasons)),
      '。',
    )
  })
}

function measures(table: TableSubject, { open }: Progress, sources: Sources): Block[] {
  if (open.length === 0) return [paragraph(`${hole('下一步措施')}。`)]
  return open.map(({ row }) => {
    const said = (
      key: 'office' | 'measures' | 'deadline',
      name: string,
      text = row.cells[key]?.text ?? '',
    ): string | Run => {
      const words = withoutStop(sources.words(text))
      return words === '' ? hole(name) : sources.from(`第${row.number}项${name}`, words, placeIn(table, row.cells[key]))
    }
    return paragraph(
      `第${row.number}项：由`,
      said('office', '责任科室', officeNames(row.cells.office?.text ?? '').join('、')),
      '负责，',
      said('measures', '措施'),
      '，',
      said('deadline', '完成时限'),
      '前完成。',
    )
  })
}

function openNames(table: TableSubject, answer: Answer, sources: Sources): Run {
  const { row, unachieved } = answer
  return sources.from(
    `第${row.number}项未实现的县（市、区）`,
    unachieved.counties.join('、'),
    cellOfAnswer(table, answer, 'unachieved'),
  )
}

function cellOfAnswer(table: TableSubject, { row }: Answer, list: 'achieved' | 'unachieved'): string {
  const { cells } = row
  return placeIn(table, cells[list] ?? cells.assessment ?? cells.evidence)
}

function placeIn({ table }: TableSubject, cell: TableCell | null): string {
  return cell ? `${table.sheet.name}!${cellAddress(cell.row, cell.column)}` : table.sheet.name
}

/** The answers in the order of the edition's points, by goal. */
function byGoal({ answers }: TableSubject): { readonly goal: string; readonly answers: Answer[] }[] {
  const groups: { goal: string; answers: Answer[] }[] = []
  for (const answer of [...answers].sort((a, b) => a.row.number - b.row.number)) {
    const { goal } = answer.row.point
    const last = groups[groups.length - 1]
    if (last?.goal === goal) last.answers.push(answer)
    else groups.push({ goal, answers: [answer] })
  }
  return groups
}

function sourceTable({ lines }: Sources): Block {
  return {
    kind: 'table',
    columns: [
      { heading: '内容', width: 0.4 },
      { heading: '数或文字', width: 0.3 },
      { heading: '位置', width: 0.3 },
    ],
    rows: lines.map(([what, value, where]) => [what, shortened(value), where]),
  }
}

const LONGEST_EXCERPT = 30

const shortened = (text: string): string =>
  text.length > LONGEST_EXCERPT ? `${text.slice(0, LONGEST_EXCERPT)}……` : text
