import { byCause } from '../../findings/causes'
import type { Finding } from '../../findings/finding'
import { waiverFor, type Waiver } from '../../findings/waiver'
import type { ReportMessages } from '../messages'
import { escapeHtml } from './escape'

/** What is to be put right or looked at, by what remedies it: worth its place where some remedy is for several cells. */
export function causesTable(
  findings: readonly Finding[],
  messages: ReportMessages,
  waivers: readonly Waiver[] = [],
): string {
  const open = findings.filter(
    (finding) =>
      finding.severity === 'error' || (finding.severity === 'warning' && waiverFor(finding, waivers) === null),
  )
  const causes = byCause(open, (finding) => finding)
  if (causes.length === open.length) return ''
  const rows = causes.map(({ title, severity, items }) => {
    const cells = items.flatMap(({ cell }) => (cell === null ? [] : [cell])).join('、')
    const words = [title, messages.places(items.length), cells].map((text) => `<td>${escapeHtml(text)}</td>`).join('')
    return `<tr class="${severity}"><td class="severity">${messages.severities[severity]}</td>${words}</tr>`
  })
  return `<h3>${escapeHtml(messages.byCause)}</h3><table class="findings causes"><tbody>${rows.join('')}</tbody></table>`
}
