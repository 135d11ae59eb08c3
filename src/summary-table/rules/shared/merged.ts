import { areaAddress, type Area } from '../../../grid/address'
import type { ColumnKey } from '../../edition'
import type { SummaryTable, TableCell } from '../../table'

/** The points whose rows an area covers. */
export function pointsUnder({ points }: SummaryTable, { top, bottom }: Area): number[] {
  return points.filter(({ row }) => row >= top && row <= bottom).map(({ number }) => number)
}

/** The table's columns that an area covers, in the order of the form. */
export function columnsUnder({ layout, columns }: SummaryTable, { left, right }: Area): ColumnKey[] {
  return layout
    .map(({ key }) => key)
    .filter((key) => {
      const column = columns[key]
      return column !== null && column >= left && column <= right
    })
}

/** The A1 address of the area that merges a cell with other points' or other columns' cells; null for a cell of its own. */
export function sharedArea(table: SummaryTable, { merged }: TableCell): string | null {
  if (!merged) return null
  const shared = pointsUnder(table, merged).length > 1 || columnsUnder(table, merged).length > 1
  return shared ? areaAddress(merged) : null
}
