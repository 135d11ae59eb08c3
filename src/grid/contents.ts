import { cellKey, type Area, type Span } from './address'
import type { CellValue } from './cell'
import type { FormatsOfCells } from './format-runs'

/** A sheet as it was read: only what is there, so that a sheet formatted to its last row costs nothing. */
export interface SheetContents {
  readonly name: string
  readonly visibility: 'visible' | 'hidden' | 'veryHidden'
  /** Zero-based row → its cells by zero-based column (holes are blank), in ascending order of rows; rows without a value are absent. */
  readonly rows: ReadonlyMap<number, readonly CellValue[]>
  /** cellKey(row, column) → the formula without its leading =. */
  readonly formulas: ReadonlyMap<number, string>
  readonly merges: readonly Area[]
  readonly hiddenRows: readonly Span[]
  readonly hiddenColumns: readonly Span[]
  /** cellKey(row, column) → what the format makes of the cell's number, where that is something else; absent where formats were not looked at. */
  readonly formats?: FormatsOfCells
}

/** A workbook as it was read. */
export interface WorkbookContents {
  readonly sheets: readonly SheetContents[]
  /** Whether date serials count from 1904 (old Macs) instead of 1900. */
  readonly date1904: boolean
}

/** The value of a cell; blank cells and cells outside the sheet are null. */
export function valueAt(sheet: SheetContents, row: number, column: number): CellValue {
  return sheet.rows.get(row)?.[column] ?? null
}

/** The formula of a cell, or null. */
export function formulaAt(sheet: SheetContents, row: number, column: number): string | null {
  return sheet.formulas.get(cellKey(row, column)) ?? null
}

/** A sheet from a literal grid: for ranges handed over by Excel, and for tests. null and '' are blank. */
export function sheetFromGrid(
  name: string,
  grid: readonly (readonly (CellValue | undefined)[])[],
  more: Partial<Omit<SheetContents, 'name' | 'rows'>> = {},
): SheetContents {
  const rows = new Map<number, readonly CellValue[]>()
  grid.forEach((cells, row) => {
    const values = cells.map((value) => (value === undefined || value === '' ? null : value))
    if (values.some((value) => value !== null)) rows.set(row, values)
  })
  return {
    name,
    visibility: 'visible',
    rows,
    formulas: new Map(),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
    ...more,
  }
}
