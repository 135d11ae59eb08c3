import { cellKey } from '../../../grid/address'
import type { SheetContents } from '../../../grid/contents'
import type { SheetStyling } from '../../../workbook/xlsx/styling/styling'
import { itemAt } from '../../../text/items'
import type { Pane } from './sheet-view'
import { EM, LINE, linesIn, shownSize } from './text-size'

/** Above and below the text of a cell, in pixels. */
const AROUND_TEXT = 6
/** Rows and columns beyond those in sight that are drawn as well, so that scrolling does not show where the drawing ends. */
const ROWS_BEYOND = 6
const COLUMNS_BEYOND = 4

/** How high each row of a pane will be drawn, in pixels, by what its cells say in columns of these widths (ems). */
export function rowHeights(
  { rows, merges }: SheetContents,
  { top, bottom, left, right }: Pane,
  widths: readonly number[],
  styling: SheetStyling | null = null,
): number[] {
  // Their texts have the room of all their columns, or of all their rows.
  const merged = new Set(merges.map((area) => cellKey(area.top, area.left)))
  const heights: number[] = []
  for (let row = top; row <= bottom; row++) {
    const cells = rows.get(row) ?? []
    let height = LINE
    for (let column = left; column <= Math.min(right, cells.length - 1); column++) {
      const value = cells[column]
      if (typeof value !== 'string' || merged.has(cellKey(row, column))) continue
      const size = shownSize(styling?.styleAt(row, column) ?? null)
      height = Math.max(height, linesIn(value, itemAt(widths, column - left) * EM, size) * LINE * size)
    }
    heights.push(height + AROUND_TEXT)
  }
  return heights
}

/** The rows to draw, as offsets into their heights: those in sight between `scrolled` and `scrolled + seen` pixels, and some beyond. */
export function rowsInSight(heights: readonly number[], scrolled: number, seen: number): InSight {
  return inSight(heights, scrolled, seen, ROWS_BEYOND)
}

/** The same of columns and their widths. */
export function columnsInSight(widths: readonly number[], scrolled: number, seen: number): InSight {
  return inSight(widths, scrolled, seen, COLUMNS_BEYOND)
}

interface InSight {
  readonly first: number
  readonly last: number
}

function inSight(sizes: readonly number[], scrolled: number, seen: number, beyond: number): InSight {
  let before = 0
  let first = 0
  while (first < sizes.length - 1 && before + itemAt(sizes, first) < scrolled) before += itemAt(sizes, first++)
  let last = first
  for (let end = before; last < sizes.length - 1; last++) {
    end += itemAt(sizes, last)
    if (end >= scrolled + seen) break
  }
  // In steps, so that not every pixel draws anew. What a frame costs goes by how much is drawn in all: the browser paints all of it again.
  const begin = Math.max(0, first - beyond)
  return {
    first: begin - (begin % beyond),
    last: Math.min(sizes.length - 1, last + beyond + (beyond - (last % beyond))),
  }
}

/** The sum of some heights. */
export function heightOf(heights: readonly number[], first: number, last: number): number {
  let sum = 0
  for (let index = first; index <= last; index++) sum += itemAt(heights, index)
  return sum
}
