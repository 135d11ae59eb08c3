import { cellAddress, cellArea } from '../../grid/address'
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
