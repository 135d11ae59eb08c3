import { cellAddress, cellArea } from '../../grid/address'
import type { Hit } from '../../findings/rule'
import { normalizedList } from '../counties/normalized-list'
import type { CountyCell } from '../answer-cells'
import type { TableSubject } from '../table'

/** Where a county list stands, as a finding about it says. */
export function placeOf({ row, cell }: CountyCell, { table }: TableSubject) {
  return { sheet: table.sheet.name, area: cellArea(row.row, cell.column), point: row.number }
}

/** The number of the point and the A1 address of the list, as a message names them. */
export function factsOf({ row, cell }: CountyCell) {
  return { number: row.number, cell: cellAddress(row.row, cell.column) }
}

/**
 * The list as it should be written, as the edit that several rules offer: each of them writes the same corrected cell,
 * so that accepting one never undoes another.
 */
export function listEdits({ list, cell }: CountyCell): Hit<never>['edits'] {
  const value = normalizedList(list)
  // In a merged area only the top-left cell holds a value.
  const { row, column } = cell.merged ? { row: cell.merged.top, column: cell.merged.left } : cell
  return value === null || value === list.written ? [] : [{ row, column, value }]
}
