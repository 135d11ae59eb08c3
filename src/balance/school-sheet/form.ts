import { cellKey } from '../../grid/address'
import { textOf, type CellValue } from '../../grid/cell'
import { formatAt } from '../../grid/as-shown'
import { formulaAt, sheetFromGrid, valueAt, type SheetContents } from '../../grid/contents'
import type { FormatKind } from '../../grid/number-format'
import { itemAt, lastOf } from '../../text/items'
import type { HeadingSource } from './heading-cells'
import { readHeading } from './heading/heading'
import { mergeIndex, seenValue } from './merged'
import type { Place } from './sheet'

/** A form holds one school on a page; what is larger is a table. */
const MOST_ROWS = 200
const MOST_COLUMNS = 40
/** A form has a name and at least three amounts. */
const LEAST = 4

/** A form of one school laid out as a table of one row, and where its cells stand. */
export interface Form {
  readonly source: HeadingSource
  readonly place: Place
}

interface Entry {
  readonly isName: boolean
  readonly group: string
  readonly heading: Cell
  readonly value: Cell
}

interface Cell {
  readonly row: number
  readonly column: number
}

/** The forms of a sheet, headings with their values to the right of them; each begins with the name of a school. */
export function formsOn({ sheet, merges, index }: HeadingSource): Form[] {
  const forms: Entry[][] = []
  for (const entry of entriesOn({ sheet, merges, index })) {
    const current = lastOf(forms)
    if (entry.isName || !current) forms.push([entry])
    else current.push(entry)
  }
  return forms
    .filter((entries) => entries.length >= LEAST && entries.some(({ isName }) => isName))
    .map((entries) => laidOut(sheet, entries, index))
}

function entriesOn(source: HeadingSource): Entry[] {
  const { sheet, merges, index } = source
  if (sheet.rows.size > MOST_ROWS) return []
  return [...sheet.rows].flatMap(([row, cells]) => {
    const entries: Entry[] = []
    let group = ''
    for (let column = 0; column < Math.min(cells.length, MOST_COLUMNS); column++) {
      const text = textOf(seenValue(sheet, merges, row, column)).trim()
      const written = group === '' ? [text] : [group, text]
      const meaning = text === '' ? null : readHeading(written, index)
      const value = meaning && valueBeside(source, row, column)
      if (value) {
        entries.push({
          isName: 'text' in meaning && meaning.text.field === 'name',
          group,
          heading: { row, column },
          value,
        })
        column = value.column
        group = ''
      } else if (text !== '' && typeof valueAt(sheet, row, column) !== 'number') group = text
    }
    return entries
  })
}

/** The cell right of a heading, past what is merged with it; null where the next thing there is a heading too. */
function valueBeside({ sheet, merges, index }: HeadingSource, row: number, column: number): Cell | null {
  const next = (merges.get(cellKey(row, column))?.right ?? column) + 1
  const value = valueAt(sheet, row, next)
  if (value === null) return null
  return typeof value === 'string' && readHeading([value], index) ? null : { row, column: next }
}

/** Headings, groups above them, in two rows, and the values in a third. */
function laidOut(sheet: SheetContents, entries: readonly Entry[], index: HeadingSource['index']): Form {
  const grid: CellValue[][] = [
    entries.map(({ group }) => group),
    entries.map(({ heading }) => textOf(valueAt(sheet, heading.row, heading.column))),
    entries.map(({ value }) => valueAt(sheet, value.row, value.column)),
  ]
  const place: Place = (row, column) => {
    const entry = itemAt(entries, Math.min(column, entries.length - 1))
    return row < 2 ? entry.heading : entry.value
  }
  const formulas = new Map<number, string>()
  const formats = new Map<number, FormatKind>()
  entries.forEach(({ value }, column) => {
    const formula = formulaAt(sheet, value.row, value.column)
    if (formula !== null) formulas.set(cellKey(2, column), formula)
    const kind = formatAt(sheet, value.row, value.column)
    if (kind) formats.set(cellKey(2, column), kind)
  })
  const laid = sheetFromGrid(sheet.name, grid, { visibility: sheet.visibility, formulas, formats })
  return { source: { sheet: laid, merges: mergeIndex(laid), index }, place }
}
