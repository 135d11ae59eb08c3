import { byCause, GRAVITY, type Cause } from '../../../findings/causes'
import { parseArea } from '../../../grid/address'
import { FILTERS, WHOLE_LIST, type Filter, type ListView } from './list-view'
import { ofCheck } from '../of-check'
import { listFindings, ofTable, type ListedFinding } from '../selectors'

/** The findings with one remedy, as the pane lists them. */
export interface ListedCause extends Cause<ListedFinding> {
  /** Whether somebody lets all of them stand. */
  readonly explained: boolean
}

/** From so many findings on the list can be searched. */
export const MANY_FINDINGS = 30

/** What 问题 lists of the table that is looked at: what is not achieved has its own tab. */
export const listedItems = ofCheck<readonly ListedFinding[]>(
  [],
  ({ waivers, table }) => [waivers, table],
  (_, document) => ofTable(listFindings(document), document).filter(({ finding }) => finding.severity !== 'result'),
)

/** How many causes there are, whether they are listed or not. */
export const causeCount = ofCheck(
  0,
  (document) => [listedItems(document)],
  (_, document) => causesIn(listedItems(document)).length,
)

/** The causes as 问题 lists them. */
export const listedCauses = ofCheck<readonly ListedCause[]>(
  [],
  (document) => [listedItems(document), document.view.filter, document.view.column, document.view.search],
  (_, document) => causesIn(listedItems(document), document.view),
)

/** The causes of what is listed and passes the view, worst first, those explained last. */
export function causesIn(items: readonly ListedFinding[], view: ListView = WHOLE_LIST): ListedCause[] {
  const causes = byCause(
    items.filter((item) => passes(item, view)),
    ({ finding }) => finding,
  ).map((cause) => ({ ...cause, explained: cause.items.every(({ waiver }) => waiver !== null) }))
  const rank = ({ explained, severity }: ListedCause): number => (explained ? GRAVITY.info + 1 : GRAVITY[severity])
  return causes.sort((a, b) => rank(a) - rank(b))
}

/** How many of the listed findings each filter lets through. */
export function filterCounts(items: readonly ListedFinding[]): Readonly<Record<Filter, number>> {
  const count = (filter: Filter): number => items.filter((item) => passes(item, { ...WHOLE_LIST, filter })).length
  return Object.fromEntries(FILTERS.map((filter) => [filter, count(filter)])) as Record<Filter, number>
}

/** The columns that the listed findings stand in, zero-based, from left to right. */
export function columnsOf(items: readonly ListedFinding[]): number[] {
  return [...new Set(items.flatMap((item) => columnOf(item) ?? []))].sort((a, b) => a - b)
}

/** The findings of a cause that can be corrected. */
export function fixableItems({ items }: ListedCause): ListedFinding[] {
  return items.filter(isFixable)
}

function passes(item: ListedFinding, { filter, column, search }: ListView): boolean {
  if (column !== null && columnOf(item) !== column) return false
  return passesFilter(item, filter) && holds(item, search.trim().toLowerCase())
}

function passesFilter(item: ListedFinding, filter: Filter): boolean {
  if (filter === 'all') return true
  if (filter === 'waived') return item.waiver !== null
  return filter === 'fixable' ? isFixable(item) : item.waiver === null && item.finding.severity === filter
}

const isFixable = ({ finding, waiver }: ListedFinding): boolean => finding.fix !== null && waiver === null

function holds({ finding, waiver }: ListedFinding, words: string): boolean {
  if (words === '') return true
  const { title, message, hint, cell } = finding
  return [title, message, hint, cell ?? '', waiver?.reason ?? ''].some((text) => text.toLowerCase().includes(words))
}

function columnOf({ finding }: ListedFinding): number | null {
  return (finding.cell === null ? null : parseArea(finding.cell)?.left) ?? null
}
