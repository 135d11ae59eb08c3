import { cellAddress, cellArea, type Area } from '../../grid/address'
import type { Hit } from '../../findings/rule'
import type { CountyList } from '../counties/list'
import { normalizedList } from '../counties/normalized-list'
import type { PointRow, TableCell, TableSubject } from '../table'

/** One of the two county lists of a point, with its place. */
export interface CountyCell {
  readonly row: PointRow
  readonly key: 'achieved' | 'unachieved'
  readonly list: CountyList
  readonly cell: TableCell
  /** A1. */
  readonly address: string
  readonly area: Area
}

/** Every county list of the table, in the order of the sheet. */
export function* countyCells({ answers }: TableSubject): Iterable<CountyCell> {
  for (const { row, achieved, unachieved } of answers) {
    for (const [key, list] of [
      ['achieved', achieved],
      ['unachieved', unachieved],
    ] as const) {
      const cell = row.cells[key]
      if (cell)
        yield { row, key, list, cell, address: cellAddress(row.row, cell.column), area: cellArea(row.row, cell.column) }
    }
  }
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
