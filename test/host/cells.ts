import { cellArea, cellKey, COLUMN_LIMIT, type Area } from '../../src/grid/address'
import { around, cellCount, columnCount, intersection, localAddress, rowCount } from './addresses'
import { invalidArgument } from './error'
import { EventNumber } from './events'
import type { HostCell, HostSheet } from './model'
import { typed } from './typed'

/** Above this many cells Excel answers null instead of an array of cells. Tests may lower it. */
export const arrayLimit = { cells: 5_000_000 }

/** A table of what `read` says of each cell, or null where Excel would not answer with an array. */
export function table(
  sheet: HostSheet,
  area: Area,
  read: (cell: HostCell | undefined, row: number, column: number) => unknown,
): unknown[][] | null {
  if (cellCount(area) > arrayLimit.cells) return null
  return Array.from({ length: rowCount(area) }, (_, r) =>
    Array.from({ length: columnCount(area) }, (_, c) => {
      const [row, column] = [area.top + r, area.left + c]
      return read(sheet.cells.get(cellKey(row, column)), row, column)
    }),
  )
}

/** Puts values or formulas into an area: a table of its size, or one value for all; null leaves a cell as it is. */
export function put(sheet: HostSheet, area: Area, values: unknown): void {
  const value = spread(area, values)
  sheet.guard(area)
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const given = value(row - area.top, column - area.left)
      if (given !== null) sheet.write(row, column, typed(sheet, row, column, given))
    }
  }
  sheet.spills.settle()
  announce(sheet, area)
}

/** A table of an area's size, or one value for all its cells, as a function of row and column in the area. */
export function spread(area: Area, values: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values
  const rows = values as unknown[]
  const fits =
    rows.length === rowCount(area) && rows.every((row) => Array.isArray(row) && row.length === columnCount(area))
  if (!fits) throw invalidArgument('the number of rows or columns in the input array does not match the range')
  return (row, column) => (rows[row] as unknown[])[column]
}

/** Tells the add-in that cells have changed. */
export function announce(sheet: HostSheet, area: Area): void {
  const details = { changeType: 'RangeEdited', source: 'Local', address: localAddress(area), worksheetId: sheet.id }
  sheet.workbook.emit(EventNumber.changed, details)
}

/** The smallest area around everything that is used, or null. Formats count unless only values are asked for. */
export function usedArea(sheet: HostSheet, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null
  const widen = (area: Area | null): void => {
    if (area) used = used ? around(used, area) : area
  }
  for (const key of sheet.cells.keys()) {
    widen(intersection(within, cellArea(Math.floor(key / COLUMN_LIMIT), key % COLUMN_LIMIT)))
  }
  if (!valuesOnly) for (const { area } of sheet.formats) widen(intersection(within, area))
  return used
}
