import { EDITIONS } from '../../summary-table/editions'
import type { JudgedTable, RollUp } from '../model'
import type { OpenReason } from '../standings'
import type { SentTable } from '../sent'

/** The points at which the counties of each table are open for a reason. */
export function openByTable(rolled: RollUp, reason: OpenReason): { table: JudgedTable; numbers: readonly number[] }[] {
  const found = new Map<SentTable, readonly number[]>()
  for (const { number, lacking } of rolled.points)
    for (const { table, reason: why } of lacking)
      if (why === reason) found.set(table, [...(found.get(table) ?? []), number])
  return rolled.tables.flatMap((table) => {
    const numbers = found.get(table.table)
    return numbers ? [{ table, numbers }] : []
  })
}

/** How many points an edition has: by that people call it. */
export function pointsOf(id: string): number {
  return EDITIONS.find((edition) => edition.id === id)?.points.length ?? 0
}
