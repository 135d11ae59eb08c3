import { cellKey } from '../address'
import type { FormRow } from './form'
import { SIZE } from './looks'
import { columnPixels } from './paper'
import { itemAt } from '../../text/items'

/** At both sides of a cell, together. */
const PADDING = 5
const PIXELS_PER_POINT = 96 / 72
/** Lines break before the edge: a line may not begin with a closing mark, nor end with an opening one. */
const KINSOKU = 1

/** How many lines a text takes in a column. `width` is in Excel's column units, `size` in points. */
export function linesOf(text: string, width: number, size: number): number {
  const perLine = Math.max(1, (columnPixels(width) - PADDING) / (size * PIXELS_PER_POINT) - KINSOKU)
  // Nearly all of a long table.
  if (text.length <= perLine && !text.includes('\n')) return 1
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(charactersOf(line) / perLine)))
  return lines.reduce((sum, count) => sum + count, 0)
}

/** The height in points that so many lines of a typeface of `size` points need, with a little air above and below. */
export function heightOf(lines: number, size: number): number {
  return Math.round(lines * size * 1.4 + 9)
}

/** ‐, the first of the characters that Chinese typefaces have as wide as their own. */
const FIRST_WIDE = 0x2010

/** The length of a text in Chinese characters: a Latin letter or digit counts half. */
function charactersOf(text: string): number {
  let length = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    if (code > 0xffff) at++
    length += code < FIRST_WIDE ? 0.5 : 1
  }
  return length
}

/** Excel's tallest row, in points. */
const TALLEST = 409

/**
 * The height in points of a row of a form: what it says, else what its texts need. Cells that are merged (`merged`: the first of each, by `cellKey`)
 * have the room of others.
 */
export function rowHeight(
  { cells, height }: FormRow,
  row: number,
  widths: readonly number[],
  merged: ReadonlySet<number>,
): number {
  if (height !== undefined) return height
  let needed = heightOf(1, SIZE)
  cells.forEach((cell, column) => {
    if (cell === null || cell.value === null || merged.has(cellKey(row, column))) return
    const { size, wrap } = cell.look
    const lines = wrap ? linesOf(String(cell.value), itemAt(widths, column), size) : 1
    needed = Math.max(needed, heightOf(lines, size))
  })
  return Math.min(TALLEST, needed)
}
