import { cellAddress, cellArea } from '../../grid/address'
import type { Hit } from '../../findings/rule'
import type { CountyList } from '../counties/list'
import { normalizedList } from '../counties/normalized-list'
import type { PointRow, TableCell, TableSubject } from '../table'

/** One of the two county lists of a point. */
export interface CountyCell {
  readonly row: PointRow
  readonly key: 'achieved' | 'unachieved'
  readonly list: CountyList
  readonly cell: TableCell
}

/** Every county list of the table, in the order of the sheet. */
export function* countyCells({ answers }: TableSubject): Iterable<CountyCell> {
  for (const { row, achieved, unachieved } of answers) {
    if (row.cells.achieved) yield { row, key: 'achieved', list: achieved, cell: row.cells.achieved }
    if (row.cells.unachieved) yield { row, key: 'unachieved', list: unachieved, cell: row.cells.unachieved }
  }
}

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
