import { itemAt } from '../../text/items'
import type { ColumnKey } from '../edition'
import type { HeadingCell, WantedColumn } from './heading-words'

/** The columns between which a heading belongs, both left out. */
export interface Place {
  readonly after: number
  readonly before: number
  /** Whether both neighbours are known with one column between them: that column is it, whatever its heading says. */
  readonly certain: boolean
}

/** Where a column of the form must be by its neighbours; null when none is known. A column that a table may do without is passed over where it is not there. */
export function placeBetween(
  wanted: readonly WantedColumn[],
  columns: ReadonlyMap<ColumnKey, number>,
  index: number,
): Place | null {
  const before = neighbour(wanted, columns, index, 1)
  const after = neighbour(wanted, columns, index, -1)
  if (before === null && after === null) return null
  // At either end of the form only one neighbour is known: the column right beside it.
  const certain = before !== null && after !== null && before - after === 2 && !itemAt(wanted, index).optional
  return { after: after ?? before! - 2, before: before ?? after! + 2, certain }
}

function neighbour(
  wanted: readonly WantedColumn[],
  columns: ReadonlyMap<ColumnKey, number>,
  index: number,
  step: 1 | -1,
): number | null {
  for (let next = index + step; next >= 0 && next < wanted.length; next += step) {
    const { key, optional } = itemAt(wanted, next)
    const column = columns.get(key) ?? null
    if (column !== null || !optional) return column
  }
  return null
}

/** Whether a cell stands where a heading belongs. */
export function isInside(place: Place | null, { column }: HeadingCell): boolean {
  return place !== null && column > place.after && column < place.before
}
