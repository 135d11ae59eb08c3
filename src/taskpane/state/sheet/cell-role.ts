import type { Finding } from '../../../findings/finding'
import { parseArea } from '../../../grid/address'
import type { SheetContents } from '../../../grid/contents'
import type { AnswerKey } from '../../../summary-table/edition'
import type { Checked } from '../pane-state'

/** What a cell of a table is for. */
export interface CellRole {
  /** Index of the table in the check. */
  readonly table: number
  /** The number of its point. */
  readonly point: number
  readonly key: RoleKey
}

/** What such a cell is edited with. */
export type EditorKind = 'counties' | 'documents' | 'office'

/** What a cell is edited with. */
export function editorFor({ key }: CellRole): EditorKind {
  if (key === 'office') return key
  return key === 'achieved' || key === 'unachieved' ? 'counties' : 'documents'
}

const ROLES = ['achieved', 'unachieved', 'evidence', 'documents', 'office'] as const satisfies readonly AnswerKey[]
type RoleKey = (typeof ROLES)[number]

/** What people fill in in a cell, where that is a list of counties, documents or offices; null for any other. */
export function roleOf({ result }: Checked, sheet: SheetContents, row: number, column: number): CellRole | null {
  for (const [table, { table: found }] of result.tables.entries()) {
    const point = found.sheet === sheet ? found.points.find((each) => each.row === row) : undefined
    const key = point && ROLES.find((each) => point.cells[each]?.column === column)
    if (point && key) return { table, point: point.number, key }
  }
  return null
}

/** The same of the cell that a finding speaks of. */
export function roleOfFinding(checked: Checked, { sheet: name, cell }: Finding): CellRole | null {
  const sheet = checked.contents.sheets.find((each) => each.name === name)
  const area = cell === null ? null : parseArea(cell)
  return sheet && area ? roleOf(checked, sheet, area.top, area.left) : null
}
