import type { Language } from '../../text/language'
import { REPORT_MESSAGES } from '../messages'
import { escapeHtml } from './escape'
import { headHtml } from './head'
import { REPORT_STYLE } from './style'

/** A report's page up to what it says. `made` says when it was made, and as what. */
export function pageStart(title: string, made: string, language: Language): string {
  const { product } = REPORT_MESSAGES[language]
  return [
    headHtml(`${product} · ${title}`, REPORT_STYLE, language),
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="made">${escapeHtml(`${product} · ${made}`)}</p>`,
    '',
  ].join('\n')
}
