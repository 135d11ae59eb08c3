import { textOf, type CellValue } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import { mergedAreasOf, seenAt } from '../../grid/merged-areas'
import { memo } from '../../text/memo'
import { COUNTY_HEADING } from '../../balance/columns/text-columns'
import type { ColumnKind, Ledger, LedgerColumn, LedgerPart } from '../ledger'
import { itemAt } from '../../text/items'
import { reduced } from './reduced'

/** A table of a ledger as found on a sheet: its headings, and the column of each of the part's columns (-1: it has none). */
export interface Block {
  readonly ledger: Ledger
  readonly part: LedgerPart
  readonly sheet: SheetContents
  readonly headingRow: number
  readonly columns: readonly number[]
  /** Further columns whose headings mean the same, of numbers and days. */
  readonly again: readonly { readonly at: number; readonly column: number }[]
}

/** The column of one of the part's columns; -1 where the table has none, as for an index of -1. */
export function sheetColumn({ columns }: Pick<Block, 'columns'>, index: number): number {
  return columns[index] ?? -1
}

/** Headings stand near the top, or say themselves in the words of the form. */
const TOP_ROWS = 30
const WIDEST = 200
/** Below the heading of a group: what all its parts are together. */
const OF_THE_GROUP: ReadonlySet<string> = new Set(['合计', '小计', '总数', '总计', '人数', '数'])

/** The tables of ledgers on a sheet, from the top. */
export function blocksOn(sheet: SheetContents, ledgers: readonly Ledger[]): Block[] {
  const index = headingIndex(ledgers)
  const blocks: Block[] = []
  const first = sheet.rows.keys().next().value ?? 0
  for (const [row, cells] of sheet.rows) {
    if (row > first + TOP_ROWS && !saysHeadings(cells, index)) continue
    for (const block of blocksIn(sheet, row, index)) {
      // Of a heading of two rows that both say enough, the lower counts.
      const above = blocks.findIndex((each) => each.part === block.part && row - each.headingRow === 1)
      if (above >= 0) blocks.splice(above, 1)
      blocks.push(block)
    }
  }
  return blocks
}

/** The ledger that a sheet is meant for by its name, and that its headings do not say; null for any other sheet. */
export function halfLedger(sheet: SheetContents, ledgers: readonly Ledger[]): Block | null {
  const meant = ledgers.filter(({ words }) => words.some((word) => sheet.name.includes(word)))
  const index = headingIndex(meant)
  let best: Block | null = null
  let most = 1
  for (const row of [...sheet.rows.keys()].slice(0, TOP_ROWS)) {
    for (const { block, known } of candidates(sheet, row, index)) if (known > most) [best, most] = [block, known]
  }
  return best
}

/** The part's own columns that a table does not have. */
export function missingColumns(block: Block): readonly LedgerColumn[] {
  return block.part.columns.filter((column, at) => !column.optional && sheetColumn(block, at) < 0)
}

interface Meaning {
  readonly ledger: Ledger
  readonly part: LedgerPart
  readonly at: number
}

interface HeadingIndex {
  /** By the heading reduced to what counts. */
  readonly meanings: ReadonlyMap<string, readonly Meaning[]>
  /** As they are written on the blank sheets. */
  readonly written: ReadonlySet<string>
}

const headingIndex = memo((ledgers: readonly Ledger[]): HeadingIndex => {
  const meanings = new Map<string, Meaning[]>()
  const written = new Set<string>()
  for (const ledger of ledgers)
    for (const part of ledger.parts)
      part.columns.forEach(({ heading, also = [] }, at) => {
        for (const name of [heading, ...also]) {
          written.add(name)
          const key = reduced(name)
          meanings.set(key, [...(meanings.get(key) ?? []), { ledger, part, at }])
        }
      })
  return { meanings, written }
})

function saysHeadings(cells: readonly CellValue[], { written }: HeadingIndex): boolean {
  let known = 0
  for (const cell of cells) if (typeof cell === 'string' && written.has(cell) && ++known > 2) return true
  return false
}

