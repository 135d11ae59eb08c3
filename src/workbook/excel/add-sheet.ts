import { lastOf } from '../../text/last'
import { columnWidths, linesOf } from '../column-widths'
import type { ReportCell } from '../port'
import { WorkbookProblem } from '../problem'
import { freeName } from '../sheet-name'
import { keptAsText } from '../typed-text'
import { isHopeless, isLost, problemOf } from './problems'
import { trip } from './trip'

/** Adds a sheet at the end, heading in bold, and shows it. An existing sheet is never written over. */
export async function addSheet(name: string, rows: readonly (readonly ReportCell[])[]): Promise<string> {
  const existing = await trip(({ workbook }) => workbook.worksheets.load('items/name'))
  const free = freeName(
    name,
    existing.items.map((sheet) => sheet.name),
  )
  try {
    await trip(({ workbook }) => {
      const sheet = workbook.worksheets.add(free)
      const table = rectangle(rows)
      if (table.length > 0 && table[0].length > 0) fill(sheet, table)
      sheet.activate()
    })
  } catch (error) {
    const problem = problemOf(error)
    if (!isHopeless(problem) || isLost(problem)) await removeIfThere(free)
    throw error
  }
  return free
}

/** A sheet that Excel would not fill is of no use to anybody. */
async function removeIfThere(name: string): Promise<void> {
  try {
    const sheet = await trip(({ workbook }) => workbook.worksheets.getItemOrNullObject(name).load('id'))
    if (!sheet.isNullObject) await trip(({ workbook }) => workbook.worksheets.getItem(sheet.id).delete())
  } catch (error) {
    throw new WorkbookProblem('half-done', {}, { cause: error })
  }
}

function fill(sheet: Excel.Worksheet, table: readonly (readonly ReportCell[])[]): void {
  const range = sheet.getRangeByIndexes(0, 0, table.length, table[0].length)
  range.values = table.map((row) => row.map((cell) => (typeof cell === 'string' ? keptAsText(cell) : (cell ?? ''))))
  sheet.getRangeByIndexes(0, 0, 1, table[0].length).format.font.bold = true
  columnWidths(table).forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points(width)
  })
  for (const { first, count } of wrappedRows(table)) {
    const { format } = sheet.getRangeByIndexes(first, 0, count, table[0].length)
    format.wrapText = true
    format.verticalAlignment = 'Top'
    format.autofitRows()
  }
}

/** Runs of rows with texts of several lines; the first row is a heading that may run on to the right. */
function wrappedRows(table: readonly (readonly ReportCell[])[]): { first: number; count: number }[] {
  const runs: { first: number; count: number }[] = []
  table.forEach((cells, row) => {
    if (row === 0 || linesOf(cells) === 1) return
    const last = lastOf(runs)
    if (last && last.first + last.count === row) last.count++
    else runs.push({ first: row, count: 1 })
  })
  return runs
}

/** Characters of the standard font, which are 7 pixels wide, between margins of 5; a pixel is three quarters of a point. */
function points(characters: number): number {
  return (characters * 7 + 5) * 0.75
}

/** Rows filled up to the longest, as Excel wants them. */
function rectangle(rows: readonly (readonly ReportCell[])[]): readonly (readonly ReportCell[])[] {
  const width = rows.reduce((longest, row) => Math.max(longest, row.length), 0)
  return rows.map((row) => [...row, ...Array<null>(width - row.length).fill(null)])
}
