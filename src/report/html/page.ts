import type { Language } from '../../text/language'
import { REPORT_MESSAGES } from '../messages'
import { escapeHtml } from './escape'
import { REPORT_STYLE } from './style'

/** A self-contained page up to the heading: no script, nothing loaded from anywhere. `made` says when it was made, and as what. */
export function pageStart(title: string, made: string, language: Language): string {
  const messages = REPORT_MESSAGES[language]
  return [
    '<!DOCTYPE html>',
    `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(`${messages.product} · ${title}`)}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    '</head>',
    '<body>',
    `<h1>${escapeHtml(title)}</h1>`,
    `<p class="made">${escapeHtml(`${messages.product} · ${made}`)}</p>`,
    '',
  ].join('\n')
}

export const PAGE_END = '</body>\n</html>\n'
