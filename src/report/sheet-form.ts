import type { Finding } from '../findings/finding'
import { waiverFor } from '../findings/waiver'
import type { FormCell, FormRow, SheetForm } from '../grid/form/form'
import { LOOKS } from '../grid/form/looks'
import type { Language } from '../text/language'
import type { FileReport } from './file-report'
import { groupByPoint } from './grouping'
import { REPORT_MESSAGES, type ReportMessages } from './messages'
import { VERDICT_LINES, verdictOf } from './verdict'

/** What a report as a sheet says of the check besides its findings. */
export interface CheckFacts {
  /** The version of the product, which is that of its rules. */
  readonly version: string
  /** The day of the check, ISO 8601. */
  readonly made: string
}

/** Of 序号 and the columns of `sheetHeadings`. */
const WIDTHS = [6, 11, 18, 9, 62, 44]
const LAST = WIDTHS.length - 1
/** Title, facts, verdict and headings stay in sight. */
const HEAD_ROWS = 4

/** The report on one file as a sheet of that workbook, to be read, filtered, printed and signed; places are links to the cells. */
export function reportForm(report: FileReport, facts: CheckFacts, language: Language): SheetForm {
  const messages = REPORT_MESSAGES[language]
  const findings = groupByPoint(report.findings).flatMap((group) => group.findings)
  const rows = [
    lineRow(messages.title, LOOKS.title),
    lineRow(factsLine(report, facts, messages), LOOKS.line),
    lineRow(verdictLine(report, language), LOOKS.line),
    { cells: [messages.serial, ...messages.sheetHeadings].map((value) => ({ value, look: LOOKS.heading })) },
    ...findings.map((finding, index) => findingRow(finding, index, report, messages)),
    { cells: [] },
    lineRow(messages.signatures.map((label) => `${label}＿＿＿＿＿＿＿＿`).join('　　'), LOOKS.line),
  ]
  const wide = [0, 1, 2, rows.length - 1]
  return {
    name: messages.sheetName,
    widths: WIDTHS,
    rows,
    merges: wide.map((row) => ({ top: row, left: 0, bottom: row, right: LAST })),
    frozen: { rows: HEAD_ROWS, columns: 0 },
    filter: { top: HEAD_ROWS - 1, left: 0, bottom: HEAD_ROWS - 1 + findings.length, right: LAST },
    printedRows: { first: HEAD_ROWS - 1, last: HEAD_ROWS - 1 },
  }
}

function lineRow(value: string, look: FormCell['look']): FormRow {
  return { cells: [{ value, look }] }
}

function factsLine({ tables }: FileReport, { version, made }: CheckFacts, messages: ReportMessages): string {
  const units = tables.map(
    ({ unit, date }) =>
      `${messages.unit} ${unit ?? messages.notFilled}　${messages.date} ${date ?? messages.notFilled}`,
  )
  return [...units, messages.made(made), messages.rules(version)].join('　')
}

function verdictLine(report: FileReport, language: Language): string {
  const verdict = VERDICT_LINES[language][verdictOf(report)](report.counts)
  return `${verdict}　${REPORT_MESSAGES[language].counts(report.counts)}`
}

function findingRow(finding: Finding, index: number, { waivers = [] }: FileReport, messages: ReportMessages): FormRow {
  const { severity, sheet, cell, point, message, hint } = finding
  const waiver = waiverFor(finding, waivers)
  const link = sheet !== null && cell !== null ? { sheet, cell } : null
  return {
    cells: [
      { value: index + 1, look: LOOKS.centred },
      { value: messages.severities[severity], look: LOOKS.centred },
      { value: [sheet, cell].filter((part) => part !== null).join('!'), look: LOOKS.text, link },
      { value: point === null ? messages.form : messages.point(point), look: LOOKS.centred },
      { value: message, look: LOOKS.text },
      { value: waiver ? messages.explained(waiver.reason, waiver.name, waiver.date) : hint, look: LOOKS.text },
    ],
  }
}
