import { cellAddress, cellKey, COLUMN_LIMIT, parseArea, type Area } from '../grid/address'
import { cellCount, columnCount } from '../grid/area'
import type { CellValue } from '../grid/cell'
import type { WorkbookContents } from '../grid/contents'
import type { SelectedCells } from './port'

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

/** More cells than a person types: then everything is read. */
const MOST_TYPED = 5_000
/** No program tells which formulas have another result now. With more of them everything is read. */
const MOST_FORMULAS = 100

/** What is to be read again after these cells were typed into: they, and all formulas. Null where only a full reading can tell. */
export function areasToReadAgain(
  { sheets }: WorkbookContents,
  cells: readonly SelectedCells[],
): readonly { readonly sheet: string; readonly area: Area }[] | null {
  const formulas = sheets.flatMap(({ name, formulas }) =>
    [...formulas.keys()].slice(0, MOST_FORMULAS + 1).map((key) => ({ name, key })),
  )
  if (formulas.length > MOST_FORMULAS || cells.length > MOST_TYPED) return null
  const places = [
    ...cells,
    ...formulas.map(({ name, key }) => ({
      sheet: name,
      cell: cellAddress(Math.floor(key / COLUMN_LIMIT), key % COLUMN_LIMIT),
    })),
  ].map(({ sheet, cell }) => ({ sheet, area: sheets.some(({ name }) => name === sheet) ? parseArea(cell) : null }))
  let count = 0
  const areas: { sheet: string; area: Area }[] = []
  for (const { sheet, area } of places) {
    if (!area) return null
    count += cellCount(area)
    areas.push({ sheet, area })
  }
  return count > MOST_TYPED ? null : areas
}
