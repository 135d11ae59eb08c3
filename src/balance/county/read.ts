import { cellAddress } from '../../grid/address'
import { textOf, type CellValue } from '../../grid/cell'
import type { SheetContents, WorkbookContents } from '../../grid/contents'
import { fold } from '../../text/fold'
import type { CountyItem, Standard } from '../standard'
import type { ItemRow } from './item'
import { readValue, saysNothing } from './value'

const ACTUAL = /^(实际值|实际|实际达到|实际情况|现状|现状值|现值|目前|目前值|完成值|完成情况|达到值|自评结果|自评值)$/

const LONGEST_HEADING = 20

/** The columns of an item sheet. */
interface ItemColumns {
  readonly actual: number | null
  readonly years: readonly { readonly year: number; readonly column: number }[]
}

/** An item with the words that it is known by, folded. */
interface KnownItem {
  readonly item: CountyItem
  readonly name: string
  readonly words: readonly string[]
}

/** The county items of a workbook: rows that name an item, beside a column of what is reached and one for each year's target. */
export function readItems(workbook: WorkbookContents, { county }: Standard): ItemRow[] {
  const known = county.map((item) => ({ item, name: fold(item.name), words: item.match.map(fold) }))
  return workbook.sheets.flatMap((sheet) => readSheet(sheet, known))
}

function readSheet(sheet: SheetContents, known: readonly KnownItem[]): ItemRow[] {
  let columns: ItemColumns = { actual: null, years: [] }
  const rows: ItemRow[] = []
  for (const [row, cells] of sheet.rows) {
    const headings = columnsOf(cells)
    if (headings.actual !== null || headings.years.length > 1) columns = merged(columns, headings)
    // Above the headings there are no items; on a sheet of schools there are none at all.
    if (columns.actual === null && columns.years.length === 0) continue
    const item = itemOf(cells, known)
    if (item && !rows.some((each) => each.item === item)) rows.push(itemRow(sheet, row, cells, item, columns))
  }
  return rows
}

/** A heading of two rows gives its years in the lower and 实际值 in the upper. */
function merged(before: ItemColumns, now: ItemColumns): ItemColumns {
  return { actual: now.actual ?? before.actual, years: now.years.length > 0 ? now.years : before.years }
}

function columnsOf(cells: readonly CellValue[]): ItemColumns {
  const years: { year: number; column: number }[] = []
  let actual: number | null = null
  cells.forEach((cell, column) => {
    const text = headingText(cell)
    const year = /^(20\d{2})年?(?:度?目标|度)?$/.exec(text)
    if (year) years.push({ year: Number(year[1]), column })
    else if (ACTUAL.test(fold(text))) actual ??= column
  })
  return { actual, years: years.sort((a, b) => a.year - b.year) }
}

/** What may be a heading here: a short text, or the number of a year. '' for anything else. */
function headingText(cell: CellValue): string {
  const mayBe = typeof cell === 'string' ? cell.length <= LONGEST_HEADING : Number.isInteger(cell)
  return mayBe ? textOf(cell).normalize('NFKC').trim() : ''
}

/** The item that a row is about: by its words, else by its number. */
function itemOf(cells: readonly CellValue[], known: readonly KnownItem[]): CountyItem | null {
  for (const cell of cells) {
    if (typeof cell !== 'string') continue
    const text = fold(cell)
    const found = known.find(({ name, words }) => text === name || words.every((word) => text.includes(word)))
    if (found) return found.item
  }
  const numbers = cells.map(itemNumber)
  return known.find(({ item }) => numbers.includes(item.id.toUpperCase()))?.item ?? null
}

/** What may be the number of an item, as G1 or g1、; '' for anything else. */
function itemNumber(cell: CellValue): string {
  const number = /^([A-Z]\d{1,2})[.、)]?$/i.exec(headingText(cell))
  return number ? number[1].toUpperCase() : ''
}

function itemRow(
  sheet: SheetContents,
  row: number,
  cells: readonly CellValue[],
  item: CountyItem,
  columns: ItemColumns,
): ItemRow {
  const valueIn = (column: number) => readValue(cells[column] ?? null, item)
  const targets = columns.years.flatMap(({ year, column }) => {
    const target = valueIn(column)
    return target === null ? [] : [{ year, target }]
  })
  const cell = cellAddress(row, columns.actual ?? columns.years[0]?.column ?? 0)
  const actual = columns.actual === null ? null : valueIn(columns.actual)
  const reached = columns.actual === null ? null : (cells[columns.actual] ?? null)
  const written = saysNothing(reached) ? '' : textOf(reached).trim()
  const read = [columns.actual ?? [], ...columns.years.map(({ column }) => column)].flat()
  const unread = read
    .filter((column) => valueIn(column) === null && !saysNothing(cells[column] ?? null))
    .map((column) => ({ column, written: textOf(cells[column] ?? null).trim() }))
  return { item, sheet: sheet.name, row, cell, actual, written, targets, unread }
}
