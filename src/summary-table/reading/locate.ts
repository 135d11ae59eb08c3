import type { Area, Span } from '../../grid/address'
import { textOf, type CellValue } from '../../grid/cell'
import type { SheetContents, WorkbookContents } from '../../grid/contents'
import { halvesAt } from '../../grid/crop'
import { COLUMN_KEYS, type ColumnKey, type Edition } from '../edition'
import { chooseEdition } from './choose-edition'
import { numbersColumns } from './column-numbers'
import { headingBlocks, type Block } from './heading-blocks'
import { mayBeHeadings } from './heading-words'
import { columnInPlace, formsOf, matchEdition, matchHeadings, type HeadingMatch } from './headings'
import { readNumber } from './number'
import { lastOf } from '../../text/items'

/** The rows of one table on a sheet, sorted by what they are. */
export interface TableLocation {
  readonly sheet: SheetContents
  readonly edition: Edition
  /** One row, or two of which the lower goes on with the upper. */
  readonly headingRows: Span
  /** The rows that repeat the headings at printed pages. */
  readonly repeatedHeadingRows: readonly Span[]
  readonly headings: HeadingMatch
  readonly columns: Readonly<Record<ColumnKey, number | null>>
  /** Rows above the headings that belong to the table: title and heading line. */
  readonly rowsAbove: readonly number[]
  /** Rows below the headings up to the next table, without repeated headings, titles and heading lines. */
  readonly rowsBelow: readonly number[]
  /** Columns of the headings. */
  readonly columnSpan: { readonly first: number; readonly last: number }
}

/** The sheet that comes nearest to holding a table, for the message that there is none. */
export interface NearestSheet {
  readonly sheet: string
  readonly lacking: readonly string[]
}

// Fewer headings beside a table are a coincidence, not another one.
const ENOUGH_HEADINGS = 4
// Rows of a sheet that are looked at closely for what is left of the headings: they stand near the top.
const MOST_LOOKS = 500

/**
 * Every summary table of a workbook, in the order of its sheets. Hidden sheets (last year's copy, the office's own
 * drafts) count only when no visible sheet holds a table.
 */
export function locateTables(workbook: WorkbookContents, editions: readonly Edition[]): TableLocation[] {
  const visible = workbook.sheets.filter((sheet) => sheet.visibility === 'visible')
  const found = visible.flatMap((sheet) => locateOnSheet(sheet, editions))
  if (found.length > 0) return found
  return workbook.sheets
    .filter((sheet) => sheet.visibility !== 'visible')
    .flatMap((sheet) => locateOnSheet(sheet, editions))
}

/** The sheet with the most headings of any edition, or null when no sheet has one. */
export function nearestSheet(workbook: WorkbookContents, editions: readonly Edition[]): NearestSheet | null {
  let nearest: (NearestSheet & { count: number }) | null = null
  for (const sheet of workbook.sheets) {
    let looks = 0
    for (const cells of sheet.rows.values()) {
      for (const form of formsOf(editions)) {
        if (looks >= MOST_LOOKS || !mayBeHeadings(cells, form, 1)) continue
        looks++
        const { columns, exact, similar } = matchHeadings(cells, form)
        const lacking = form.filter(({ key, optional }) => !optional && columns[key] === null)
        const count = exact + similar
        if (count > (nearest?.count ?? 0)) {
          nearest = { sheet: sheet.name, lacking: lacking.map(({ heading }) => heading), count }
        }
      }
    }
  }
  return nearest
}

function locateOnSheet(sheet: SheetContents, editions: readonly Edition[]): TableLocation[] {
  const blocks = headingBlocks(sheet, editions)
  const [first] = blocks
  const beside = first ? columnOfTableBeside(first.headingCells, editions) : null
  if (beside !== null) return halvesAt(sheet, beside).flatMap((half) => locateOnSheet(half, editions))
  return splitIntoTables(blocks).map((block) => describe(sheet, block, chooseEdition(block, editions)))
}

/** Where the headings of another table begin to the right of the first one's; null when there is no other. */
function columnOfTableBeside(cells: readonly (CellValue | undefined)[], editions: readonly Edition[]): number | null {
  for (const form of formsOf(editions)) {
    const first = matchHeadings(cells, form)
    const last = Math.max(-1, ...columnsOf(first))
    if (cells.length - 1 - last < ENOUGH_HEADINGS) {
      // A whole form with too few cells behind it: no other one can tell more of the row.
      if (first.lacking === 0) return null
      continue
    }
    const rest = cells.map((value, column) => (column > last ? value : null))
    if (!mayBeHeadings(rest, form, ENOUGH_HEADINGS)) continue
    const match = matchHeadings(rest, form)
    if (match.exact >= ENOUGH_HEADINGS) return Math.min(...columnsOf(match))
  }
  return null
}

function columnsOf({ columns }: Pick<HeadingMatch, 'columns'>): number[] {
  const known: number[] = []
  for (const key of COLUMN_KEYS) if (columns[key] !== null) known.push(columns[key])
  return known
}

/** A heading row repeated at a printed page continues its table; one whose numbers start again begins another. */
function splitIntoTables(blocks: readonly Block[]): Block[] {
  const tables: Block[] = []
  let last = 0
  for (const block of blocks) {
    const current = lastOf(tables)
    const numbers = numbersOf(block)
    if (current && continues(last, numbers[0], block)) {
      for (const row of block.below) current.below.push(row)
      current.repeatedHeadingRows.push(block.headingRows)
    } else {
      tables.push({ ...block, below: [...block.below] })
      last = 0
    }
    for (const number of numbers) last = Math.max(last, number)
  }
  return tables
}

/** Whether a block whose first number is given goes on with a table of which `last` is the greatest so far. */
function continues(last: number, first: number | undefined, { above }: Block): boolean {
  return first === undefined || first > last || (above.length === 0 && first !== 1)
}

function numbersOf({ below, numberColumn }: Block): number[] {
  const [first] = below
  const rows = first && numbersColumns(first[1]) ? below.slice(1) : below
  return rows.map(([, cells]) => readNumber(cells[numberColumn] ?? null)).filter((number) => number !== null)
}

function describe(sheet: SheetContents, block: Block, edition: Edition): TableLocation {
  const headings = matchEdition(block.headingCells, edition)
  const columns = headings.lacking === 0 ? headings.columns : withColumnsInPlace(headings, block)
  const all = [...headings.byColumn.keys(), ...columnsOf({ columns })]
  return {
    sheet,
    edition,
    headingRows: block.headingRows,
    repeatedHeadingRows: block.repeatedHeadingRows,
    headings,
    columns,
    rowsAbove: block.above.map(([row]) => row),
    rowsBelow: block.below.map(([row]) => row),
    columnSpan: { first: Math.min(...all), last: Math.max(...all) },
  }
}

/** The columns with those whose headings are missing but whose places are known. */
function withColumnsInPlace(headings: HeadingMatch, { below }: Block): Record<ColumnKey, number | null> {
  const isFilled = (column: number) => below.some(([, cells]) => textOf(cells[column]).trim() !== '')
  return Object.fromEntries(
    COLUMN_KEYS.map((key) => [key, headings.columns[key] ?? columnInPlace(headings, key, isFilled)]),
  ) as Record<ColumnKey, number | null>
}

/** The area from one row to another across the table's columns. */
export function tableArea(location: TableLocation, top: number, bottom: number): Area {
  return { top, bottom, left: location.columnSpan.first, right: location.columnSpan.last }
}
