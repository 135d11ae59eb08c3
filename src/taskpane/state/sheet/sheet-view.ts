import { cellArea, cellKey, type Area } from '../../../grid/address'
import { textOf, type CellValue } from '../../../grid/cell'
import { valueAt, type SheetContents } from '../../../grid/contents'
import { mergedAreasOf } from '../../../grid/merged-areas'
import { shownNumber } from '../../../grid/shown-number'
import { lastOf } from '../../../text/items'
import type { CellStyle, SheetStyling } from '../../../workbook/xlsx/styling/styling'
import { endLines, runsOver, type EndLines } from './cell-room'
import { EM } from './text-size'

/** The part of a sheet that is drawn: zero-based, both ends included. */
export type Pane = Area

/** A cell to draw. */
export interface DrawnCell {
  readonly row: number
  readonly column: number
  /** What is shown: of a number, as its format has it. */
  readonly text: string
  readonly rowSpan: number
  readonly colSpan: number
  readonly style: CellStyle | null
  readonly ends: EndLines
  /** How far its text goes, in pixels, where it runs over blank cells behind it. */
  readonly over: number | null
  readonly isNumber: boolean
}

/** Columns that are not drawn, between those that are. */
export interface Gap {
  readonly columns: number
}

/** How a sheet of a file looks, and how its days are counted. */
export interface SheetLook {
  readonly styling: SheetStyling | null
  /** In ems, of all columns; without them no text runs over others. */
  readonly widths?: readonly number[]
  readonly date1904: boolean
}

/** Only rows in sight are drawn; that so many of them are kept ready is not noticed. */
export const MOST_ROWS = 10_000
const MOST_COLUMNS = 200
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

const PLAIN: SheetLook = { styling: null, date1904: false }

/** The cells to draw, row by row; those that a merged area covers are left out. */
export function drawnRows(sheet: SheetContents, pane: Pane, look: SheetLook = PLAIN): DrawnCell[][] {
  const merges = mergesIn(sheet, pane)
  const rows: DrawnCell[][] = []
  for (let row = pane.top; row <= pane.bottom; row++) {
    const cells: DrawnCell[] = []
    for (let column = pane.left; column <= pane.right; column++) {
      const merge = merges.get(cellKey(row, column))
      if (merge === 'covered') continue
      const value = valueAt(sheet, merge?.top ?? row, merge?.left ?? column)
      const style = look.styling?.styleAt(merge?.top ?? row, merge?.left ?? column) ?? null
      const over = merge || !look.widths ? null : runsOver(sheet, row, column, value, style, look.widths)
      cells.push({
        row,
        column,
        text: shownText(value, style, look.date1904),
        rowSpan: merge ? Math.min(merge.bottom, pane.bottom) - row + 1 : 1,
        colSpan: merge ? Math.min(merge.right, pane.right) - column + 1 : 1,
        style,
        ends: endLines(look.styling, merge ?? cellArea(row, column)),
        over,
        isNumber: typeof value === 'number',
      })
    }
    rows.push(cells)
  }
  return rows
}

function shownText(value: CellValue, style: CellStyle | null, date1904: boolean): string {
  const format = style?.numberFormat ?? null
  const shown = typeof value === 'number' && format !== null ? shownNumber(value, format, date1904) : null
  return shown ?? textOf(value)
}

/**
 * A row of which only some columns are drawn, with what stands for the others; `kept` is a column that is drawn beside them, where a merged
 * area does not reach over others.
 */
export function lineOf(
  sheet: SheetContents,
  pane: Pane,
  cells: readonly DrawnCell[],
  row: number,
  drawn: Pick<Pane, 'left' | 'right'>,
  kept: number | null,
  look: SheetLook,
): readonly (DrawnCell | Gap)[] {
  if (drawn.left === pane.left && drawn.right === pane.right) return cells
  const line: (DrawnCell | Gap)[] = []
  const gap = (columns: number): void => void (columns > 0 && line.push({ columns }))
  if (kept !== null && kept < drawn.left) {
    gap(kept - pane.left)
    const around = mergedAreasOf(sheet).around(row, kept)
    // A merged area over several columns is shown where its columns are drawn; one over several rows by itself would reach into rows that are not.
    if (around) gap(1)
    else line.push(...drawnRows(sheet, { top: row, bottom: row, left: kept, right: kept }, look).flat())
    gap(drawn.left - kept - 1)
  } else gap(drawn.left - pane.left)
  line.push(...cells)
  gap(pane.right - drawn.right)
  return line
}

/** Pixels of a character of the standard font, and around a cell's text. */
const CHARACTER = 7
const AROUND_TEXT = 5
const NARROWEST = 3.5
const WIDEST_OF_FILE = 48

/** Column widths in ems: the file's own where a column has one, else from what the cells say. */
export function columnWidths(sheet: SheetContents, pane: Pane, styling: SheetStyling | null = null): number[] {
  return widthsByText(sheet, pane).map((byText, index) => {
    const own = styling?.widths.get(pane.left + index)
    if (own === undefined) return byText
    return Math.min(WIDEST_OF_FILE, Math.max(NARROWEST, Math.round((own * CHARACTER + AROUND_TEXT) / EM)))
  })
}

/** So much narrower than the file has it, a sheet is still well read. */
const MOST_FITTED = 1.7

/** Column widths made narrower in proportion where the whole sheet then fits in so many ems; a sheet that is far wider keeps its own. */
export function fittedWidths(widths: readonly number[], room: number): readonly number[] {
  const sum = widths.reduce((all, width) => all + width, 0)
  if (sum <= room || sum > room * MOST_FITTED) return widths
  return widths.map((width) => Math.max(NARROWEST, Math.floor((width * room * 10) / sum) / 10))
}

function widthsByText(sheet: SheetContents, pane: Pane): number[] {
  const wide = new Set(
    sheet.merges.filter(({ left, right }) => right > left).map(({ top, left }) => cellKey(top, left)),
  )
  const longest = new Array<number>(pane.right - pane.left + 1).fill(0)
  for (const [row, cells] of sheet.rows) {
    if (row < pane.top || row > pane.bottom) continue
    for (let column = pane.left; column <= Math.min(pane.right, cells.length - 1); column++) {
      if (wide.has(cellKey(row, column))) continue
      const length = Math.min(textOf(cells[column]).length, 120)
      longest[column - pane.left] = Math.max(longest[column - pane.left] ?? 0, length)
    }
  }
  return longest.map((length) => Math.round(Math.min(20, Math.max(NARROWEST, 2.4 * Math.sqrt(length)))))
}

/** Each cell of the merged areas: the area at the first cell that is drawn, covered at the others. */
function mergesIn(sheet: SheetContents, pane: Pane): Map<number, Area | 'covered'> {
  const cells = new Map<number, Area | 'covered'>()
  for (const merge of sheet.merges) {
    const top = Math.max(merge.top, pane.top)
    const bottom = Math.min(merge.bottom, pane.bottom)
    const left = Math.max(merge.left, pane.left)
    const right = Math.min(merge.right, pane.right)
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) cells.set(cellKey(row, column), 'covered')
    }
    if (top <= bottom && left <= right) cells.set(cellKey(top, left), merge)
  }
  return cells
}
