import { COLUMN_LIMIT, contains, ROW_LIMIT, type Area } from './address'
import type { SheetContents, WorkbookContents } from './contents'
import type { CellValue } from './cell'

/** A workbook of which only one area of one sheet can be seen; its cells keep their addresses. Null where the sheet is gone. */
export function cropped(workbook: WorkbookContents, sheetName: string, area: Area): WorkbookContents | null {
  const sheet = workbook.sheets.find(({ name }) => name === sheetName)
  return sheet ? { ...workbook, sheets: [croppedSheet(sheet, area)] } : null
}

/** A sheet of which only one area can be seen; its cells keep their addresses. */
export function croppedSheet(sheet: SheetContents, area: Area): SheetContents {
  const rows = new Map<number, readonly CellValue[]>()
  for (const [row, cells] of sheet.rows) {
    if (row < area.top || row > area.bottom) continue
    const values = cells.slice(0, area.right + 1).fill(null, 0, Math.min(area.left, cells.length))
    if (values.some((value) => value !== null && value !== undefined)) rows.set(row, values)
  }
  const merges = sheet.merges.filter(({ top, left }) => contains(area, top, left))
  return { ...sheet, rows, merges }
}

/** A sheet of which only some columns can be seen, both ends included. */
export function columnsOf(sheet: SheetContents, left: number, right: number): SheetContents {
  return croppedSheet(sheet, { top: 0, bottom: ROW_LIMIT - 1, left, right })
}

/** A sheet in two: with the columns before one, and with those from it on. */
export function halvesAt(sheet: SheetContents, column: number): [left: SheetContents, right: SheetContents] {
  return [columnsOf(sheet, 0, column - 1), columnsOf(sheet, column, COLUMN_LIMIT - 1)]
}
