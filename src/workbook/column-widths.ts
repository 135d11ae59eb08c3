import type { ReportCell } from './port'

/** Widths in characters of the standard font, as Excel counts them. */
const NARROWEST = 8
const WIDEST = 56

/** How wide the columns of a report should be, by its rows of several cells: a single text runs on to the right. */
export function columnWidths(rows: readonly (readonly ReportCell[])[]): number[] {
  const widths: number[] = []
  for (const cells of rows.slice(1).filter(isOfColumns)) {
    cells.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? NARROWEST, Math.min(widthOf(cell), WIDEST))
    })
  }
  return Array.from(widths, (width: number | undefined) => width ?? NARROWEST)
}

/** How many lines the longest text of a row takes in its column. */
export function linesOf(cells: readonly ReportCell[]): number {
  if (!isOfColumns(cells)) return 1
  // A line holds a little less than its width, for words and digits are not broken.
  return Math.max(...cells.map(widthOf).map((width) => (width > WIDEST ? Math.ceil(width / (WIDEST - 3)) : 1)))
}

function isOfColumns(cells: readonly ReportCell[]): boolean {
  return cells.filter((cell) => cell !== null && cell !== '').length > 1
}

function widthOf(cell: ReportCell): number {
  return [...String(cell ?? '')].reduce((sum, character) => sum + (character > 'ÿ' ? 2 : 1), 2)
}
