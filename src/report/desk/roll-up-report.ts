import type { FiledFinding } from '../../findings/filed'
import { dueUnits } from '../../roll-up/due'
import { listText } from '../../roll-up/list-text'
import type { RollUp } from '../../roll-up/model'
import { EDITIONS } from '../../summary-table/editions'
import type { Language } from '../../text/language'
import { escapeHtml } from '../html/escape'
import { PAGE_END } from '../html/head'
import { pageStart } from '../html/page'
import { sectionHtml, tableHtml } from '../html/table'
import { oneLine, PLAIN, type TextPaint } from '../text'
import { alike } from './alike'
import { findingsHtml, findingsLines } from './findings'
import { DESK_MESSAGES, type DeskMessages } from './messages'
import { reportedSent, type ReportedSent } from './roll-up-json'

/** How many are to report, how many have, and how many county × point are open. */
export function roundCounts(rolled: RollUp): { due: number; sent: number; open: number } {
  const { missing, points } = rolled
  const due = dueUnits(rolled).map(({ name }) => name)
  const names = new Set(due)
  const silent = missing.filter((name) => names.has(name)).length
  return { due: due.length, sent: due.length - silent, open: points.reduce((sum, { open }) => sum + open.length, 0) }
}

/** Whether all have sent and nothing is open. */
export function isComplete(rolled: RollUp): boolean {
  return rolled.missing.length === 0 && !hasOpen(rolled)
}

function hasOpen({ points }: RollUp): boolean {
  return points.some(({ open }) => open.length > 0)
}

/** The roll-up for a terminal. */
export function rollUpText(
  rolled: RollUp,
  findings: readonly FiledFinding[],
  language: Language,
  paint: TextPaint = PLAIN,
): string {
  const messages = DESK_MESSAGES[language]
  const verdict = messages.rollUpVerdict(roundCounts(rolled))
  const lines = [
    `${paint.strong(messages.rollUpTitle(rolled.unit.name))}  ${(isComplete(rolled) ? paint.good : paint.error)(verdict)}`,
    rolled.missing.length > 0 ? `  ${messages.missing(rolled.missing.join('、'))}` : `  ${messages.allSent}`,
    ...(hasOpen(rolled) ? [`  ${messages.openStays}`] : []),
    '',
    paint.strong(messages.sent),
    ...sentLines(rolled, messages).map((cells) => `  ${oneLine(cells.filter(Boolean).join('  '))}`),
    '',
    paint.strong(messages.points),
    ...rolled.points.map((point) => `  ${pointLine(rolled, point, messages)}`),
    ...findingsLines(alike(findings), language, paint),
  ]
  return `${lines.join('\n')}\n`
}

function pointLine(
  rolled: RollUp,
  { number, achieved, unachieved, open }: RollUp['points'][number],
  messages: DeskMessages,
): string {
  // prettier-ignore
  const names = (counties: readonly string[]) => (counties.length > 0 ? listText(counties, rolled) : '')
  return messages.pointLine({ number, achieved: achieved.length, unachieved: names(unachieved), open: names(open) })
}

/** A line for each table; where a file has several, with the sheet of each. */
function sentLines(rolled: RollUp, messages: DeskMessages): string[][] {
  const sent = reportedSent(rolled)
  const times = new Map<string, number>()
  for (const { path } of sent) times.set(path, (times.get(path) ?? 0) + 1)
  return sent.map((one) => {
    const isOneOfSeveral = one.sheet !== null && (times.get(one.path) ?? 0) > 1
    return sentCells(isOneOfSeveral ? { ...one, path: `${one.path}［${one.sheet}］` } : one, messages)
  })
}

function sentCells(sent: ReportedSent, messages: DeskMessages): string[] {
  const { path, county, edition, date, status, errors, warnings, reason } = sent
  const points = EDITIONS.find(({ id }) => id === edition)?.points.length
  return [
    path,
    county ?? sent.unit ?? '',
    points === undefined ? '' : messages.edition(points),
    date ?? '',
    messages.statuses[status],
    reason ?? messages.errorsAndWarnings(errors, warnings),
  ]
}

/** The roll-up as one page for reading and printing, in black and white too. `made` is the day, ISO 8601. */
export function rollUpHtml(
  rolled: RollUp,
  findings: readonly FiledFinding[],
  language: Language,
  made: string,
): string {
  const messages = DESK_MESSAGES[language]
  const verdict = isComplete(rolled) ? 'ready' : 'errors'
  const missing = rolled.missing.length > 0 ? messages.missing(rolled.missing.join('、')) : messages.allSent
  const list = (counties: readonly string[]) => (counties.length > 0 ? listText(counties, rolled) : '')
  return [
    pageStart(messages.rollUpTitle(rolled.unit.name), messages.made(made), language),
    `<p class="verdict ${verdict}">${escapeHtml(messages.rollUpVerdict(roundCounts(rolled)))}</p>\n`,
    `<p>${escapeHtml(missing)}</p>\n`,
    hasOpen(rolled) ? `<p>${escapeHtml(messages.openStays)}</p>\n` : '',
    sectionHtml(messages.sent, tableHtml(messages.headings.sent, sentLines(rolled, messages))), // prettier-ignore
    sectionHtml(
      messages.points,
      tableHtml(
        messages.headings.points,
        rolled.points.map(({ number, achieved, unachieved, open }) => [String(number), list(achieved), list(unachieved), list(open)]), // prettier-ignore
      ),
    ),
    findingsHtml(alike(findings), language),
    PAGE_END,
  ].join('')
}
