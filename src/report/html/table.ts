import type { ReportTable } from '../report-table'
import { escapeHtml } from './escape'

/** A table of a report; what does not pass is marked. */
export function reportTableHtml({ title, headings, rows }: ReportTable): string {
  const body = rows.map(({ cells, pass }) => `<tr${pass === false ? ' class="error"' : ''}>${cellsHtml(cells)}</tr>`)
  return [
    title === null ? '' : `<h3>${escapeHtml(title)}</h3>`,
    `<table class="balance">${headHtml(headings)}<tbody>${body.join('')}</tbody></table>`,
  ].join('\n')
}

/** A table of texts; '' where there are none. */
export function tableHtml(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return ''
  const body = rows.map((cells) => `<tr>${cellsHtml(cells)}</tr>`)
  return `<table class="findings">${headHtml(headings)}<tbody>${body.join('')}</tbody></table>`
}

function headHtml(headings: readonly string[]): string {
  const heads = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')
  return heads === '' ? '' : `<thead><tr>${heads}</tr></thead>`
}

function cellsHtml(cells: readonly string[]): string {
  return cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')
}

/** A heading and what stands below it; '' where nothing does. */
export function sectionHtml(title: string, content: string): string {
  return content === '' ? '' : `<h2>${escapeHtml(title)}</h2>\n${content}\n`
}
