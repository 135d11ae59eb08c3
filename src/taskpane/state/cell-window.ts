import { cellKey } from '../../grid/address'
import type { SheetContents } from '../../grid/contents'
import type { Pane } from './sheet-view'

/** A line of a cell's text, and what is above and below it in the cell, in pixels. */
const LINE = 17.4
const AROUND_TEXT = 6
/** Han characters are about as wide as they are high, others half of that: pixels at the size of the sheet's text. */
const HAN_WIDTH = 12
/** Rows and columns beyond those in sight that are drawn as well, so that scrolling does not show where the drawing ends. */
const ROWS_BEYOND = 12
const COLUMNS_BEYOND = 4

/** How high each row of a pane will be drawn, in pixels, by what its cells say in columns of these widths (ems). */
export function rowHeights(
  { rows, merges }: SheetContents,
  { top, bottom, left, right }: Pane,
  widths: readonly number[],
): number[] {
  // Their texts have the room of all their columns, or of all their rows.
  const merged = new Set(merges.map((area) => cellKey(area.top, area.left)))
  const heights: number[] = []
  for (let row = top; row <= bottom; row++) {
    const cells = rows.get(row) ?? []
    let lines = 1
    for (let column = left; column <= Math.min(right, cells.length - 1); column++) {
      const value = cells[column]
      if (typeof value !== 'string' || merged.has(cellKey(row, column))) continue
      lines = Math.max(lines, linesOf(value, widths[column - left] * HAN_WIDTH - 11))
    }
    heights.push(lines * LINE + AROUND_TEXT)
  }
  return heights
}

function linesOf(text: string, width: number): number {
  let lines = 1
  let used = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const own = code < 0x2000 ? HAN_WIDTH / 1.8 : HAN_WIDTH
    if (code === 10 || used + own > width) {
      lines++
      used = code === 10 ? 0 : own
    } else used += own
  }
  return lines
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
  while (first < sizes.length - 1 && before + sizes[first] < scrolled) before += sizes[first++]
  let last = first
  for (let end = before; last < sizes.length - 1 && end + sizes[last] < scrolled + seen; last++) end += sizes[last]
  // In steps, so that not every pixel draws anew.
  const begin = Math.max(0, first - beyond)
  return {
    first: begin - (begin % beyond),
    last: Math.min(sizes.length - 1, last + beyond + (beyond - (last % beyond))),
  }
}

/** The sum of some heights. */
export function heightOf(heights: readonly number[], first: number, last: number): number {
  let sum = 0
  for (let index = first; index <= last; index++) sum += heights[index]
  return sum
}
