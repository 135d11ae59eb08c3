import type { ComparedPoint, Comparison, Period } from '../../compare/compare'
import { byMovement, movedOf, onlyDocumentsOf } from '../../compare/movement'
import type { FiledFinding } from '../../findings/filed'
import { cellAddress } from '../../grid/address'
import { isoDay } from '../../grid/day'
import type { FormCell, SheetForm } from '../../grid/form/form'
import { LOOKS } from '../../grid/form/looks'
import type { SentDocument } from '../../roll-up/sent-point'
import { documentText } from '../../roll-up/evidence-text'
import type { Language } from '../../text/language'
import { escapeHtml } from '../html/escape'
import { PAGE_END } from '../html/head'
import { pageStart } from '../html/page'
import { sectionHtml, tableHtml } from '../html/table'
import { PLAIN, type TextPaint } from '../text'
import { csvText } from './csv'
import { findingsHtml, findingsLines, oneByOne } from './findings'
import { DESK_MESSAGES } from './messages'
import { tableForm } from './table-form'

const COMPARISON_SHEET = '与上期对比'

/** Whether nothing regressed and nothing is in error. */
export function isSteady({ points }: Comparison, findings: readonly FiledFinding[]): boolean {
  return (
    points.every(({ regressed }) => regressed.length === 0) && findings.every(({ severity }) => severity !== 'error')
  )
}

/** The machine-readable comparison: the contract of `compare --format json`. */
export function compareJson(comparison: Comparison, findings: readonly FiledFinding[]): string {
  const { points, totals } = comparison
  const report = {
    version: 1,
    old: periodFacts(comparison.old),
    new: periodFacts(comparison.new),
    points: points.map(({ number, newlyAchieved, regressed, stillUnachieved, documentsAdded, documentsGone }) => ({ number, newlyAchieved, regressed, stillUnachieved, documentsAdded, documentsGone })), // prettier-ignore
    totals,
    findings,
  }
  return `${JSON.stringify(report, null, 2)}\n`
}

function periodFacts({ path, subject }: Period): { path: string; unit: string | null; date: string | null } {
  const { date, table } = subject
  return { path, unit: table.header.unit.text || null, date: date && isoDay(date) }
}

/** The comparison for a terminal. */
export function compareText(
  comparison: Comparison,
  findings: readonly FiledFinding[],
  language: Language,
  paint: TextPaint = PLAIN,
): string {
  const messages = DESK_MESSAGES[language]
  const { points } = comparison
  const onlyDocuments = onlyDocumentsOf(points)
  const lines = [
    paint.strong(messages.compareTitle),
    `  ${messages.compareTotals(totalsOf(comparison))}`,
    ...movedOf(points).map((point) => `  ${messages.comparedLine(namesOf(point))}`),
    ...(onlyDocuments.length > 0 ? [`  ${messages.onlyDocuments(numbersOf(onlyDocuments))}`] : []),
    ...findingsLines(oneByOne(findings), language, paint),
  ]
  return `${lines.join('\n')}\n`
}

/** The comparison as one page for reading and printing. `made` is the day, ISO 8601. */
export function compareHtml(
  comparison: Comparison,
  findings: readonly FiledFinding[],
  language: Language,
  made: string,
): string {
  const messages = DESK_MESSAGES[language]
  const { points } = comparison
  return [
    pageStart(messages.compareTitle, messages.made(made), language),
    `<p class="verdict ${isSteady(comparison, findings) ? 'ready' : 'errors'}">${escapeHtml(messages.compareTotals(totalsOf(comparison)))}</p>\n`,
    sectionHtml(
      messages.compareTitle,
      tableHtml(
        messages.headings.compared,
        [...movedOf(points), ...onlyDocumentsOf(points)].map((point) => rowOf(point).map(String)),
      ),
    ),
    findingsHtml(oneByOne(findings), language),
    PAGE_END,
  ].join('')
}

/** The comparison as comma-separated values. */
export function compareCsv(comparison: Comparison): string {
  return csvText([DESK_MESSAGES.zh.headings.compared, ...byMovement(comparison.points).map(rowOf)])
}

/** 与上期对比: a row for each point, what regressed first, with a link to its cell. */
export function compareForm(comparison: Comparison): SheetForm {
  const { subject } = comparison.new
  const rows = byMovement(comparison.points).map((point): FormCell[] => {
    const cell = point.row?.cells.achieved ?? point.row?.cells.assessment
    const link = cell ? { sheet: subject.table.sheet.name, cell: cellAddress(cell.row, cell.column) } : null
    return rowOf(point).map((value, index) => ({
      value: value === '' ? null : value,
      look: index === 0 ? LOOKS.centred : LOOKS.text,
      link: index === 0 ? link : null,
    }))
  })
  const dates = [comparison.old, comparison.new].map(({ subject: one }) => (one.date ? isoDay(one.date) : '时间不明'))
  const totals = totalsOf(comparison)
  const form = tableForm({
    name: COMPARISON_SHEET,
    title: `与上期对比（${dates[0]} → ${dates[1]}）`,
    headings: DESK_MESSAGES.zh.headings.compared,
    widths: [7, 24, 24, 24, 36, 36],
    rows,
  })
  const line: FormCell = { value: DESK_MESSAGES.zh.compareTotals(totals), look: LOOKS.line }
  return { ...form, rows: [...form.rows, { cells: [] }, { cells: [line] }] }
}

interface Totals {
  readonly achieved: readonly [number, number]
  readonly unachieved: readonly [number, number]
  readonly undecided: readonly [number, number]
  readonly newly: number
  readonly regressed: number
}

function totalsOf({ totals, undecided, points }: Comparison): Totals {
  const sum = (key: 'newlyAchieved' | 'regressed') => points.reduce((all, point) => all + point[key].length, 0)
  return { ...totals, undecided, newly: sum('newlyAchieved'), regressed: sum('regressed') }
}

function numbersOf(points: readonly ComparedPoint[]): number[] {
  return points.map(({ number }) => number)
}

function namesOf({ number, newlyAchieved, regressed }: ComparedPoint) {
  return { number, newly: newlyAchieved.join('、'), regressed: regressed.join('、') }
}

function rowOf({
  number,
  newlyAchieved,
  regressed,
  stillUnachieved,
  documentsAdded,
  documentsGone,
}: ComparedPoint): (string | number)[] {
  const documents = (list: readonly SentDocument[]) => list.map(documentText).join('、')
  return [
    number,
    newlyAchieved.join('、'),
    regressed.join('、'),
    stillUnachieved.join('、'),
    documents(documentsAdded),
    documents(documentsGone),
  ]
}
