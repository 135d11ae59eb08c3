import type { Finding } from '../../findings/finding'
import type { Language } from '../../text/language'
import type { FileReport, ReportedTable } from '../file-report'
import { wholeReport, type FileSummary, type FilesReport } from '../files-report'
import { REPORT_MESSAGES, type ReportMessages } from '../messages'
import { lacksDate, progressOf } from '../progress'
import { summaryLine } from '../text'
import { VERDICT_LINES, verdictOf } from '../verdict'
import { causesTable } from './causes'
import { escapeHtml, isolated } from './escape'
import { mistakesTable } from './findings'
import { ledgersTitle, ledgerTables } from '../ledgers'
import { targetTable } from '../balance/targets'
import { mapTables } from './map'
import { PAGE_END } from './head'
import { pageStart } from './page'
import { reportTableHtml } from './table'

/** One self-contained page for reading and printing: no script, nothing loaded from anywhere. `made` is the day of the check, ISO 8601. */
export function htmlReport(files: readonly FileReport[], language: Language, made: string): string {
  return wholeReport(filesAsHtml(language, made), files)
}

/** The same, a file at a time. */
export function filesAsHtml(language: Language, made: string): FilesReport {
  return {
    head: (files) =>
      pageStart(REPORT_MESSAGES[language].title, REPORT_MESSAGES[language].made(made), language) +
      (files.length > 1 ? `${fileIndex(files, language)}\n` : ''),
    file: (file, index) => `${fileSection(file, index, language)}\n`,
    tail: () => PAGE_END,
  }
}

function fileIndex(files: readonly FileSummary[], language: Language): string {
  const messages = REPORT_MESSAGES[language]
  const rows = files.map((file, index) => {
    const line = VERDICT_LINES[language][verdictOf(file)](file.counts)
    return `<tr><td><a href="#file-${index + 1}">${isolated(file.path)}</a></td><td>${escapeHtml(line)}</td></tr>`
  })
  const head = `<thead><tr><th>${messages.file}</th><th>${messages.verdict}</th></tr></thead>`
  return `<p>${escapeHtml(summaryLine(files, messages))}</p><table class="index">${head}<tbody>${rows.join('')}</tbody></table>`
}

function fileSection(file: FileReport, index: number, language: Language): string {
  const messages = REPORT_MESSAGES[language]
  const verdict = verdictOf(file)
  return [
    `<section class="file" id="file-${index + 1}">`,
    `<h2>${escapeHtml(file.path)}</h2>`,
    `<p class="verdict ${verdict}">${escapeHtml(VERDICT_LINES[language][verdict](file.counts))}</p>`,
    file.reason ? `<p>${escapeHtml(file.reason)}</p>` : `<p>${escapeHtml(messages.counts(file.counts))}</p>`,
    ...file.tables.map((table) => tableFacts(table, file.findings, messages)),
    causesTable(file.findings, messages, file.waivers),
    file.status === 'unreadable' ? '' : mistakesTable(file.findings, messages, file.waivers),
    ledgersPart(file, language),
    ...targetTable(file.due, language).map(reportTableHtml),
    ...file.tables.map((table) => unachievedTable(table, heading(messages.severities.result, table, file), messages)),
    signatures(messages),
    ...file.tables.map((table) => mapTables(table, heading(messages.map, table, file), messages)),
    '</section>',
  ].join('\n')
}

/** What the ledgers of a file come to. */
function ledgersPart({ ledgers }: FileReport, language: Language): string {
  if (ledgers.length === 0) return ''
  const tables = ledgerTables(ledgers, language).map(reportTableHtml)
  return [`<h3>${escapeHtml(ledgersTitle(language))}</h3>`, ...tables].join('\n')
}

/** A heading, with the sheet's name where a file holds several tables. */
function heading(text: string, { sheet }: ReportedTable, { tables }: FileReport): string {
  return `<h3>${escapeHtml(tables.length > 1 ? `${text} · ${sheet}` : text)}</h3>`
}

function tableFacts(table: ReportedTable, findings: readonly Finding[], messages: ReportMessages): string {
  const facts: [string, string | null][] = [
    [messages.unit, table.unit],
    [messages.contact, table.contact],
    [messages.date, table.date ?? (lacksDate(table, findings) ? null : messages.invalid)],
    [messages.where, `${table.sheet}!${table.range}`],
    [`${messages.counties} (${table.counties.length})`, table.counties.join('、')],
    [messages.severities.result, messages.progress(progressOf(table, findings))],
  ]
  return `<dl>${facts.map(([name, value]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value ?? messages.notFilled)}</dd>`).join('')}</dl>`
}

function unachievedTable({ points }: ReportedTable, title: string, messages: ReportMessages): string {
  const open = points.filter(({ unachieved }) => unachieved.length > 0)
  if (open.length === 0) return ''
  const rows = open.map(({ number, unachieved }) => {
    const counties = escapeHtml(unachieved.join('、'))
    return `<tr><th scope="row">${escapeHtml(messages.point(number))}</th><td>${unachieved.length}</td><td>${counties}</td></tr>`
  })
  return `${title}<table class="unachieved-points"><tbody>${rows.join('')}</tbody></table>`
}

/** Lines to be signed once the report is printed. */
function signatures({ signatures: labels }: ReportMessages): string {
  return `<p class="signatures">${labels.map((label) => `<span>${escapeHtml(label)}<i></i></span>`).join('')}</p>`
}
