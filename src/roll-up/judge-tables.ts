import { DAY, isoDay } from '../grid/day'
import { compare, isSame, statusesOf, type Chosen, type SentStatus } from './statuses'
import type { JudgedTable } from './model'
import { otherNamed } from './file-names'
import type { SentTable } from './sent'
import type { Unit } from './unit'

/** Days. A round of collecting does not take half a year. */
const LONGEST_ROUND = 183

/** Which tables count. `nameOf` gives the name of who reports, as it stands in the roster; null for one who is not of the unit. */
export function judgeTables(
  tables: readonly SentTable[],
  nameOf: (table: SentTable) => string | null,
  chosen: Chosen,
  unit: Unit,
): JudgedTable[] {
  const inOrder = [...tables].sort((a, b) => compare(a.path, b.path) || compare(a.sheet, b.sheet))
  const start = startOfRound(inOrder)
  const judged = new Map<SentTable, JudgedTable>()
  const byReporter = new Map<string, SentTable[]>()
  for (const table of inOrder) {
    const from = nameOf(table)
    const refusal = refusalOf(table, from, start)
    if (refusal || from === null)
      judged.set(table, { table, status: 'refused', refusal, from, instead: null, byHand: false })
    else byReporter.set(from, [...(byReporter.get(from) ?? []), table])
  }
  for (const [from, own] of byReporter) {
    const statuses = statusesOf(own, chosen, ({ path }) => otherNamed(path, from, unit) !== null)
    const counting = own.filter((table) => statuses.get(table) === 'used' || statuses.get(table) === 'conflict')
    for (const [table, status] of statuses) {
      const instead = insteadOf(table, status, counting)
      const byHand = status === 'superseded' && instead !== null && chosen.has(instead.path)
      judged.set(table, { table, status, refusal: null, from, instead, byHand })
    }
  }
  return inOrder.flatMap((table) => judged.get(table) ?? [])
}

/** Which of the tables that count does so in the place of another of their county. */
function insteadOf(table: SentTable, status: SentStatus, counting: readonly SentTable[]): SentTable | null {
  if (status === 'duplicate') return counting.find((other) => isSame(table, other)) ?? null
  return status === 'superseded' ? (counting[0] ?? null) : null
}

function refusalOf(table: SentTable, from: string | null, start: string | null): JudgedTable['refusal'] {
  if (table.reporter.kind === 'unknown') return 'unknown'
  if (from === null) return 'elsewhere'
  return start !== null && table.date !== null && table.date < start ? 'other-year' : null
}

/**
 * The day before which a table is one of an earlier round: half a year before the first of the year in which most tables are dated; null where no
 * year has most of them.
 */
function startOfRound(tables: readonly SentTable[]): string | null {
  const dates = tables.flatMap(({ date }) => date ?? [])
  const counts = new Map<string, number>()
  for (const date of dates) counts.set(date.slice(0, 4), (counts.get(date.slice(0, 4)) ?? 0) + 1)
  const year = [...counts].find(([, count]) => count > 2 && count * 2 > dates.length)?.[0]
  if (year === undefined) return null
  const first = dates.filter((date) => date.startsWith(year)).reduce((a, b) => (a < b ? a : b))
  return isoDay(new Date(Date.parse(first) - LONGEST_ROUND * DAY))
}
