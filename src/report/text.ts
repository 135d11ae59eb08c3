import type { Finding, Severity } from '../findings/finding'
import { waiverFor, type Waiver } from '../findings/waiver'
import type { Language } from '../text/language'
import { withUnseenNamed } from '../text/unseen'
import type { FileReport, ReportedTable } from './file-report'
import { wholeReport, type FileSummary, type FilesReport } from './files-report'
import { ledgerLines } from './ledgers'
import { targetLines } from './balance/targets'
import { groupByPoint } from './grouping'
import { REPORT_MESSAGES, type ReportMessages } from './messages'
import { lacksDate, progressOf } from './progress'
import { VERDICT_LINES, verdictOf, type Verdict } from './verdict'

/** How a terminal shows what is grave, good or beside the point; plain text leaves everything as it is. */
export interface TextPaint {
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly good: (text: string) => string
  readonly faint: (text: string) => string
  readonly strong: (text: string) => string
}

const same = (text: string): string => text
export const PLAIN: TextPaint = { error: same, warning: same, good: same, faint: same, strong: same }

const SIGNS: Readonly<Record<Severity, string>> = { error: '✗', warning: '!', result: '○', info: '·' }

/** The report for a terminal: a verdict a file, its findings grouped by point, and a last line when there are several files. */
export function textReport(files: readonly FileReport[], language: Language, paint: TextPaint = PLAIN): string {
  return wholeReport(filesAsText(language, paint), files)
}

/** The same, a file at a time. */
export function filesAsText(language: Language, paint: TextPaint = PLAIN): FilesReport {
  return {
    head: '',
    file: (file, index) => `${index === 0 ? '' : '\n'}${fileBlock(file, language, paint)}\n`,
    tail: (files) => (files.length > 1 ? `\n${paint.strong(summaryLine(files, REPORT_MESSAGES[language]))}\n` : ''),
  }
}

/** How many files may be sent, must be corrected, could not be read. */
export function summaryLine(files: readonly FileSummary[], messages: ReportMessages): string {
  const count = (...verdicts: Verdict[]) => files.filter((file) => verdicts.includes(verdictOf(file))).length
  return messages.summary(files.length, count('ready'), count('errors', 'warnings', 'none'), count('failed'))
}

function fileBlock(file: FileReport, language: Language, paint: TextPaint): string {
  const messages = REPORT_MESSAGES[language]
  const verdict = verdictOf(file)
  const line = VERDICT_LINES[language][verdict](file.counts)
  const colour = verdict === 'ready' ? paint.good : verdict === 'warnings' ? paint.warning : paint.error
  return [
    `${paint.strong(oneLine(file.path))}  ${colour(paint.strong(line))}`,
    ...(file.reason ? [`  ${oneLine(file.reason)}`] : []),
    ...partsOf(file).flatMap(({ sheet, part }) => [
      ...(sheet === null ? [] : [`  ${paint.strong(oneLine(messages.sheet(sheet)))}`]),
      ...partLines(part, messages, paint),
    ]),
    ...[...ledgerLines(file.ledgers, language), ...targetLines(file.due, language)].map((line) =>
      paint.faint(`  ${oneLine(line)}`),
    ),
    ...(file.status === 'unreadable' ? [] : [paint.faint(`  ${messages.counts(file.counts)}`)]),
  ].join('\n')
}

/** A report sheet by sheet where several hold a table, since points and cells are called the same on all of them. */
function partsOf(file: FileReport): { readonly sheet: string | null; readonly part: FileReport }[] {
  const sheets = [...new Set(file.tables.map(({ sheet }) => sheet))]
  if (sheets.length < 2) return [{ sheet: null, part: file }]
  const elsewhere = file.findings.filter(({ sheet }) => sheet === null || !sheets.includes(sheet))
  const parts = sheets.map((sheet) => {
    const here = (each: { readonly sheet: string | null }) => each.sheet === sheet
    return { sheet, part: { ...file, tables: file.tables.filter(here), findings: file.findings.filter(here) } }
  })
  return [{ sheet: null, part: { ...file, tables: [], findings: elsewhere } }, ...parts]
}

function partLines({ tables, findings, waivers = [] }: FileReport, messages: ReportMessages, paint: TextPaint) {
  const mistakes = findings.filter(({ severity }) => severity !== 'result')
  return [
    ...tables.map((table) => paint.faint(`  ${tableLine(table, findings, messages)}`)),
    ...groupByPoint(mistakes).flatMap(({ point, findings: group }) => [
      `  ${paint.strong(point === null ? messages.form : messages.point(point))}`,
      ...group.flatMap((finding) => findingLines(finding, messages, paint, waiverFor(finding, waivers))),
    ]),
    ...resultLines(findings, messages, paint),
  ]
}

function tableLine(table: ReportedTable, findings: readonly Finding[], messages: ReportMessages): string {
  const { sheet, range, unit, date } = table
  const head = [
    `${sheet}!${range}`,
    unit ?? `${messages.unit} ${messages.notFilled}`,
    date ?? `${messages.date} ${lacksDate(table, findings) ? messages.notFilled : messages.invalid}`,
  ]
  return oneLine([...head, messages.progress(progressOf(table, findings))].join(' · '))
}

/** A finding in a few lines: what, where, the way out, and why it stands where someone has said so. */
export function findingLines(
  finding: Finding,
  messages: ReportMessages,
  paint: TextPaint,
  waiver: Waiver | null = null,
  correction = messages.fixable,
): string[] {
  const { severity, message, hint, fix, rule } = finding
  const colour = severity === 'error' ? paint.error : severity === 'warning' ? paint.warning : same
  const lines = [
    `    ${colour(`${SIGNS[severity]} ${messages.severities[severity]}`)}  ${oneLine(message)} ${paint.faint(`[${rule}]`)}`,
  ]
  if (severity === 'error' || severity === 'warning') lines.push(`      → ${oneLine(hint)}`)
  if (waiver) lines.push(`      ${oneLine(messages.explained(waiver.reason, waiver.name, waiver.date))}`)
  if (fix) lines.push(`      ${paint.good(correction(oneLine(fix.label)))}`)
  return lines
}

/** Targets not achieved are no mistakes: one line each, after everything that wants work on the form. */
function resultLines(findings: readonly Finding[], messages: ReportMessages, paint: TextPaint): string[] {
  const results = findings.filter(({ severity }) => severity === 'result')
  if (results.length === 0) return []
  return [
    `  ${paint.strong(messages.severities.result)}`,
    ...results.map(({ message }) => `    ${SIGNS.result} ${oneLine(message)}`),
  ]
}

/** Words from a cell, such that they neither break the layout nor reach the terminal as control sequences. */
export function oneLine(text: string): string {
  return withUnseenNamed(text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '))
}
