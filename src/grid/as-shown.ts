import { cellKey, COLUMN_LIMIT } from './address'
import type { CellValue } from './cell'
import type { SheetContents, WorkbookContents } from './contents'
import type { FormatKind } from './number-format'
import { dateOfSerial } from './serial'
import { memo } from '../text/memo'
import { isoDay } from './day'

const DAY_OF_SECONDS = 86_400
const DIGITS = 12

/** What the number format of a cell makes of its number; null where it is shown as what it is, and where formats are not known. */
export function formatAt(sheet: SheetContents, row: number, column: number): FormatKind | null {
  return sheet.formats?.get(cellKey(row, column)) ?? null
}

/** The columns in which formats make something of numbers: few, so that nobody need ask cell by cell in the others. */
export const formattedColumns = memo(({ formats }: SheetContents): ReadonlySet<number> => {
  const columns = new Set<number>()
  if (formats) for (const key of formats.keys()) columns.add(key % COLUMN_LIMIT)
  return columns
})

/** A number as its format shows it: 2017-09-20, 8:30, 85%; of one that is shown smaller than it is, the words for that. */
export function shownText(value: number, kind: FormatKind, date1904: boolean): string {
  if (kind === 'percent') return `${Number((value * 100).toPrecision(DIGITS))}%`
  if (kind === 'wan') return `${value}万`
  if (kind === 'scaled') return '（按格式缩小显示的数）'
  return value < 1 ? timeText(value) : isoDay(dateOfSerial(value, date1904))
}

function timeText(value: number): string {
  const minutes = Math.floor(Math.round(value * DAY_OF_SECONDS) / 60)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/**
 * The workbook with the texts that are seen in place of numbers which are shown as something else: for readers of words, to whom 43,000
 * is one thing and 2017-09-22 another.
 */
export function asShown(workbook: WorkbookContents): WorkbookContents {
  if (workbook.sheets.every(({ formats }) => !formats || formats.size === 0)) return workbook
  return { ...workbook, sheets: workbook.sheets.map((sheet) => sheetAsShown(sheet, workbook.date1904)) }
}

function sheetAsShown(sheet: SheetContents, date1904: boolean): SheetContents {
  if (!sheet.formats || sheet.formats.size === 0) return sheet
  const rows = new Map(sheet.rows)
  for (const [key, kind] of sheet.formats) {
    const row = Math.floor(key / COLUMN_LIMIT)
    const value = sheet.rows.get(row)?.[key % COLUMN_LIMIT]
    if (typeof value !== 'number') continue
    const known = rows.get(row) ?? []
    const cells: CellValue[] = known === sheet.rows.get(row) ? [...known] : (known as CellValue[])
    cells[key % COLUMN_LIMIT] = shownText(value, kind, date1904)
    rows.set(row, cells)
  }
  return { ...sheet, rows }
}
