import { parseArea, type Area } from '../../grid/address'
import { pointsOfSource, type Source } from '../model'
import type { SentTable } from '../sent'

/** Where a table says who it is from. */
export function headOf({ path, sheet, unitCell }: SentTable): { path: string; sheet: string; area: Area | null } {
  return { path, sheet, area: unitCell === null ? null : parseArea(unitCell) }
}

/** Where a source says how its county stands. */
export function placeOfSource(source: Pick<Source, 'table' | 'numbers'>): {
  path: string | null
  sheet: string | null
  area: Area | null
} {
  const { table } = source
  const cell = pointsOfSource(source)[0]?.cell ?? null
  return { path: table?.path ?? null, sheet: table?.sheet ?? null, area: cell === null ? null : parseArea(cell) }
}
