import type { Language } from '../../text/language'
import { escapeHtml } from './escape'

/** A self-contained page up to its body: no script, nothing loaded from anywhere. */
export function headHtml(title: string, style: string, language: Language): string {
  return [
    '<!DOCTYPE html>',
    `<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
  ].join('\n')
}

/** The end of such a page. */
export const PAGE_END = '</body>\n</html>\n'
