import { areaAddress } from '../../grid/address'
import { columnWidths, linesOf } from '../column-widths'
import type { ReportCell } from '../port'
import { freeName } from '../sheet-name'
import { keptAsText } from '../typed-text'
import type { EtApplication, EtSheet, EtWorkbook } from './et'
import { problem, problemOf } from './problems'
import { itemsOf } from './sheets'

/** xlVAlignTop. */
const TOP = -4160

/** Adds a sheet at the end, heading in bold, and shows it. An existing sheet is never written over. */
export function addSheet(
  et: EtApplication,
  book: EtWorkbook,
  name: string,
  rows: readonly (readonly ReportCell[])[],
): string {
  if (book.ProtectStructure) throw problem('structure-protected')
  const { Worksheets: sheets } = book
  const free = freeName(
    name,
    itemsOf(sheets).map(({ Name }) => Name),
  )
  const sheet = sheets.Add(undefined, sheets.Item(sheets.Count))
  try {
    sheet.Name = free
    fill(sheet, rows)
    sheet.Activate()
  } catch (error) {
    removeSheet(et, sheet)
    throw problemOf(error)
  }
  return free
}

/** A sheet that could not be filled is of no use to anybody. Nobody is asked: it was made a moment ago. */
function removeSheet(et: EtApplication, sheet: EtSheet): void {
  const alerts = et.DisplayAlerts
  try {
    et.DisplayAlerts = false
    sheet.Delete()
  } catch (error) {
    throw problem('half-done', {}, { cause: error })
  } finally {
    et.DisplayAlerts = alerts
  }
}

function fill(sheet: EtSheet, rows: readonly (readonly ReportCell[])[]): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0)
  if (width === 0) return
  rows.forEach((row, top) => {
    const line = Array.from({ length: width }, (_, column) => contentOf(row[column] ?? null))
    sheet.Range(areaAddress({ top, left: 0, bottom: top, right: width - 1 })).Value2 = [line]
  })
  sheet.Range(areaAddress({ top: 0, left: 0, bottom: 0, right: width - 1 })).Font.Bold = true
  columnWidths(rows).forEach((characters, column) => {
    sheet.Range(areaAddress({ top: 0, left: column, bottom: 0, right: column })).ColumnWidth = characters
  })
  rows.forEach((row, top) => {
    if (top === 0 || linesOf(row) === 1) return
    const range = sheet.Range(areaAddress({ top, left: 0, bottom: top, right: width - 1 }))
    range.WrapText = true
    range.VerticalAlignment = TOP
  })
}

function contentOf(cell: ReportCell): string | number {
  return typeof cell === 'string' ? keptAsText(cell) : (cell ?? '')
}
