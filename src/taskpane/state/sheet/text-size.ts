import type { CellStyle } from '../../../workbook/xlsx/styling/styling'

/** The size of the sheet's text on the page, in pixels: Han characters are about as wide as they are high, others half of that. */
export const EM = 12
/** A line of a cell's text, in pixels. */
export const LINE = 17.4
/** Left and right of a cell's text. */
const PADDING = 11

/** Still read, and not so large that nothing else is in sight. */
const SMALLEST = 0.92
const LARGEST = 1.7

/** How many times as large as the sheet's text on the page a cell's is shown. */
export function shownSize(style: CellStyle | null): number {
  return style ? Math.min(LARGEST, Math.max(SMALLEST, style.size)) : 1
}

const widthOf = (code: number): number => (code < 0x2000 ? EM / 1.8 : EM)

/** Pixels that a cell needs for a text in one line. */
export function cellWidth(text: string, size: number): number {
  let width = 0
  for (let index = 0; index < text.length; index++) width += widthOf(text.charCodeAt(index))
  return width * size + PADDING
}

/** How many lines a text takes in a cell so many pixels wide. */
export function linesIn(text: string, cell: number, size: number): number {
  const width = (cell - PADDING) / size
  let lines = 1
  let used = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const own = widthOf(code)
    if (code === 10 || used + own > width) {
      lines++
      used = code === 10 ? 0 : own
    } else used += own
  }
  return lines
}
