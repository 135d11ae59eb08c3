import { cellKey } from '../address'
import type { SheetForm } from './form'
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
  const lines = text.split('\n').map((line) => Math.max(1, Math.ceil(charactersOf(line) / perLine)))
  return lines.reduce((sum, count) => sum + count, 0)
}

/** The height in points that so many lines of a typeface of `size` points need, with a little air above and below. */
export function heightOf(lines: number, size: number): number {
  return Math.round(lines * size * 1.4 + 9)
}

/** The length of a text in Chinese characters: a Latin letter or digit counts half. */
function charactersOf(text: string): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (character.charCodeAt(0) < 0x2e80 && character < '‐' ? 0.5 : 1),
    0,
  )
}

/** Excel's tallest row, in points. */
const TALLEST = 409

/** The height in points of each row of a form: what it says, else what its texts need. Merged cells have the room of others. */
export function rowHeights({ rows, widths, merges = [] }: SheetForm): number[] {
  const merged = new Set(merges.map(({ top, left }) => cellKey(top, left)))
  return rows.map(({ cells, height }, row) => {
    if (height !== undefined) return height
    const needed = cells.map((cell, column) => {
      if (cell === null || cell.value === null || merged.has(cellKey(row, column))) return 0
      const { size, wrap } = cell.look
      return heightOf(wrap ? linesOf(String(cell.value), itemAt(widths, column), size) : 1, size)
    })
    return Math.min(TALLEST, Math.max(heightOf(1, SIZE), ...needed))
  })
}
