import { withUnseenNamed } from '../../text/unseen'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * A text as HTML: no text from a workbook can become markup, control characters are shown as blanks, and signs that would turn the words
 * around them are named.
 */
export function escapeHtml(text: string): string {
  return withUnseenNamed(text)
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char)
    .replace(/[^\P{Cc}\n\t]/gu, ' ')
}

/** A name of a workbook within a line: letters that run from right to left turn nothing beside it. */
export function isolated(name: string): string {
  return `<bdi>${escapeHtml(name)}</bdi>`
}

/** Where something stands: 汇总表!D22. */
export function placeHtml(sheet: string | null, cell: string | null): string {
  const parts = [sheet === null ? [] : isolated(sheet), cell === null ? [] : escapeHtml(cell)].flat()
  return parts.join('!')
}
