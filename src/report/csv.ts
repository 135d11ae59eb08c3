import { waiverFor } from '../findings/waiver'
import type { Language } from '../text/language'
import type { FileReport } from './file-report'
import { wholeReport, type FilesReport } from './files-report'
import { REPORT_MESSAGES } from './messages'
import { VERDICT_LINES, verdictOf } from './verdict'

/** By it Excel and WPS know a text for UTF-8. */
const MARK = '\uFEFF'
/** What Excel would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** The findings of all files as a table, a row each, for a spreadsheet; RFC 4180 with CRLF. A file without findings has a row with its verdict. */
export function csvReport(files: readonly FileReport[], language: Language): string {
  return wholeReport(filesAsCsv(language), files)
}

/** The same, a file at a time. */
export function filesAsCsv(language: Language): FilesReport {
  return {
    head: MARK + line(REPORT_MESSAGES[language].csvHeadings),
    file: (file) => fileRows(file, language).map(line).join(''),
    tail: () => '',
  }
}

function fileRows(file: FileReport, language: Language): (readonly string[])[] {
  const messages = REPORT_MESSAGES[language]
  if (file.findings.length === 0) {
    const verdict = VERDICT_LINES[language][verdictOf(file)](file.counts)
    return [[file.path, verdict, '', '', '', '', '', file.reason ?? '', '', '']]
  }
  return file.findings.map((finding) => {
    const { severity, rule, cause, sheet, cell, point, message, hint } = finding
    const waiver = waiverFor(finding, file.waivers ?? [])
    const explained = waiver ? messages.explained(waiver.reason, waiver.name, waiver.date) : ''
    const where = [sheet ?? '', cell ?? '', point === null ? '' : String(point)]
    return [file.path, messages.severities[severity], rule, cause, ...where, message, hint, explained]
  })
}

function line(fields: readonly string[]): string {
  return `${fields.map(quoted).join(',')}\r\n`
}

function quoted(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
