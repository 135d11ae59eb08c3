import { cellAddress } from '../../../grid/address'
import { asShown } from '../../../grid/as-shown'
import { textOf, type CellValue } from '../../../grid/cell'
import type { WorkbookContents } from '../../../grid/contents'
import type { CountyItem, Standard } from '../../standard'
import { itemAt, lastOf } from '../../../text/items'
import type { Whose } from './headings'
import type { ItemCell, ItemRow, ItemSheets, UnreadCell } from '../item'
import { knownItems } from './known'
import type { ItemReading } from '../said/reading'
import { rowPart } from './row-part'
import { ITEM_SHEET, itemRowsOf, textsBeside } from './rows'
import type { FoundRow } from './found-row'
import { isBlank, isFigure, readItemCells, saysNothing, targetOf, valueOf, type LabelledCell } from '../said/value'
import { inOneWord } from '../said/yes-no'

/** A cell that something is entered in. */
type Entry = LabelledCell & ItemCell

/**
 * The county items of a workbook: rows that name an item, beside a column of what is reached and one for each year's target. What
 * several rows say of one item (a row for each stage, the targets on a sheet of their own) is read together. `whoseOn` says of a
 * sheet whose items are asked for there, where it has a column or a row for each county.
 */
export function readItems(
  workbook: WorkbookContents,
  standard: Standard,
  whoseOn: (sheet: string) => Whose = () => null,
): ItemSheets {
  const known = knownItems(standard)
  const sheets = asShown(workbook).sheets.map((sheet) => itemRowsOf(sheet, known, whoseOn(sheet.name)))
  const found = new Map<CountyItem, FoundRow[]>()
  for (const row of sheets.flatMap(({ rows }) => rows)) {
    const same = found.get(row.item)
    if (same) same.push(row)
    else found.set(row.item, [row])
  }
  return { rows: [...found.values()].map(itemRow), unknown: sheets.flatMap(({ unknown }) => unknown) }
}

/** What all rows of an item say together. */
function itemRow(rows: readonly FoundRow[]): ItemRow {
  const { item, sheet, columns, place } = itemAt(rows, 0)
  const unread: UnreadCell[] = []
  const note = (entries: readonly Entry[]) => {
    const last = lastOf(entries)
    if (last) unread.push({ sheet: last.sheet, row: last.row, column: last.column, written: textOf(last.cell).trim() })
  }
  const said = entriesIn(rows, reachedIn, isBlank)
  const entries = said.length > 0 ? said : unclearEntries(rows)
  const reading = said.length > 0 ? readAll(said, rows) : null
  if ((reading?.meets ?? null) === null) note(entries)
  const years = new Set(rows.flatMap((each) => each.columns.years.map(({ year }) => year)))
  const targets = [...years].sort().flatMap((year) => {
    const aims = entriesIn(
      rows,
      ({ columns: each }) => each.years.find((target) => target.year === year)?.column ?? null,
      saysNothing,
    )
    const target = aims.length > 0 ? targetOf(aims, item) : null
    if (target === null) note(aims)
    return target === null ? [] : [{ year, target }]
  })
  const at = place(columns.actual ?? columns.years[0]?.column ?? 0)
  return {
    item,
    sheet,
    row: at.row,
    cell: cellAddress(at.row, at.column),
    actual: reading && valueOf(reading, item),
    reached: reading?.reached ?? [],
    meets: reading?.meets ?? null,
    written: entries.map(({ cell }) => textOf(cell).trim()).join('；'),
    places: entries,
    targets,
    unread,
  }
}

/** The column of what is reached in a row: that of the latest year that it says something of. */
function reachedIn({ columns: { actual, earlier }, cells }: FoundRow): number | null {
  return earlier.length === 0
    ? actual
    : ([actual, ...earlier].find((column) => !isBlank(cells[column ?? -1] ?? null)) ?? null)
}

/** What the entries come to; what the sheet itself finds not reached (是否达标: 否) is not taken for reached. */
function readAll(entries: readonly Entry[], rows: readonly FoundRow[]): ItemReading {
  const { item } = itemAt(rows, 0)
  const reading = readItemCells(entries, item)
  const found = entriesIn(rows, (row) => row.columns.met, isBlank).map(({ cell }) => inOneWord(textOf(cell)))
  return reading.meets === true && found.includes(false) ? { ...reading, meets: null } : reading
}

/** What is entered for an item in a column of its rows: on sheets of items where there are any; what stands twice counts once. */
function entriesIn(
  rows: readonly FoundRow[],
  columnOf: (row: FoundRow) => number | null,
  isNothing: (cell: CellValue) => boolean,
): Entry[] {
  const entries = new Map<string, Entry>()
  for (const row of rows) {
    const column = columnOf(row)
    const cell = column === null ? null : (row.cells[column] ?? null)
    if (column === null || isNothing(cell)) continue
    const entry = entryAt(row, column, cell)
    const said = JSON.stringify([textOf(cell).trim(), entry.labels])
    if (!entries.has(said)) entries.set(said, entry)
  }
  const all = [...entries.values()]
  const onItemSheets = all.filter(({ sheet }) => ITEM_SHEET.test(sheet))
  return onItemSheets.length > 0 ? onItemSheets : all
}

function entryAt({ item, sheet, columns, cells, place }: FoundRow, column: number, cell: CellValue): Entry {
  const texts = textsBeside(cells, columns).map(({ text }) => text)
  const unit = columns.unit === null ? '' : textOf(cells[columns.unit]).trim()
  return { cell, unit, labels: rowPart(texts, item), sheet, ...place(column) }
}

/** Figures and answers beside an item that stand in no column for what is reached. */
function unclearEntries(rows: readonly FoundRow[]): Entry[] {
  return rows.flatMap((row) =>
    row.columns.unclear.flatMap((column) => {
      const cell = row.cells[column] ?? null
      return isFigure(cell) ? [entryAt(row, column, cell)] : []
    }),
  )
}
