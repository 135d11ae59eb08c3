import type { Span } from '../../grid/address'
import { textOf, type CellValue } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import { fold, sameText } from '../../text/fold'
import { itemAt, lastOf } from '../../text/items'
import { titlesOf, type Edition } from '../edition'
import type { RowsAround } from './choose-edition'
import { hasHeaderLabel } from './header-labels'
import { isWhole, joinHeadings } from './heading-rows'
import { mayBeHeadings } from './heading-words'
import { formsOf, matchHeadings } from './headings'

// Fewer recognised headings than this are a coincidence, not the form.
const ENOUGH_HEADINGS = 4
// A form whose headings were reworded throughout is still recognised by these few in their own words.
const ENOUGH_EXACT = 3

/** A row of headings with the rows that precede and follow it. */
export interface Block extends RowsAround {
  readonly headingRows: Span
  readonly above: readonly SheetRow[]
  below: SheetRow[]
  readonly repeatedHeadingRows: Span[]
}

export type SheetRow = readonly [row: number, cells: readonly CellValue[]]

/** The rows of headings on a sheet, each with the rows up to the next. */
export function headingBlocks(sheet: SheetContents, editions: readonly Edition[]): Block[] {
  const blocks: Block[] = []
  let pending: SheetRow[] = []
  for (const entry of sheet.rows) {
    const [row, cells] = entry
    const joined = pending.length === 0 && joinBelow(lastOf(blocks), row, cells, editions)
    if (joined) {
      blocks[blocks.length - 1] = joined
      continue
    }
    // Most rows of a table are points, which one look at their 编号 tells.
    const first = blocks[0]
    const isPoint = first !== undefined && typeof cells[first.numberColumn] === 'number'
    if (isPoint || !isHeadingRow(cells, editions)) {
      pending.push(entry)
      continue
    }
    const headings = joinAbove(pending, row, cells, editions)
    if (headings.rows.first < row) pending = pending.slice(0, -1)
    const above = blocks.length === 0 ? pending : splitOffAbove(pending, editions)
    const before = lastOf(blocks)
    if (before) before.below = pending.slice(0, pending.length - above.length)
    blocks.push(blockOf(headings, above))
    pending = []
  }
  const last = lastOf(blocks)
  if (last) last.below = pending
  return blocks
}

interface Headings {
  readonly rows: Span
  readonly cells: readonly (CellValue | undefined)[]
}

function blockOf({ rows, cells }: Headings, above: readonly SheetRow[]): Block {
  return {
    headingRows: rows,
    numberColumn: numberColumn(cells),
    headingCells: cells,
    above,
    below: [],
    repeatedHeadingRows: [],
  }
}

/** The block with a second row of headings, if this is one. */
function joinBelow(
  block: Block | undefined,
  row: number,
  lower: readonly CellValue[],
  editions: readonly Edition[],
): Block | null {
  if (!block || block.headingRows.first !== row - 1 || isWhole(block.headingCells, formsOf(editions))) return null
  const cells = joinHeadings(block.headingCells, lower, formsOf(editions))
  return cells && blockOf({ rows: { first: row - 1, last: row }, cells }, block.above)
}

/** A row of headings, with the row right above it if that says the headings it lacks. */
function joinAbove(
  pending: readonly SheetRow[],
  row: number,
  lower: readonly CellValue[],
  editions: readonly Edition[],
): Headings {
  const [above, upper] = lastOf(pending) ?? []
  const alone = { rows: { first: row, last: row }, cells: lower }
  if (!upper || above !== row - 1 || isWhole(lower, formsOf(editions)) || isTitleOrHeader(upper, editions)) return alone
  const cells = joinHeadings(upper, lower, formsOf(editions))
  return cells ? { rows: { first: row - 1, last: row }, cells } : alone
}

function isHeadingRow(cells: readonly CellValue[], editions: readonly Edition[]): boolean {
  return formsOf(editions).some((form) => {
    if (!mayBeHeadings(cells, form)) return false
    const match = matchHeadings(cells, form)
    return match.exact >= ENOUGH_EXACT || match.exact + match.similar >= ENOUGH_HEADINGS
  })
}

/** The title and heading line that stand right above a repeated heading row, at the end of the rows before it. */
function splitOffAbove(rows: readonly SheetRow[], editions: readonly Edition[]) {
  let start = rows.length
  while (start > 0 && isTitleOrHeader(itemAt(rows, start - 1)[1], editions)) start--
  return rows.slice(start)
}

function isTitleOrHeader(cells: readonly CellValue[], editions: readonly Edition[]): boolean {
  const texts = cells.filter((value) => typeof value === 'string')
  return texts.some((text) =>
    editions.some(
      (edition) => hasHeaderLabel(text, edition) || titlesOf(edition).some((title) => sameText(text, title)),
    ),
  )
}

// Before the edition is known any edition's heading for 编号 will do: they are short and alike.
function numberColumn(headings: readonly (CellValue | undefined)[]): number {
  const column = headings.findIndex((value) => /^(编号|序号)$/.test(fold(textOf(value))))
  return column >= 0 ? column : 1
}
