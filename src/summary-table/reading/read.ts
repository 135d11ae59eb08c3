import { similarity } from '../../text/distance'
import { fold, foldOriginal } from '../../text/fold'
import type { Heading, SummaryTable, TableCell } from '../table'
import { CellReader } from './cells'
import { findExtraRows } from './extra-rows'
import { readHeader } from './header'
import { tableArea, type TableLocation } from './locate'
import { sortRows } from './points'
import { findTitle } from './title'

// The title and heading line stand within a few rows above the headings; further up is another document.
const ROWS_ABOVE = 12
// The note and, in some offices, the heading line stand within a few rows below the last point; further down is another document.
const ROWS_BELOW = 50
// A note that was edited still looks like the edition's.
const NOTE_LIKENESS = 0.5

/** Reads the table at a location: its points, heading line, title and note; nothing is judged yet. */
export function readTable(location: TableLocation): SummaryTable {
  const { sheet, edition, columns, headingRow } = location
  const above = location.rowsAbove.slice(-ROWS_ABOVE)
  const reader = new CellReader(sheet)
  const rows = sortRows(location, reader)
  const lastPoint = Math.max(
    headingRow,
    ...[rows.points.at(-1), rows.duplicates.at(-1)?.row].map((point) => point?.row ?? 0),
  )
  const below = location.rowsBelow.filter((row) => row > lastPoint).slice(0, ROWS_BELOW)
  const note = findNote(location, below, reader)
  return {
    sheet,
    edition,
    area: tableArea(location, headingRow, lastPoint),
    headings: readHeadings(location, reader),
    repeatedHeadings: location.repeatedHeadingRows.map((row) => ({ row, cells: readRepeated(location, row, reader) })),
    columns,
    title: findTitle(location, above, reader),
    // Some offices put the heading line below the table.
    header: readHeader(sheet, [...above, ...below], edition, reader, location.columnSpan.last),
    points: rows.points,
    duplicates: rows.duplicates,
    extraRows: findExtraRows(location, rows.others, lastPoint, note?.row ?? null, reader),
    note,
  }
}

function readHeadings(location: TableLocation, reader: CellReader): Heading[] {
  const columns = [...location.headings.byColumn].sort(([a], [b]) => a - b)
  return columns.map(([column, key]) => ({ cell: reader.cell(location.headingRow, column), key }))
}

function readRepeated({ edition, columns }: TableLocation, row: number, reader: CellReader): Heading[] {
  return edition.columns.flatMap(({ key }) => {
    const column = columns[key]
    return column === null ? [] : [{ cell: reader.cell(row, column), key }]
  })
}

function findNote(location: TableLocation, below: readonly number[], reader: CellReader): TableCell | null {
  const wanted = foldOriginal(location.edition.note)
  for (const row of below) {
    for (const column of (location.sheet.rows.get(row) ?? []).keys()) {
      const cell = reader.cell(row, column)
      if (cell.merged && (cell.merged.top < row || cell.merged.left < column)) continue
      if (/^\s*注/.test(cell.text) || similarity(fold(cell.text), wanted) >= NOTE_LIKENESS) return cell
    }
  }
  return null
}
