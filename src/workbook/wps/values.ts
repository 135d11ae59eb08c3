import { cellAddress, type Area } from '../../grid/address'
import { columnCount, rowCount } from '../../grid/area'
import { CellError, type CellValue, type ErrorCode } from '../../grid/cell'
import type { EtSheet } from './et'

/** What ET hands out for an error, as VBA's CVErr has it: this and the error's number. Source: XlCVError. */
const ERROR_BASE = -2146828288
const ERRORS: ReadonlyMap<number, ErrorCode> = new Map([
  [2000, '#NULL!'],
  [2007, '#DIV/0!'],
  [2015, '#VALUE!'],
  [2023, '#REF!'],
  [2029, '#NAME?'],
  [2036, '#NUM!'],
  [2042, '#N/A'],
  [2043, '#GETTING_DATA'],
  [2045, '#SPILL!'],
  [2046, '#CONNECT!'],
  [2047, '#BLOCKED!'],
  [2048, '#UNKNOWN!'],
  [2049, '#FIELD!'],
  [2050, '#CALC!'],
  [2051, '#BUSY!'],
])

/** What a property of an area gave, as a table of the area's size: ET gives a list for one row or column, and one value for a cell. */
export function tableOf(given: unknown, area: Area): readonly (readonly unknown[])[] {
  if (!Array.isArray(given)) return [[given]]
  const rows: readonly unknown[] = given
  if (Array.isArray(rows[0])) return rows as readonly (readonly unknown[])[]
  return rowCount(area) === 1 && (columnCount(area) > 1 || rows.length === 1) ? [rows] : rows.map((value) => [value])
}

/** The values of an area from a table of Value2. A number that stands for an error is one where the cell shows a #. */
export function valuesOf(
  sheet: EtSheet,
  area: Area,
  table: readonly (readonly unknown[])[],
): readonly (readonly CellValue[])[] {
  return table.map((line, row) =>
    line.map((raw, column) => valueOf(raw, () => shownAt(sheet, area.top + row, area.left + column))),
  )
}

/** One value of Value2. `shown` asks for what the cell shows. */
function valueOf(raw: unknown, shown: () => string): CellValue {
  if (raw === undefined || raw === null || raw === '') return null
  if (typeof raw === 'string' || typeof raw === 'boolean') return raw
  if (typeof raw !== 'number') return String(raw)
  const code = ERRORS.get(raw - ERROR_BASE)
  return code !== undefined && shown().startsWith('#') ? new CellError(code) : raw
}

function shownAt(sheet: EtSheet, row: number, column: number): string {
  return String(sheet.Range(cellAddress(row, column)).Text)
}
