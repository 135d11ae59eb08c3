import { cellKey, type Area } from '../../grid/address'
import { textOf } from '../../grid/cell'
import { valueAt, type SheetContents } from '../../grid/contents'
import { lastOf } from '../../text/last'

/** The part of a sheet that is drawn: zero-based, both ends included. */
export type Pane = Area

/** A cell to draw. */
export interface DrawnCell {
  readonly row: number
  readonly column: number
  readonly text: string
  readonly rowSpan: number
  readonly colSpan: number
}

/** Only rows in sight are drawn; that so many of them are kept ready is not noticed. */
export const MOST_ROWS = 10_000
const MOST_COLUMNS = 40
const AROUND = 40

/** What to draw of a sheet: the rows around `focus` (the table, or the cell that is looked at) when it is too long for all. */
export function paneOf(sheet: SheetContents, focus: number): Pane | null {
  const rows = [...sheet.rows.keys()]
  const last = lastOf(rows)
  if (last === undefined) return null
  const top = last < MOST_ROWS ? 0 : Math.max(0, focus - AROUND)
  const bottom = Math.min(last, top + MOST_ROWS - 1)
  let right = 0
  for (const cells of sheet.rows.values()) right = Math.max(right, cells.length - 1)
  return { top, left: 0, bottom, right: Math.min(right, MOST_COLUMNS - 1) }
}

/** The cells to draw, row by row; those that a merged area covers are left out. */
export function drawnRows(sheet: SheetContents, pane: Pane): DrawnCell[][] {
  const merges = mergesIn(sheet, pane)
  const rows: DrawnCell[][] = []
  for (let row = pane.top; row <= pane.bottom; row++) {
    const cells: DrawnCell[] = []
    for (let column = pane.left; column <= pane.right; column++) {
      const merge = merges.get(cellKey(row, column))
      if (merge === 'covered') continue
      cells.push({
        row,
        column,
        text: textOf(valueAt(sheet, merge?.top ?? row, merge?.left ?? column)),
        rowSpan: merge ? Math.min(merge.bottom, pane.bottom) - row + 1 : 1,
        colSpan: merge ? Math.min(merge.right, pane.right) - column + 1 : 1,
      })
    }
    rows.push(cells)
  }
  return rows
}

/** Column widths in ems, from what the cells say: the file's own widths are for its own font. */
export function columnWidths(sheet: SheetContents, pane: Pane): number[] {
  const wide = new Set(
    sheet.merges.filter(({ left, right }) => right > left).map(({ top, left }) => cellKey(top, left)),
  )
  const longest = new Array<number>(pane.right - pane.left + 1).fill(0)
  for (const [row, cells] of sheet.rows) {
    if (row < pane.top || row > pane.bottom) continue
    for (let column = pane.left; column <= Math.min(pane.right, cells.length - 1); column++) {
      if (wide.has(cellKey(row, column))) continue
      const length = Math.min(textOf(cells[column]).length, 120)
      longest[column - pane.left] = Math.max(longest[column - pane.left], length)
    }
  }
  return longest.map((length) => Math.round(Math.min(20, Math.max(3.5, 2.4 * Math.sqrt(length)))))
}

/** Each cell of the merged areas: the area at the first cell that is drawn, covered at the others. */
function mergesIn(sheet: SheetContents, pane: Pane): Map<number, Area | 'covered'> {
  const cells = new Map<number, Area | 'covered'>()
  for (const merge of sheet.merges) {
    const top = Math.max(merge.top, pane.top)
    const bottom = Math.min(merge.bottom, pane.bottom)
    const right = Math.min(merge.right, pane.right)
    for (let row = top; row <= bottom; row++) {
      for (let column = merge.left; column <= right; column++) cells.set(cellKey(row, column), 'covered')
    }
    if (top <= bottom && merge.left <= right) cells.set(cellKey(top, merge.left), merge)
  }
  return cells
}
