import { cellKey, type Area } from '../grid/address'
import { columnCount } from '../grid/area'
import type { CellValue } from '../grid/cell'

/** Above this a sheet is no form: its values are read without its formulas. */
export const FORM_CELLS = 20_000
/** What is read of a sheet at most, from its top: one stray value in the last cell must not take hours. */
const MOST_CELLS = 2_000_000

/** The part of a used area that is read. */
export function withinReason(area: Area): Area {
  const rows = Math.max(1, Math.floor(MOST_CELLS / columnCount(area)))
  return { ...area, bottom: Math.min(area.bottom, area.top + rows - 1) }
}

/** A part of a sheet as it was read; tables of the size of its area. Formulas are without =, null for none. */
export interface ReadBlock {
  readonly area: Area
  readonly values: readonly (readonly CellValue[])[]
  readonly formulas: readonly (readonly (string | null)[])[] | null
}

/** The rows of a sheet from its blocks, of which those of one row come from left to right. */
export function rowsOf(blocks: readonly ReadBlock[]): ReadonlyMap<number, readonly CellValue[]> {
  const rows = new Map<number, CellValue[]>()
  for (const { area, values } of blocks) {
    values.forEach((cells, offset) => {
      if (cells.every((value) => value === null)) return
      const row = area.top + offset
      const line = rows.get(row) ?? []
      while (line.length < area.left) line.push(null)
      rows.set(row, line.concat(cells))
    })
  }
  return rows
}

/** The formulas of a sheet from its blocks, as SheetContents has them. */
export function formulasOf(blocks: readonly ReadBlock[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const { area, formulas } of blocks) {
    formulas?.forEach((cells, r) =>
      cells.forEach((formula, c) => {
        if (formula !== null) found.set(cellKey(area.top + r, area.left + c), formula)
      }),
    )
  }
  return found
}
