import type { FiledFinding } from '../../findings/filed'
import type { Language } from '../../text/language'
import { sectionHtml, tableHtml } from '../html/table'
import { REPORT_MESSAGES } from '../messages'
import { findingLines, type TextPaint } from '../text'
import { alsoAt, type AlikeFindings } from './alike'
import { DESK_MESSAGES } from './messages'

/** Findings as they are told one by one. */
export function oneByOne(findings: readonly FiledFinding[]): AlikeFindings[] {
  return findings.map((finding) => ({ finding, others: [] }))
}

/** What is to be put right, at the end of a report for a terminal; nothing where nothing is. */
export function findingsLines(groups: readonly AlikeFindings[], language: Language, paint: TextPaint): string[] {
  if (groups.length === 0) return []
  const lines = groups.flatMap((group) => {
    const also = alsoAt(group, language)
    return [...findingLines(group.finding, REPORT_MESSAGES[language], paint), ...(also === '' ? [] : [`      ${also}`])]
  })
  return ['', paint.strong(DESK_MESSAGES[language].findings), ...lines]
}

/** The same at the end of a page. */
export function findingsHtml(groups: readonly AlikeFindings[], language: Language): string {
  const { severities } = REPORT_MESSAGES[language]
  const messages = DESK_MESSAGES[language]
  const rows = groups.map((group) => {
    const { severity, path, county, message, hint } = group.finding
    return [severities[severity], path ?? '', county ?? '', `${message}${alsoAt(group, language)}`, hint]
  })
  return sectionHtml(messages.findings, tableHtml(messages.headings.findings, rows))
}
