import { cellArea, type Area } from '../../grid/address'
import type { ColumnKey } from '../../summary-table/edition'
import type { Comparison } from '../compare'

/** The cell of a column of the new table at a point. */
export function placeAt(
  { new: { subject } }: Comparison,
  { number, row }: Comparison['points'][number],
  key: ColumnKey,
): { sheet: string; area: Area | null; point: number } {
  const cell = row?.cells[key] ?? null
  return { sheet: subject.table.sheet.name, area: cell && cellArea(cell.row, cell.column), point: number }
}

/** Where the new table has its date. */
export function dateOf({ new: { subject } }: Comparison): { sheet: string; area: Area | null } {
  const { cell } = subject.table.header.date
  return { sheet: subject.table.sheet.name, area: cell && cellArea(cell.row, cell.column) }
}
