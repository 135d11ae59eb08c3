import type { Span } from '../../grid/address'
import type { Heading, SummaryTable, TableCell } from '../table'
import { CellReader } from './cells'
import { findExtraRows } from './extra-rows'
import { joinContinuedRows } from './continued-rows'
import { readHeader } from './header'
import { findNote } from './note'
import { tableArea, type TableLocation } from './locate'
import { sortRows } from './points'
import { findTitle } from './title'
import { lastOf } from '../../text/items'

// The title and heading line stand within a few rows above the headings; further up is another document.
const ROWS_ABOVE = 12
// The note and, in some offices, the heading line stand within a few rows below the last point; further down is another document.
const ROWS_BELOW = 50

/** Reads the table at a location: its points, heading line, title and note; nothing is judged yet. */
export function readTable(location: TableLocation): SummaryTable {
  const { sheet, edition, columns, headingRows } = location
  const above = location.rowsAbove.slice(-ROWS_ABOVE)
  const reader = new CellReader(sheet)
  const rows = joinContinuedRows(location, sortRows(location, reader), reader)
  const lastPoint = Math.max(
    headingRows.last,
    ...[lastOf(rows.points), lastOf(rows.duplicates)?.row, lastOf(lastOf(rows.continued)?.further ?? [])].map(
      (one) => one?.row ?? 0,
    ),
  )
  const below = location.rowsBelow.filter((row) => row > lastPoint).slice(0, ROWS_BELOW)
  const note = findNote(location, below, reader)
  return {
    sheet,
    edition,
    layout: location.headings.layout,
    area: tableArea(location, headingRows.first, lastPoint),
    headingRows,
    headings: readHeadings(location, reader),
    repeatedHeadings: location.repeatedHeadingRows.map((rows) => ({
      row: rows.first,
      cells: readRepeated(location, rows, reader),
    })),
    columns,
    title: findTitle(location, above, reader),
    // Some offices put the heading line below the table.
    header: readHeader(sheet, [...above, ...below], edition, reader, location.columnSpan.last),
    points: rows.points,
    duplicates: rows.duplicates,
    continued: rows.continued,
    extraRows: findExtraRows(location, rows.others, lastPoint, note?.row ?? null, reader),
    note,
  }
}

function readHeadings(location: TableLocation, reader: CellReader): Heading[] {
  const headings: Heading[] = []
  for (const [column, key] of location.headings.byColumn)
    headings.push({ cell: headingCell(location.headingRows, column, reader), key })
  return headings
}

/** Of two rows of headings a column's is the lower one, where that says anything of its own. */
function headingCell({ first, last }: Span, column: number, reader: CellReader): TableCell {
  const lower = reader.cell(last, column)
  const isOwn = lower.text.trim() !== '' && (lower.merged?.top ?? last) === last
  return last > first && !isOwn ? reader.cell(first, column) : lower
}

function readRepeated({ headings, columns }: TableLocation, rows: Span, reader: CellReader): Heading[] {
  return headings.layout.flatMap(({ key }) => {
    const column = columns[key]
    return column === null ? [] : [{ cell: headingCell(rows, column, reader), key }]
  })
}
