import { cellKey } from '../../../grid/address'
import { formatAt, shownText } from '../../../grid/as-shown'
import { CellError, textOf, type CellValue } from '../../../grid/cell'
import { valueAt } from '../../../grid/contents'
import { COLUMN } from '../../columns/columns'
import { TEXT_COLUMNS, type TextField } from '../../columns/text-columns'
import { readAmount } from '../amount'
import type { FoundAmount } from '../found-header'
import { seenValue, type MergeIndex } from '../merged'
import { readMonth } from '../month'
import type { AmountCell, SchoolTable, WordError } from '../sheet'

/** A row below the headings as it is written. */
export interface RawRow {
  readonly table: SchoolTable
  readonly row: number
  /** '' where a cell is blank or shows an error value. */
  readonly words: Readonly<Record<Exclude<TextField, 'built' | 'place'>, string>>
  readonly wordErrors: ReadonlyMap<TextField, WordError>
  readonly built: string | null
  /** The first text of the row, in whatever column. */
  readonly first: string
  /** Of all columns of amounts, in the order of the sheet. */
  readonly cells: readonly AmountCell[]
  readonly hasNumbers: boolean
}

/** The words of a row that must be right for it to be read. */
const CHECKED: readonly TextField[] = ['name', 'stage', 'kind']
const NO_ERRORS: RawRow['wordErrors'] = new Map()

/** Reads a row of a table. */
export function readRawRow(table: SchoolTable, merges: MergeIndex, row: number, date1904: boolean): RawRow {
  const { sheet, header } = table
  const seen = (field: TextField): CellValue => {
    const column = header.texts[field]
    return column === undefined ? null : seenValue(sheet, merges, row, column)
  }
  const word = (field: TextField): string => (header.texts[field] === undefined ? '' : wordIn(seen(field)))
  const cells = header.amounts.map((found) => amountCell(table, merges, row, found, date1904))
  return {
    table,
    row,
    words: {
      name: word('name'),
      stage: word('stage'),
      kind: word('kind'),
      county: word('county').replace(/\s/g, ''),
      counted: word('counted'),
      main: word('main'),
    },
    wordErrors: wordErrors(header.texts, seen),
    built: header.texts.built === undefined ? null : readMonth(seen('built'), date1904),
    first: firstText(table, row),
    cells,
    hasNumbers: cells.some(({ fault }) => fault !== 'blank'),
  }
}

function wordIn(value: CellValue): string {
  return value instanceof CellError ? '' : textOf(value).trim()
}

function wordErrors(
  columns: SchoolTable['header']['texts'],
  seen: (field: TextField) => CellValue,
): RawRow['wordErrors'] {
  const fields = CHECKED.filter((field) => seen(field) instanceof CellError)
  if (fields.length === 0) return NO_ERRORS
  const headingOf = (field: TextField) => TEXT_COLUMNS.find((column) => column.field === field)?.heading ?? ''
  return new Map(
    fields.map((field) => [
      field,
      { heading: headingOf(field), column: columns[field] ?? 0, written: textOf(seen(field)) },
    ]),
  )
}

function amountCell(
  table: SchoolTable,
  merges: MergeIndex,
  row: number,
  found: FoundAmount,
  date1904: boolean,
): AmountCell {
  const value = valueAt(table.sheet, row, found.column)
  const area = merges.get(cellKey(row, found.column))
  const covered = area !== undefined && (area.top !== row || area.left !== found.column)
  const { unit } = found.spec
  const format = formatAt(table.sheet, row, found.column)
  const amount = readAmount(value, { unit, factor: found.factor, whole: unit === '个' && found.per === null }, format)
  const { value: number, fault, corrected } = amount
  const isOther = fault === 'format' && format !== null && typeof value === 'number'
  const written = isOther ? shownText(value, format, date1904) : textOf(value).trim()
  return { value: number, fault, corrected, table, found, row, written, covered, perPupil: null, made: null }
}

/** The first text of a row. */
function firstText({ sheet }: SchoolTable, row: number): string {
  const first = sheet.rows.get(row)?.find((value) => typeof value === 'string' && value.trim() !== '')
  return textOf(first).trim()
}

/** Whether a column's amounts add up over schools: totals do, values per pupil and the largest class do not. */
export function addsUp({ spec, per }: FoundAmount): boolean {
  return per === null && spec.heading !== COLUMN.largestClass
}
