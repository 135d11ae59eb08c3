import type { BalanceCheck } from '../../balance/check-balance'
import { countFindings } from '../../findings/finding'
import type { StandardSource } from '../../balance/result'
import { verdictText } from '../../balance/verdict/summary'
import type { Language } from '../../text/language'
import { decidedWord, standardName } from './format'
import { BALANCE_MESSAGES } from './messages'
import type { ReportTable } from '../report-table'
import type { BalanceSection } from './section'
import { balanceSections } from './sections'
import { REPORT_MESSAGES } from '../messages'
import { findingLines, oneLine, PLAIN, type TextPaint } from '../text'

/** The report on balance for a terminal: the verdict, then stage by stage what it rests on. */
export function balanceTextReport(
  path: string,
  check: BalanceCheck,
  source: StandardSource,
  language: Language,
  paint: TextPaint = PLAIN,
): string {
  const { assessment, findings, verdict } = check
  const mistakes = countFindings(findings).error
  const colour = verdict.pass === true && mistakes === 0 ? paint.good : paint.error
  const lines = [
    `${paint.strong(oneLine(path))}  ${colour(paint.strong(oneLine(verdictText(check, language, null, mistakes))))}`,
    paint.faint(`  ${oneLine(standardName(assessment.standard, source, language))}`),
    ...balanceSections(check, language).flatMap((section) => sectionLines(section, language, paint)),
  ]
  if (findings.length > 0) {
    lines.push('', `  ${paint.strong(BALANCE_MESSAGES[language].findings)}`)
    const messages = REPORT_MESSAGES[language]
    for (const finding of findings) lines.push(...findingLines(finding, messages, paint, null, messages.suggested))
  }
  return `${lines.join('\n')}\n`
}

function sectionLines({ title, pass, notes, tables }: BalanceSection, language: Language, paint: TextPaint): string[] {
  const verdict = pass === undefined ? '' : `  ${verdictSign(pass, language, paint)}`
  return [
    '',
    `  ${paint.strong(title)}${verdict}`,
    ...notes.map((note) => `    ${oneLine(note)}`),
    ...tables.flatMap((table) => tableLines(table, paint)),
  ]
}

function verdictSign(pass: boolean | null, language: Language, paint: TextPaint): string {
  const word = decidedWord(pass, language)
  if (pass === null) return paint.strong(`? ${word}`)
  return pass ? paint.good(`✓ ${word}`) : paint.error(`✗ ${word}`)
}

function tableLines({ title, headings, rows }: ReportTable, paint: TextPaint): string[] {
  const lines = rows.map(({ pass, cells }) => ({ pass, cells: cells.map(oneLine) }))
  const widths = headings.map((heading, column) =>
    lines.reduce((widest, { cells }) => Math.max(widest, width(cells[column] ?? '')), width(heading)),
  )
  const line = (texts: readonly string[]) =>
    texts.map((text, column) => pad(text, column < texts.length - 1 ? (widths[column] ?? 0) : 0)).join('  ')
  const sign = (pass: boolean | null) => (pass === null ? ' ' : pass ? paint.good('✓') : paint.error('✗'))
  return [
    ...(title === null ? [] : [`    ${title}`]),
    ...(headings.length === 0 ? [] : [paint.faint(`      ${line(headings)}`)]),
    ...lines.map(({ pass, cells }) => `    ${sign(pass)} ${line(cells)}`),
  ]
}

const WIDE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** Columns of a terminal: a Chinese character takes two. */
function width(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0)
}

function pad(text: string, columns: number | undefined): string {
  return text + ' '.repeat(Math.max(0, (columns ?? 0) - width(text)))
}
