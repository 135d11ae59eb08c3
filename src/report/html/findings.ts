import type { Finding } from '../../findings/finding'
import { waiverFor, type Waiver } from '../../findings/waiver'
import { groupByPoint } from '../grouping'
import type { ReportMessages } from '../messages'
import { escapeHtml, placeHtml } from './escape'

/** What must be put right or looked at, by point; with the explanations of warnings that stand. */
export function mistakesTable(
  findings: readonly Finding[],
  messages: ReportMessages,
  waivers: readonly Waiver[] = [],
  correction = messages.fixable,
): string {
  const mistakes = findings.filter(({ severity }) => severity !== 'result')
  if (mistakes.length === 0) return `<p>${messages.nothing}</p>`
  const groups = groupByPoint(mistakes).map(({ point, findings: group }) => {
    const head = point === null ? messages.form : messages.point(point)
    const rows = group.map((finding) => findingRow(finding, messages, waiverFor(finding, waivers), correction))
    return `<tr><th colspan="3" scope="rowgroup">${escapeHtml(head)}</th></tr>${rows.join('')}`
  })
  const head = `<thead><tr><th></th><th>${messages.where}</th><th>${messages.what}</th></tr></thead>`
  return `<table class="findings">${head}<tbody>${groups.join('')}</tbody></table>`
}

function findingRow(
  { severity, sheet, cell, message, hint, fix, rule }: Finding,
  messages: ReportMessages,
  waiver: Waiver | null,
  correction: (what: string) => string,
): string {
  const fixLine = fix ? `<div class="fix">${escapeHtml(correction(fix.label))}</div>` : ''
  const waiverLine = waiver
    ? `<div class="waiver">${escapeHtml(messages.explained(waiver.reason, waiver.name, waiver.date))}</div>`
    : ''
  return (
    `<tr class="${severity}" data-rule="${escapeHtml(rule)}"><td class="severity">${messages.severities[severity]}</td>` +
    `<td>${placeHtml(sheet, cell)}</td><td>${escapeHtml(message)}<div class="hint">${escapeHtml(hint)}</div>${fixLine}${waiverLine}</td></tr>`
  )
}
