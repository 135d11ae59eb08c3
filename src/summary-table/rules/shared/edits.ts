import type { Hit, MayEdit } from '../../../findings/rule'
import { formulaAt } from '../../../grid/contents'
import { isCovered, mergedAreasOf } from '../../../grid/merged-areas'
import { type AnswerCell, type ListCell } from '../../answers/answer-cells'
import { ANSWER_KEYS } from '../../edition'
import { normalizedList } from '../../counties/list/normalized-list'
import type { SummaryTable, TableCell } from '../../table'
import { columnsUnder, sharedArea } from './merged'

/** What a rule offers to write. */
type Edits = NonNullable<Hit<never>['edits']>

/**
 * Where corrections of a table may be written, whichever rule offers them: in no cell that a merged area covers, which would
 * change the area's first cell or nothing at all, over no formula, inside the table in no cell that is merged over several
 * columns, and in no answer that is put together from several rows.
 */
export function editable(table: SummaryTable): MayEdit {
  const { sheet, area, continued } = table
  const joined = new Set(continued.map((point) => point.row))
  return (_, row, column) => {
    if (formulaAt(sheet, row, column) !== null) return false
    if (isCovered(sheet, row, column) || (joined.has(row) && isAnswer(table, column))) return false
    const merged = row >= area.top && row <= area.bottom ? mergedAreasOf(sheet).around(row, column) : null
    return merged === null || columnsUnder(table, merged).length < 2
  }
}

function isAnswer({ columns }: SummaryTable, column: number): boolean {
  return ANSWER_KEYS.some((key) => columns[key] === column)
}

/** The edit that gives a cell a new text; none where it has that text. */
export function cellEdits({ cell: { row, column, text } }: AnswerCell, value: string): Edits {
  return value === text ? [] : [{ row, column, value }]
}

/**
 * The list as it should be written, as the edit that several rules offer: each of them writes the same corrected cell,
 * so that accepting one never undoes another. `renames`: also by the names of the day.
 */
export function listEdits({ list, cell }: ListCell, renames = false): Edits {
  const value = normalizedList(list, renames)
  // In a merged area only the top-left cell holds a value.
  const { row, column } = cell.merged ? { row: cell.merged.top, column: cell.merged.left } : cell
  return value === null || value === list.written ? [] : [{ row, column, value }]
}

/**
 * The edit that gives a cell of one point a new content. None where the cell is merged with others: what is right for one
 * is wrong for the other. Only the first cell of a merged area holds a value.
 */
export function ownEdits(table: SummaryTable, cell: TableCell, value: string): Edits {
  if (sharedArea(table, cell) !== null) return []
  const { row, column } = cell.merged ? { row: cell.merged.top, column: cell.merged.left } : cell
  return [{ row, column, value }]
}