/** Of the tables whose headings a row may be, the best, and those beside it that share no column with it. */
function blocksIn(sheet: SheetContents, row: number, index: HeadingIndex): Block[] {
  const enough = candidates(sheet, row, index).filter(({ block, known }) => isEnough(block, known))
  const taken = new Set<number>()
  return enough
    .sort((one, other) => other.known - one.known)
    .flatMap(({ block }) => {
      const columns = block.columns.filter((column) => column >= 0)
      const isBest = taken.size === 0
      if (!isBest && columns.some((column) => taken.has(column))) return []
      for (const column of columns) taken.add(column)
      return [block]
    })
}

/** Half of the columns, and among them those that no other table has. */
function isEnough(block: Block, known: number): boolean {
  const { part } = block
  const telling = part.columns.filter(({ telling: tells }) => tells)
  const found = telling.filter((column) => sheetColumn(block, part.columns.indexOf(column)) >= 0)
  return (
    known * 2 >= part.columns.filter(({ optional }) => !optional).length && found.length >= Math.min(2, telling.length)
  )
}

function candidates(sheet: SheetContents, row: number, { meanings }: HeadingIndex) {
  const found = new Map<LedgerPart, { ledger: Ledger; columns: number[]; again: { at: number; column: number }[] }>()
  // A heading merged over two rows stands in the upper, which may be the longer.
  const width = Math.min(Math.max(...[row - 1, row].map((each) => sheet.rows.get(each)?.length ?? 0)), WIDEST)
  const counties: number[] = []
  let isHeading = false
  for (let column = 0; column < width; column++) {
    const own = reduced(textOf(seenAt(sheet, row, column)))
    const heading = headingBelow(own, sheet, row, column)
    if (heading === '') continue
    if (own !== '' && meanings.has(heading)) isHeading = true
    if (COUNTY_HEADING.test(heading)) counties.push(column)
    for (const { ledger, part, at } of meanings.get(heading) ?? []) {
      const block = found.get(part) ?? { ledger, columns: part.columns.map(() => -1), again: [] }
      const first = sheetColumn(block, at)
      if (first < 0 && !block.columns.includes(column)) block.columns[at] = column
      else if (first >= 0 && AMOUNTS.has(itemAt(part.columns, at).kind) && !isOneHeading(sheet, row, first, column))
        block.again.push({ at, column })
      found.set(part, block)
    }
  }
  // The first row of data, where little is filled in, has the headings above it and says none.
  if (!isHeading) return []
  return [...found].map(([part, { ledger, columns, again }]) => {
    part.columns.forEach(({ kind }, at) => {
      if (kind === 'county' && sheetColumn({ columns }, at) < 0)
        columns[at] = counties.find((column) => !columns.includes(column)) ?? -1
    })
    const known = part.columns.filter(({ optional }, at) => !optional && sheetColumn({ columns }, at) >= 0).length
    return {
      known,
      block: {
        ledger,
        part,
        sheet,
        headingRow: row,
        columns,
        again: again.filter(({ column }) => !columns.includes(column)),
      },
    }
  })
}

const AMOUNTS: ReadonlySet<ColumnKind> = new Set(['count', 'number', 'rooms', 'day', 'month'])

/** Whether one heading is merged over two columns. */
function isOneHeading(sheet: SheetContents, row: number, one: number, other: number): boolean {
  const merged = mergedAreasOf(sheet)
  return [row, row - 1].some((each) => {
    const area = each < 0 ? null : merged.around(each, one)
    return area !== null && area.left <= one && area.right >= other
  })
}

/** What a column is called: by a row's own words, by the row above where they say nothing, or 合计 of the group above. */
function headingBelow(own: string, sheet: SheetContents, row: number, column: number): string {
  return own === '' || OF_THE_GROUP.has(own) ? reduced(textOf(seenAt(sheet, row - 1, column))) || own : own
}
