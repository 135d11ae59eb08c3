import { cellKey } from '../../grid/address'
import { textOf } from '../../grid/cell'
import { valueAt, type SheetContents } from '../../grid/contents'
import { onlyOf } from '../../text/items'
import { needsGroup, type HeadingIndex } from './heading/heading'
import { seenValue, type MergeIndex } from './merged'

/** How many columns a group without a merge may have. */
const WIDEST_GROUP = 12

/** Where headings are looked for: a sheet, its merged cells, and what columns may be called. */
export interface HeadingSource {
  readonly sheet: SheetContents
  readonly merges: MergeIndex
  readonly index: HeadingIndex
}

/** A cell of headings, with its text as it is seen. */
export interface HeadingCell {
  readonly row: number
  readonly text: string
}

/** The headings of a column above each other, from the top; what says nothing by itself (总数) with the group beside it. */
export function headingCells(source: HeadingSource, rows: readonly number[], column: number): HeadingCell[] {
  const cells = rows.map((row) => ({ row, text: headingText(source, row, column) })).filter(({ text }) => text !== '')
  const only = onlyOf(cells)
  if (!only || only.row === rows[0] || !needsGroup(only.text)) return cells
  const group = groupLeftOf(source, only.row - 1, column)
  return group ? [group, only] : cells
}

/** What a person reads in a cell of headings. */
export function headingText({ sheet, merges }: HeadingSource, row: number, column: number): string {
  return textOf(seenValue(sheet, merges, row, column)).trim()
}

/** The group that a heading stands under without being merged with it: the next to the left, where that has headings below it too. */
function groupLeftOf(source: HeadingSource, row: number, column: number): HeadingCell | null {
  for (let left = column - 1; left >= 0 && left > column - WIDEST_GROUP; left--) {
    const text = headingText(source, row, left)
    const below = headingText(source, row + 1, left)
    if (below === '' || source.merges.has(cellKey(row, left))) return null
    if (text !== '') return text === below ? null : { row, text }
  }
  return null
}

/** Whether a heading is merged over other columns, or has none of its own: it belongs to the one before. */
export function isBelowSpread({ sheet, merges }: HeadingSource, row: number, column: number): boolean {
  const spread = merges.get(cellKey(row, column))
  return spread ? spread.left < spread.right : textOf(valueAt(sheet, row, column)) === ''
}
