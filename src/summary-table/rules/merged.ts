import { areaAddress, type Area } from '../../grid/address'
import { formulaAt } from '../../grid/contents'
import type { Hit, MayEdit } from '../../findings/rule'
import { isCovered, mergedAreasOf } from '../../grid/merged-areas'
import { ANSWER_KEYS } from '../answer-cells'
import type { ColumnKey } from '../edition'
import type { SummaryTable, TableCell } from '../table'

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
    const merged = row >= area.top && row <= area.bottom ? mergedAreasOf(sheet).at(row, column) : null
    return merged === null || columnsUnder(table, merged).length < 2
  }
}

function isAnswer({ columns }: SummaryTable, column: number): boolean {
  return ANSWER_KEYS.some((key) => columns[key] === column)
}

/** The points whose rows an area covers. */
export function pointsUnder({ points }: SummaryTable, { top, bottom }: Area): number[] {
  return points.filter(({ row }) => row >= top && row <= bottom).map(({ number }) => number)
}

/** The table's columns that an area covers, in the order of the form. */
export function columnsUnder({ edition, columns }: SummaryTable, { left, right }: Area): ColumnKey[] {
  return edition.columns
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

/**
 * The edit that gives a cell of one point a new content. None where the cell is merged with others: what is right for one
 * is wrong for the other. Only the first cell of a merged area holds a value.
 */
export function ownEdits(table: SummaryTable, cell: TableCell, value: string): NonNullable<Hit<never>['edits']> {
  if (sharedArea(table, cell) !== null) return []
  const { row, column } = cell.merged ? { row: cell.merged.top, column: cell.merged.left } : cell
  return [{ row, column, value }]
}
