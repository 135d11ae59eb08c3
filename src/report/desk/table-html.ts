import { escapeHtml } from '../html/escape'

/** A table of a printed page: headings, then rows of texts. '' for none. */
export function htmlTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`)
  return `<table class="findings"><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

/** A heading and what stands below it; '' where nothing does. */
export function htmlSection(title: string, content: string): string {
  return content === '' ? '' : `<h2>${escapeHtml(title)}</h2>\n${content}\n`
}
