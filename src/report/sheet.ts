import type { Finding } from '../findings/finding'
import { waiverFor } from '../findings/waiver'
import type { Language } from '../text/language'
import type { FileReport } from './file-report'
import { groupByPoint } from './grouping'
import { REPORT_MESSAGES, type ReportMessages } from './messages'
import { VERDICT_LINES, verdictOf } from './verdict'

/** A report as a sheet of a workbook: its name and rows, the headings first. */
export interface ReportSheet {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
}

/** The findings of a file as rows of a sheet, under the verdict. */
export function reportSheet(report: FileReport, language: Language): ReportSheet {
  const messages = REPORT_MESSAGES[language]
  const verdict = [
    VERDICT_LINES[language][verdictOf(report)](report.counts),
    '',
    '',
    messages.counts(report.counts),
    '',
  ]
  const rows = groupByPoint(report.findings).flatMap(({ point, findings }) =>
    findings.map((finding) => findingRow(finding, point, report, messages)),
  )
  return { name: messages.sheetName, rows: [messages.sheetHeadings, verdict, ...rows] }
}

function findingRow(
  finding: Finding,
  point: number | null,
  { waivers = [] }: FileReport,
  messages: ReportMessages,
): string[] {
  const { severity, sheet, cell, message, hint } = finding
  const waiver = waiverFor(finding, waivers)
  return [
    messages.severities[severity],
    [sheet, cell].filter((part) => part !== null).join('!'),
    point === null ? messages.form : messages.point(point),
    message,
    waiver ? messages.explained(waiver.reason, waiver.name, waiver.date) : hint,
  ]
}
