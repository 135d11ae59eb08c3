import { parseArea } from '../../grid/address'
import { countFindings, type Counts, type Finding } from '../../findings/finding'
import { waiverFinder, type Waiver } from '../../findings/waiver'
import { verdictOf, type Verdict } from '../../report/verdict'
import type { TableSubject } from '../../summary-table/answers/subject'
import { ofCheck } from './of-check'
import type { Checked, DocumentState } from './pane-state'
import { lastOf } from '../../text/items'

/** A finding as the pane lists it. */
export interface ListedFinding {
  readonly finding: Finding
  /** Its index in the check, by which it is selected. */
  readonly index: number
  /** Why it stands, when someone has said so. */
  readonly waiver: Waiver | null
}

/** Every finding of a check with its waiver, in the order of the check. That a workbook of schools holds no form is nothing to put right. */
export const listFindings = ofCheck<readonly ListedFinding[]>(
  [],
  ({ waivers }) => [waivers],
  (checked, { waivers }) => {
    const waiverOf = waiverFinder(waivers, checked.contents)
    const list = checked.result.findings.map((finding, index) => ({ finding, index, waiver: waiverOf(finding) }))
    return holdsSchoolsOnly(checked) ? list.filter(({ finding }) => finding.rule !== 'table-not-found') : list
  },
)

/** Before the first check. */
export const NO_FINDINGS = countFindings([])

/** Counts of a document's findings without what has been explained. */
export const openCountsOf = ofCheck<Counts>(
  NO_FINDINGS,
  ({ waivers }) => [waivers],
  (_, document) => openCounts(listFindings(document)),
)

/** Whether a workbook holds school data and no form. */
export function holdsSchoolsOnly({ result }: Checked): boolean {
  return result.tables.length === 0 && (result.subject?.schools.areKnown ?? false)
}

/** The findings of the table that is looked at. */
export function ofTable(list: readonly ListedFinding[], { checked, table }: DocumentState): ListedFinding[] {
  const tables = checked?.result.tables ?? []
  return tables.length < 2 ? [...list] : list.filter(({ finding }) => tableOf(finding, tables) === table)
}

/** The other tables in which something is to be put right or looked at, by their index, with their counts. */
export function otherTables(
  list: readonly ListedFinding[],
  document: DocumentState,
): { readonly table: number; readonly counts: Counts }[] {
  const tables = document.checked?.result.tables ?? []
  return tables
    .map((_, table) => ({ table, counts: openCounts(ofTable(list, { ...document, table })) }))
    .filter(({ table, counts }) => table !== document.table && counts.error + counts.warning > 0)
}

/** Counts without what has been explained. */
export function openCounts(list: readonly ListedFinding[]): Counts {
  return countFindings(list.filter(({ waiver }) => waiver === null).map(({ finding }) => finding))
}

/** The verdict on a check: a check with only explained warnings may be sent. */
export function verdictOn({ result }: Checked, counts: Counts): Verdict {
  return verdictOf({ status: 'ok', tables: result.tables, counts })
}

/** Which table a finding speaks of: the last that begins at or above it on its sheet. */
export function tableOf({ sheet, cell }: Finding, tables: readonly TableSubject[]): number {
  const row = (cell === null ? null : parseArea(cell))?.top ?? 0
  let found = -1
  tables.forEach(({ table }, index) => {
    const begins = table.title?.row ?? table.area.top
    if (table.sheet.name === sheet && (found < 0 || begins <= row)) found = index
  })
  return Math.max(found, 0)
}

/** The finding after (or before) the selected one of those in a list, going round. */
export function neighbour(order: readonly number[], selected: number | null, step: 1 | -1): number | null {
  if (order.length === 0) return null
  const at = selected === null ? -1 : order.indexOf(selected)
  if (at < 0) return (step === 1 ? order[0] : lastOf(order)) ?? null
  return order[(at + step + order.length) % order.length] ?? null
}
