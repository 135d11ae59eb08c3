import type { Area } from '../../../grid/address'
import { textOf, type CellValue } from '../../../grid/cell'
import { valueAt, type SheetContents } from '../../../grid/contents'
import { mergedAreasOf } from '../../../grid/merged-areas'
import type { BorderLine, CellStyle, SheetStyling } from '../../../workbook/xlsx/styling/styling'
import { itemAt } from '../../../text/items'
import { cellWidth, EM, shownSize } from './text-size'

/** The lines that end a cell: its own, or those of the cells behind and below it. */
export interface EndLines {
  readonly right: BorderLine | null
  readonly bottom: BorderLine | null
}

const NO_LINES: EndLines = { right: null, bottom: null }

/** The lines at the right and the bottom of a cell, or of a merged area. */
export function endLines(styling: SheetStyling | null, { top, left, right, bottom }: Area): EndLines {
  if (!styling) return NO_LINES
  const bordersAt = (row: number, column: number) => styling.styleAt(row, column)?.borders
  const atRight = bordersAt(top, right)?.right ?? bordersAt(top, right + 1)?.left ?? null
  const atBottom = bordersAt(bottom, left)?.bottom ?? bordersAt(bottom + 1, left)?.top ?? null
  return atRight || atBottom ? { right: atRight, bottom: atBottom } : NO_LINES
}

/**
 * How far the text of a cell runs over the blank cells behind it, in pixels with its own; null where it stays in its cell. Where those are too
 * few, Excel cuts it off: here it is broken into lines, so that all of it can be read.
 */
export function runsOver(
  sheet: SheetContents,
  row: number,
  column: number,
  value: CellValue,
  style: CellStyle | null,
  widths: readonly number[],
): number | null {
  if (typeof value !== 'string' || value === '' || value.includes('\n') || style?.wrap) return null
  const across = style?.acrossColumns ?? false
  if (!across && style?.horizontal && style.horizontal !== 'left') return null
  const needed = cellWidth(value, shownSize(style))
  const own = itemAt(widths, column) * EM
  if (!across && needed <= own) return null
  const merged = mergedAreasOf(sheet)
  let room = own
  for (let next = column + 1; next < widths.length && (across || room < needed); next++) {
    if (textOf(valueAt(sheet, row, next)) !== '' || merged.around(row, next)) break
    room += itemAt(widths, next) * EM
  }
  return room > own && room >= needed ? room : null
}
