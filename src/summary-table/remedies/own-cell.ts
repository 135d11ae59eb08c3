import type { TableSubject } from '../answers/subject'
import { editable } from '../rules/shared/edits'
import { sharedArea } from '../rules/shared/merged'
import type { TableCell } from '../table'

/** Whether a cell may be written, and is no other point's as well. */
export function isOwn({ table }: TableSubject, cell: TableCell): boolean {
  return sharedArea(table, cell) === null && editable(table)(table.sheet.name, cell.row, cell.column)
}
