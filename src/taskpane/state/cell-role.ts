import type { SheetContents } from '../../grid/contents'
import type { AnswerKey } from '../../summary-table/edition'
import type { DocumentState } from './pane-state'

/** What a cell of a table is for. */
export interface CellRole {
  /** Index of the table in the check. */
  readonly table: number
  /** The number of its point. */
  readonly point: number
  readonly key: AnswerKey
}

const ROLES = ['achieved', 'unachieved', 'evidence', 'documents', 'office'] as const

/** What people fill in in a cell, where that is a list of counties, documents or offices; null for any other. */
export function roleOf({ checked }: DocumentState, sheet: SheetContents, row: number, column: number): CellRole | null {
  for (const [table, { table: found }] of (checked?.result.tables ?? []).entries()) {
    const point = found.sheet === sheet ? found.points.find((each) => each.row === row) : undefined
    const key = point && ROLES.find((each) => point.cells[each]?.column === column)
    if (point && key) return { table, point: point.number, key }
  }
  return null
}
