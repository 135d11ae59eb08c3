import { cellKey, type Area } from './address'
import type { CellValue } from './cell'
import type { FormatKind } from './number-format'
import type { SheetContents, WorkbookContents } from './contents'

/** An area of a sheet as it was read anew: rows of values, and of formulas without =, null for none. */
export interface AreaRead {
  readonly sheet: string
  readonly area: Area
  readonly values: readonly (readonly CellValue[])[]
  readonly formulas: readonly (readonly (string | null)[])[]
  /** What formats make of numbers; empty where they were not asked for. */
  readonly formats: readonly (readonly (FormatKind | null)[])[]
}

/** The workbook with these areas as they were read anew. The given workbook is left as it is. */
export function withAreas(workbook: WorkbookContents, areas: readonly AreaRead[]): WorkbookContents {
  const sheets = workbook.sheets.map((sheet) => {
    const own = areas.filter((read) => read.sheet === sheet.name)
    return own.length === 0 ? sheet : patched(sheet, own)
  })
  return { ...workbook, sheets }
}

function patched(sheet: SheetContents, areas: readonly AreaRead[]): SheetContents {
  const rows = new Map(sheet.rows)
  const formulas = new Map(sheet.formulas)
  const kinds = new Map(sheet.formats)
  for (const { area, values, formulas: read, formats } of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      const cells: CellValue[] = [...(rows.get(row) ?? [])]
      // A hole would be passed over by those who look at every cell.
      while (cells.length < area.left) cells.push(null)
      for (let column = area.left; column <= area.right; column++) {
        cells[column] = values[row - area.top]?.[column - area.left] ?? null
        const formula = read[row - area.top]?.[column - area.left] ?? null
        if (formula === null) formulas.delete(cellKey(row, column))
        else formulas.set(cellKey(row, column), formula)
        const kind = formats[row - area.top]?.[column - area.left] ?? null
        if (kind === null) kinds.delete(cellKey(row, column))
        else kinds.set(cellKey(row, column), kind)
      }
      if (cells.every((value) => value === null)) rows.delete(row)
      else rows.set(row, cells)
    }
  }
  return {
    ...sheet,
    rows: new Map([...rows].sort(([a], [b]) => a - b)),
    formulas,
    ...((sheet.formats ?? kinds).size > 0 && { formats: kinds }),
  }
}
