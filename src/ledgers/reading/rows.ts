import { formatAt, formattedColumns, shownText } from '../../grid/as-shown'
import type { CellValue } from '../../grid/cell'
import { textOf } from '../../grid/cell'
import { mergedAreasOf, seenAt } from '../../grid/merged-areas'
import type { Value } from '../expression/value'
import type { LedgerColumn } from '../ledger'
import { itemAt } from '../../text/items'
import { Misread, readCell, SHARED } from './cells'
import { sheetColumn, type Block } from './headings'
import { isFilled, isNote, isTitle } from './notes'
import { maySayTotal, totalWords, type TotalWords } from './totals'

/** A row of a ledger. */
export interface LedgerRow {
  readonly block: Block
  readonly row: number
  /** By the part's columns; undefined also where the sheet has no such column. */
  readonly values: readonly Value[]
}

/** A cell that says what it should not, or says nothing that is understood. */
export interface CellFault {
  readonly block: Block
  readonly column: LedgerColumn
  readonly row: number
  readonly at: number
  /** no-name: no school or place where the row should name one. */
  readonly kind: Misread['fault'] | 'no-name'
  /** What is seen in the cell. */
  readonly written: string
  /** The number that a text is. */
  readonly corrected: number | null
}

/** A row that adds up others: it is none of the table's own. */
export interface TotalRow {
  readonly row: number
  /** How many of the table's rows stand above it. */
  readonly above: number
  /** Whether it says nothing but 合计 and its like; what 小学合计 or 宝力镇小计 add up, its words say and not its place. */
  readonly isBare: boolean
}

/** What a table of a ledger holds. */
export interface BlockRows {
  readonly rows: readonly LedgerRow[]
  readonly totals: readonly TotalRow[]
  readonly faults: readonly CellFault[]
}

/** Reads the rows of a table, down to the head of the next table of its sheet. Totals, titles, notes and blank rows are none. */
export function rowsOf(block: Block, end: number, date1904: boolean): BlockRows {
  const { sheet, part, columns } = block
  const rows: LedgerRow[] = []
  const totals: TotalRow[] = []
  const faults: CellFault[] = []
  const isMerged = sheet.merges.length > 0
  const formatted = formattedColumns(sheet)
  const isShownOtherwise = part.columns.map(
    ({ kind }, index) => NUMBERS.has(kind) && formatted.has(sheetColumn(block, index)),
  )
  const names = part.columns.flatMap(({ kind }, index) =>
    isName(kind) && sheetColumn(block, index) >= 0 ? [index] : [],
  )
  for (const [row, cells] of sheet.rows) {
    if (row <= block.headingRow || row >= end) continue
    const seen = columns.map((column) =>
      column < 0 ? null : isMerged ? seenAt(sheet, row, column) : (cells[column] ?? null),
    )
    if (isBlank(seen)) continue
    const total = totalOf(seen, cells, block)
    if (total) totals.push({ row, above: rows.length, isBare: total === 'bare' })
    if (total || isNote(seen) || (isMerged && isTitle(sheet, row))) continue
    const values = part.columns.map((column, index): Value => {
      const at = sheetColumn(block, index)
      if (at < 0) return column.optional ? null : undefined
      const value = seen[index] ?? null
      const shown = isShownOtherwise[index] ? asShownAt(block, value, row, at, date1904) : value
      const read = isMerged && isSharedNumber(block, column, row, at) ? SHARED : readCell(shown, column, date1904)
      if (!(read instanceof Misread)) return read
      faults.push({ block, column, row, at, kind: read.fault, written: textOf(shown), corrected: read.value ?? null })
      return read.value
    })
    for (const { at, column } of block.again) {
      const other = textOf(isMerged ? seenAt(sheet, row, column) : (cells[column] ?? null)).trim()
      if (other !== '' && other !== textOf(seen[at] ?? null).trim()) values[at] = undefined
    }
    const nameless = names.find((index) => values[index] === null)
    if (nameless !== undefined) {
      const column = itemAt(part.columns, nameless)
      const at = sheetColumn(block, nameless)
      faults.push({ block, column, row, at, kind: 'no-name', written: '', corrected: null })
    }
    rows.push({ block, row, values })
  }
  return { rows, totals, faults }
}

const isName = (kind: LedgerColumn['kind']): boolean => kind === 'school' || kind === 'place'

const NUMBERS: ReadonlySet<LedgerColumn['kind']> = new Set(['count', 'number', 'rooms'])

/** A number that its format shows as something else is no amount: the text that is seen. */
function asShownAt({ sheet }: Block, value: CellValue, row: number, column: number, date1904: boolean): CellValue {
  const format = typeof value === 'number' ? formatAt(sheet, row, column) : null
  return typeof value === 'number' && format !== null ? shownText(value, format, date1904) : value
}

/** One number for several rows: nobody can say how much of it is whose. */
function isSharedNumber({ sheet }: Block, { kind }: LedgerColumn, row: number, column: number): boolean {
  const area = NUMBERS.has(kind) ? mergedAreasOf(sheet).around(row, column) : null
  return area !== null && area.bottom > area.top
}

const isBlank = (seen: readonly CellValue[]): boolean => !seen.some(isFilled)

/** 合计 in the column of schools, or in any cell of a row that names no school. */
function totalOf(seen: readonly CellValue[], cells: readonly CellValue[], { part }: Block): TotalWords {
  if (!cells.some(maySayTotal)) return null
  const names = seen.filter((value, at) => isName(itemAt(part.columns, at).kind) && isFilled(value))
  const words = (names.length > 0 ? names : cells).map((value) => totalWords(value, names.length > 0))
  if (names.length > 0 && words.includes(null)) return null
  return words.find((each) => each === 'bare') ?? words.find((each) => each !== null) ?? null
}
