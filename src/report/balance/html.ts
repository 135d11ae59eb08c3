import type { BalanceCheck } from '../../balance/check-balance'
import { countFindings } from '../../findings/finding'
import type { StandardSource } from '../../balance/result'
import { verdictText } from '../../balance/verdict/summary'
import type { Language } from '../../text/language'
import { decidedWord, standardName } from './format'
import { BALANCE_MESSAGES } from './messages'
import type { BalanceSection } from './section'
import { balanceSections } from './sections'
import { REPORT_MESSAGES } from '../messages'
import { escapeHtml } from '../html/escape'
import { mistakesTable } from '../html/findings'
import { PAGE_END } from '../html/head'
import { pageStart } from '../html/page'
import { reportTableHtml } from '../html/table'

/** The report on balance as one self-contained page for reading and printing. `made` is the day of the check, ISO 8601. */
export function balanceHtmlReport(
  path: string,
  check: BalanceCheck,
  source: StandardSource,
  language: Language,
  made: string,
): string {
  const messages = BALANCE_MESSAGES[language]
  const words = REPORT_MESSAGES[language]
  const { assessment, findings, verdict } = check
  const mistakes = countFindings(findings).error
  const look = verdict.pass === false || mistakes > 0 ? 'errors' : verdict.pass ? 'ready' : 'warnings'
  return [
    pageStart(messages.title, words.made(made), language),
    `<h2>${escapeHtml(path)}</h2>`,
    `<p class="verdict ${look}">${escapeHtml(verdictText(check, language, null, mistakes))}</p>`,
    `<p>${escapeHtml(standardName(assessment.standard, source, language))}</p>`,
    ...balanceSections(check, language).map((section) => sectionHtml(section, language)),
    `<h2>${escapeHtml(messages.findings)}</h2>`,
    mistakesTable(findings, words, [], words.suggested),
    PAGE_END,
  ].join('\n')
}

function sectionHtml({ title, pass, notes, tables }: BalanceSection, language: Language): string {
  const sign = pass === null ? '?' : pass ? '✓' : '✗'
  const verdict = pass === undefined ? '' : ` · ${sign} ${decidedWord(pass, language)}`
  return [
    `<h2>${escapeHtml(title + verdict)}</h2>`,
    ...notes.map((note) => `<p>${escapeHtml(note)}</p>`),
    ...tables.map(reportTableHtml),
  ].join('\n')
}
