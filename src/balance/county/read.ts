import { cellAddress } from '../../grid/address'
import { textOf, type CellValue } from '../../grid/cell'
import type { SheetContents, WorkbookContents } from '../../grid/contents'
import type { CountyItem, Standard } from '../standard'
import { areHeadings, columnsOf, merged, NO_COLUMNS, type ItemColumns } from './headings'
import type { ItemRow, ItemSheets, UnknownItem, UnreadCell } from './item'
import { itemNamed, knownItems, type KnownItem } from './known'
import { rowPart } from './row-part'
import { readItemCells, saysNothing, targetOf, valueOf, type LabelledCell } from './value'

/** A row that names an item, with what its columns hold. */
interface FoundRow {
  readonly item: CountyItem
  readonly sheet: string
  readonly row: number
  readonly columns: ItemColumns
  readonly cells: readonly CellValue[]
}

/** A cell that something is entered in. */
type Entry = LabelledCell & Omit<UnreadCell, 'written'>

/** Rows that only add up others. */
const SUM = /^(?:合计|小计|总计|平均)/
/** What sheets of items are called. */
const ITEM_SHEET = /指标|年度目标/

/**
 * The county items of a workbook: rows that name an item, beside a column of what is reached and one for each year's target. What
 * several rows say of one item (a row for each stage, the targets on a sheet of their own) is read together.
 */
export function readItems(workbook: WorkbookContents, standard: Standard): ItemSheets {
  const known = knownItems(standard)
  const sheets = workbook.sheets.map((sheet) => readSheet(sheet, known))
  const found = new Map<CountyItem, FoundRow[]>()
  for (const row of sheets.flatMap(({ rows }) => rows)) {
    const same = found.get(row.item)
    if (same) same.push(row)
    else found.set(row.item, [row])
  }
  return { rows: [...found.values()].map(itemRow), unknown: sheets.flatMap(({ unknown }) => unknown) }
}

function readSheet(sheet: SheetContents, known: readonly KnownItem[]) {
  let columns = NO_COLUMNS
  const rows: FoundRow[] = []
  const unknown: UnknownItem[] = []
  for (const [row, cells] of sheet.rows) {
    const texts = textsBeside(cells, columns)
    // Above the headings there are no items; on a sheet of schools there are none at all.
    const item =
      columns === NO_COLUMNS
        ? null
        : itemNamed(
            texts.map(({ text }) => text),
            cells,
            known,
          )
    const headings = columnsOf(cells)
    if (!item && areHeadings(headings, cells)) columns = merged(columns, headings)
    else if (item) rows.push({ item, sheet: sheet.name, row, columns, cells })
    else unknown.push(...unknownItem(sheet.name, row, cells, columns))
  }
  const isItemSheet = rows.length > 0 || ITEM_SHEET.test(sheet.name)
  return { rows, unknown: isItemSheet ? unknown : [] }
}

/** The texts of a row that may name an item. */
function textsBeside(cells: readonly CellValue[], columns: ItemColumns): { text: string; column: number }[] {
  const values = valueColumns(columns)
  return cells.flatMap((text, column) => {
    const mayName = typeof text === 'string' && !values.includes(column) && !columns.beside.has(column)
    return mayName ? [{ text, column }] : []
  })
}

const valueColumns = ({ actual, years }: ItemColumns): number[] => [
  ...(actual === null ? [] : [actual]),
  ...years.map(({ column }) => column),
]

/** What a row calls an item where something is entered for it and nothing known is named: its longest text. */
function unknownItem(sheet: string, row: number, cells: readonly CellValue[], columns: ItemColumns): UnknownItem[] {
  const values = valueColumns(columns)
  if (values.every((column) => saysNothing(cells[column] ?? null))) return []
  const before = textsBeside(cells, columns).filter(({ column }) => column < Math.min(...values))
  const [name] = before.sort((one, other) => other.text.length - one.text.length)
  const written = name?.text.trim() ?? ''
  return written === '' || SUM.test(written) ? [] : [{ sheet, row, column: name.column, written }]
}

/** What all rows of an item say together. */
function itemRow(rows: readonly FoundRow[]): ItemRow {
  const [{ item, sheet, row, columns }] = rows
  const unread: UnreadCell[] = []
  const note = (entries: readonly Entry[]) => {
    const last = entries[entries.length - 1]
    unread.push({ sheet: last.sheet, row: last.row, column: last.column, written: textOf(last.cell).trim() })
  }
  const entries = entriesIn(rows, ({ actual }) => actual)
  const reading = entries.length > 0 ? readItemCells(entries, item) : null
  if (reading?.meets === null) note(entries)
  const years = new Set(rows.flatMap((each) => each.columns.years.map(({ year }) => year)))
  const targets = [...years].sort().flatMap((year) => {
    const aims = entriesIn(rows, (each) => each.years.find((target) => target.year === year)?.column ?? null)
    const target = aims.length > 0 ? targetOf(aims, item) : null
    if (target === null && aims.length > 0) note(aims)
    return target === null ? [] : [{ year, target }]
  })
  return {
    item,
    sheet,
    row,
    cell: cellAddress(row, columns.actual ?? columns.years[0]?.column ?? 0),
    actual: reading && valueOf(reading, item),
    reached: reading?.reached ?? [],
    meets: reading?.meets ?? null,
    written: entries.map(({ cell }) => textOf(cell).trim()).join('；'),
    targets,
    unread,
  }
}

/** What is entered for an item in a column of its rows: on sheets of items where there are any; what stands twice counts once. */
function entriesIn(rows: readonly FoundRow[], columnOf: (columns: ItemColumns) => number | null): Entry[] {
  const entries = new Map<string, Entry>()
  for (const { item, sheet, row, columns, cells } of rows) {
    const column = columnOf(columns)
    const cell = column === null ? null : (cells[column] ?? null)
    if (column === null || saysNothing(cell)) continue
    const texts = textsBeside(cells, columns).map(({ text }) => text)
    const labels = rowPart(texts, item)
    const said = JSON.stringify([textOf(cell).trim(), labels])
    if (!entries.has(said)) entries.set(said, { cell, labels, sheet, row, column })
  }
  const all = [...entries.values()]
  const onItemSheets = all.filter(({ sheet }) => ITEM_SHEET.test(sheet))
  return onItemSheets.length > 0 ? onItemSheets : all
}
