import type { Area, Span } from '../grid/address'
import type { CellValue } from '../grid/cell'
import type { SheetContents } from '../grid/contents'
import type { ColumnKey, Edition, EditionPoint, HeaderKey, Layout } from './edition'

/** One cell of the table. A cell inside a merged area has the area's value, as a person reads it. */
export interface TableCell {
  readonly row: number
  readonly column: number
  readonly value: CellValue
  /** The value as text, as it was written; '' when blank or an error. */
  readonly text: string
  /** The merged area the cell lies in, if any. */
  readonly merged: Area | null
}

/** Whether a cell stands for itself, or for all of its merged area, so that what that says is said once. */
export function isFirstOfMerged({ row, column, merged }: TableCell): boolean {
  return merged === null || (merged.top === row && merged.left === column)
}

/** A field of the heading line, e.g. 填报单位：锦州市教育局. */
export interface HeaderField {
  /** Where the value stands, or where it should; null when the label itself is not there. */
  readonly cell: TableCell | null
  /** The value without its label, trimmed. */
  readonly text: string
  readonly value: CellValue
}

/** A row of the table that answers one policy point. Cells are null where their column is missing. */
export interface PointRow {
  readonly row: number
  /** 编号 as understood. */
  readonly number: number
  /** Whether 编号 is a number of the edition; when it is not, the row was recognised by the text of its point. */
  readonly numbered: boolean
  /** The edition's point of that number. */
  readonly point: EditionPoint
  readonly cells: Readonly<Record<ColumnKey, TableCell | null>>
}

/** A row whose 编号 another row has already. */
export interface DuplicateRow {
  readonly row: PointRow
  /** The row that counts for the number. */
  readonly firstRow: number
  /** The number the row should have, when it says exactly what a point without a row says; the row is then among the points. */
  readonly rightful: number | null
}

/** A point whose answer stands in several rows; its row among the points has all of it. */
export interface ContinuedPoint {
  readonly number: number
  /** The first of the rows, which is the point's. */
  readonly row: number
  /** The others, each with its own cells. */
  readonly further: readonly PointRow[]
}

/** A heading cell and what it was recognised as. */
export interface Heading {
  readonly cell: TableCell
  readonly key: ColumnKey | null
}

/** A row that repeats the headings at a printed page, with its cell in each of the form's columns that the table has. */
export interface RepeatedHeadings {
  readonly row: number
  readonly cells: readonly Heading[]
}

/** A summary table as found on a sheet, before its answers are understood. */
export interface SummaryTable {
  readonly sheet: SheetContents
  readonly edition: Edition
  /** Which of the edition's forms it has. */
  readonly layout: Layout
  /** From the heading row to the last point. */
  readonly area: Area
  /** The rows of the headings: one, or two of which the lower goes on with the upper. */
  readonly headingRows: Span
  readonly headings: readonly Heading[]
  readonly repeatedHeadings: readonly RepeatedHeadings[]
  /** Column index of each heading; null where the column is missing. */
  readonly columns: Readonly<Record<ColumnKey, number | null>>
  /** The title; null when no row above the headings can be one. */
  readonly title: TableCell | null
  readonly header: Readonly<Record<HeaderKey, HeaderField>>
  /** Each point once, in the order of the sheet. */
  readonly points: readonly PointRow[]
  readonly duplicates: readonly DuplicateRow[]
  readonly continued: readonly ContinuedPoint[]
  /** Rows inside the table, or right below its last point, that are neither a point nor a repeated heading. */
  readonly extraRows: readonly number[]
  /** The 注 below the table; null when there is none. */
  readonly note: TableCell | null
}
