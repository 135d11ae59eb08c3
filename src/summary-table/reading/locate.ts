import type { Area } from '../../grid/address'
import { textOf, type CellValue } from '../../grid/cell'
import type { SheetContents, WorkbookContents } from '../../grid/contents'
import { halvesAt } from '../../grid/crop'
import { fold, sameText } from '../../text/fold'
import { COLUMN_KEYS, type ColumnKey, type Edition } from '../edition'
import { chooseEdition, type RowsAround } from './choose-edition'
import { columnInPlace, matchHeadings, mayBeHeadings, type HeadingMatch } from './headings'
import { hasHeaderLabel } from './header-labels'
import { readNumber } from './number'

/** The rows of one table on a sheet, sorted by what they are. */
export interface TableLocation {
  readonly sheet: SheetContents
  readonly edition: Edition
  readonly headingRow: number
  /** The rows that repeat the headings at printed pages. */
  readonly repeatedHeadingRows: readonly number[]
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

// Fewer recognised headings than this are a coincidence, not the form.
const ENOUGH_HEADINGS = 4
// A form whose headings were reworded throughout is still recognised by these few in their own words.
const ENOUGH_EXACT = 3

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
      for (const edition of editions) {
        if (looks >= MOST_LOOKS || !mayBeHeadings(cells, edition, 1)) continue
        looks++
        const match = matchHeadings(cells, edition)
        const lacking = edition.columns.filter(({ key }) => match.columns[key] === null)
        const count = edition.columns.length - lacking.length
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
  const beside = blocks.length > 0 ? columnOfTableBeside(blocks[0].headingCells, editions) : null
  if (beside !== null) return halvesAt(sheet, beside).flatMap((half) => locateOnSheet(half, editions))
  return splitIntoTables(blocks).map((block) => describe(sheet, block, chooseEdition(block, editions)))
}

/** Where the headings of another table begin to the right of the first one's; null when there is no other. */
function columnOfTableBeside(cells: readonly (CellValue | undefined)[], editions: readonly Edition[]): number | null {
  for (const edition of editions) {
    const last = Math.max(-1, ...columnsOf(matchHeadings(cells, edition)))
    if (cells.length - 1 - last < ENOUGH_HEADINGS) continue
    const rest = cells.map((value, column) => (column > last ? value : null))
    if (!mayBeHeadings(rest, edition, ENOUGH_HEADINGS)) continue
    const match = matchHeadings(rest, edition)
    if (match.exact >= ENOUGH_HEADINGS) return Math.min(...columnsOf(match))
  }
  return null
}

function columnsOf({ columns }: HeadingMatch): number[] {
  return Object.values(columns).filter((column) => column !== null)
}

/** A row of headings with the rows that precede and follow it. */
interface Block extends RowsAround {
  readonly headingRow: number
  below: [number, readonly CellValue[]][]
  readonly repeatedHeadingRows: number[]
}

function headingBlocks(sheet: SheetContents, editions: readonly Edition[]): Block[] {
  const blocks: Block[] = []
  let pending: [number, readonly CellValue[]][] = []
  for (const [row, cells] of sheet.rows) {
    // Most rows of a table are points, which one look at their 编号 tells.
    const isPoint = blocks.length > 0 && typeof cells[blocks[0].numberColumn] === 'number'
    if (isPoint || !isHeadingRow(cells, editions)) {
      pending.push([row, cells])
      continue
    }
    const above = blocks.length === 0 ? pending : splitOffAbove(pending, editions)
    if (blocks.length > 0) blocks.at(-1)!.below = pending.slice(0, pending.length - above.length)
    blocks.push({
      headingRow: row,
      numberColumn: numberColumn(cells),
      headingCells: cells,
      above,
      below: [],
      repeatedHeadingRows: [],
    })
    pending = []
  }
  if (blocks.length > 0) blocks.at(-1)!.below = pending
  return blocks
}

function isHeadingRow(cells: readonly CellValue[], editions: readonly Edition[]): boolean {
  return editions.some((edition) => {
    if (!mayBeHeadings(cells, edition)) return false
    const match = matchHeadings(cells, edition)
    return match.exact >= ENOUGH_EXACT || match.exact + match.similar >= ENOUGH_HEADINGS
  })
}

/** The title and heading line that stand right above a repeated heading row, at the end of the rows before it. */
function splitOffAbove(rows: [number, readonly CellValue[]][], editions: readonly Edition[]) {
  let start = rows.length
  while (start > 0 && isTitleOrHeader(rows[start - 1][1], editions)) start--
  return rows.slice(start)
}

function isTitleOrHeader(cells: readonly CellValue[], editions: readonly Edition[]): boolean {
  const texts = cells.filter((value) => typeof value === 'string')
  return texts.some((text) =>
    editions.some((edition) => hasHeaderLabel(text, edition) || sameText(text, edition.title)),
  )
}

/** A heading row repeated at a printed page continues its table; one whose numbers start again begins another. */
function splitIntoTables(blocks: readonly Block[]): Block[] {
  const tables: Block[] = []
  let last = 0
  for (const block of blocks) {
    const current = tables.at(-1)
    const numbers = numbersOf(block)
    if (current && continues(last, numbers[0], block)) {
      for (const row of block.below) current.below.push(row)
      current.repeatedHeadingRows.push(block.headingRow)
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
  return below.map(([, cells]) => readNumber(cells[numberColumn] ?? null)).filter((number) => number !== null)
}

// Before the edition is known any edition's heading for 编号 will do: they are short and alike.
function numberColumn(headings: readonly (CellValue | undefined)[]): number {
  const column = headings.findIndex((value) => /^(编号|序号)$/.test(fold(textOf(value))))
  return column >= 0 ? column : 1
}

function describe(sheet: SheetContents, block: Block, edition: Edition): TableLocation {
  const headings = matchHeadings(block.headingCells, edition)
  const isFilled = (column: number) => block.below.some(([, cells]) => textOf(cells[column]).trim() !== '')
  const columns = Object.fromEntries(
    COLUMN_KEYS.map((key) => [key, headings.columns[key] ?? columnInPlace(headings, edition, key, isFilled)]),
  ) as Record<ColumnKey, number | null>
  const all = [...headings.byColumn.keys(), ...Object.values(columns).filter((column) => column !== null)]
  return {
    sheet,
    edition,
    headingRow: block.headingRow,
    repeatedHeadingRows: block.repeatedHeadingRows,
    headings,
    columns,
    rowsAbove: block.above.map(([row]) => row),
    rowsBelow: block.below.map(([row]) => row),
    columnSpan: { first: Math.min(...all), last: Math.max(...all) },
  }
}

/** The area from one row to another across the table's columns. */
export function tableArea(location: TableLocation, top: number, bottom: number): Area {
  return { top, bottom, left: location.columnSpan.first, right: location.columnSpan.last }
}
