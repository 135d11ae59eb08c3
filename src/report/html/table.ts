import type { BalanceTable } from '../balance/section'
import { escapeHtml } from './escape'

/** A table of a report; what does not pass is marked. */
export function tableHtml({ title, headings, rows }: BalanceTable): string {
  const head = headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')
  const body = rows.map(({ cells, pass }) => {
    const texts = cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')
    return `<tr${pass === false ? ' class="error"' : ''}>${texts}</tr>`
  })
  return [
    title === null ? '' : `<h3>${escapeHtml(title)}</h3>`,
    `<table class="balance">${head === '' ? '' : `<thead><tr>${head}</tr></thead>`}<tbody>${body.join('')}</tbody></table>`,
  ].join('\n')
}
