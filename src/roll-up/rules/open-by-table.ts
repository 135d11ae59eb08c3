import { EDITIONS } from '../../summary-table/editions'
import type { JudgedTable, OpenReason, RollUp } from '../model'
import type { SentTable } from '../sent'
import { sourcesOf } from './filed'

/** The points at which the counties of each table are open for a reason. */
export function openByTable(rolled: RollUp, reason: OpenReason): { table: JudgedTable; numbers: number[] }[] {
  const found = new Map<SentTable, Set<number>>()
  for (const { number, source } of sourcesOf(rolled)) {
    if (source.reason !== reason || source.table === null) continue
    const numbers = found.get(source.table)
    if (numbers) numbers.add(number)
    else found.set(source.table, new Set([number]))
  }
  return rolled.tables.flatMap((table) => {
    const numbers = found.get(table.table)
    return numbers ? [{ table, numbers: [...numbers] }] : []
  })
}

/** How many points an edition has: by that people call it. */
export function pointsOf(id: string): number {
  return EDITIONS.find((edition) => edition.id === id)?.points.length ?? 0
}
