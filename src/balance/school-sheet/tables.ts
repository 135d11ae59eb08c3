import { COLUMN_LIMIT } from '../../grid/address'
import { textOf, type CellValue } from '../../grid/cell'
import { columnsOf, croppedSheet, halvesAt } from '../../grid/crop'
import { valueAt, type SheetContents } from '../../grid/contents'
import { isCountyName } from './county-name'
import { bestHeader, headerAt, isSchoolHeader } from './header'
import type { FoundAmount, Header } from './found-header'
import type { HeadingSource } from './heading-cells'
import type { Place, SchoolTable } from './sheet'
import { rowWords } from './rows/row-words'
import { withUnitLine } from './unit-line'
import { withUnitRow } from './unit-row'
import { itemAt, lastOf } from '../../text/items'

/** How many rows with content are searched for the first headings. */
const SEARCHED_ROWS = 60

/** A table with the rows below its headings. */
export interface TableWithRows {
  readonly table: SchoolTable
  readonly rows: readonly number[]
}

/** The tables of schools on a sheet, side by side or below each other. */
export function tablesOn(source: HeadingSource, place: Place): TableWithRows[] {
  const { sheet } = source
  const headers = headersOn(source)
  const [first] = headers
  const beside = first ? columnBeside(source, first) : null
  if (beside !== null) return halvesAt(sheet, beside).flatMap((half) => tablesOn({ ...source, sheet: half }, place))
  return stacked(sheet, headers, place).map(withCountyOfPlace).map(withoutRivals)
}

/** 行政区划 says the counties where it names nothing else: where it names towns it says nothing that is asked for. */
function withCountyOfPlace(found: TableWithRows): TableWithRows {
  const { table, rows } = found
  const { county, place } = table.header.texts
  if (county !== undefined || place === undefined) return found
  const names = rows
    .map((row) => textOf(valueAt(table.sheet, row, place)).trim())
    .filter((text) => text !== '' && rowWords(text) !== 'total')
  if (names.length === 0 || !names.every(isCountyName)) return found
  return { table: { ...table, header: { ...table.header, texts: { ...table.header.texts, county: place } } }, rows }
}

/** Of two columns that claim one amount alike and give other figures nobody can say which is meant: neither is read. */
function withoutRivals({ table, rows }: TableWithRows): TableWithRows {
  const { header, sheet } = table
  const figureIn = (row: number, { column }: FoundAmount) => textOf(valueAt(sheet, row, column)).trim()
  const differ = (used: FoundAmount, rival: FoundAmount) =>
    rows.some((row) => {
      const figures = [figureIn(row, used), figureIn(row, rival)]
      return !figures.includes('') && figures[0] !== figures[1]
    })
  const doubled = header.doubled.map((each) => ({
    ...each,
    open: each.rivals.some((rival) => differ(each.used, rival)),
  }))
  const left = new Set(doubled.flatMap(({ open, used }) => (open ? [used] : [])))
  if (left.size === 0) return { table, rows }
  const amounts = header.amounts.filter((found) => !left.has(found))
  return { table: { ...table, header: { ...header, amounts, doubled } }, rows }
}

/** The headings on a sheet that come nearest to those of a table of schools; null where there are none. */
export function nearestHeader(source: HeadingSource): Header | null {
  return bestHeader(source, [...source.sheet.rows.keys()].slice(0, SEARCHED_ROWS))
}

/** All headings of schools on a sheet from top to bottom, those repeated on a new page among them. */
function headersOn(source: HeadingSource): Header[] {
  const headers: Header[] = []
  const all = [...source.sheet.rows.keys()]
  for (let start = 0; start < all.length; start++) {
    if (headers.length === 0 && start >= SEARCHED_ROWS) break
    let end = start
    while (end < all.length && isWordy(source.sheet.rows.get(itemAt(all, end)) ?? [])) end++
    if (end === start) continue
    const rows = headers.length === 0 ? all.slice(start, Math.min(end, SEARCHED_ROWS)) : all.slice(start, end)
    const near = headers.length === 0 ? rows : nearHeadings(source, rows)
    const header = near.length > 0 ? bestHeader(source, near) : null
    if (header && isSchoolHeader(header)) {
      const units = withUnitLine(header, source.sheet)
      headers.push(withUnitRow(units, source.sheet, all[all.indexOf(header.bottom, start) + 1]))
    }
    start = end
  }
  return headers
}

/** Of rows of words, those about the first that holds headings of its own; the others are schools without numbers. */
function nearHeadings(source: HeadingSource, rows: readonly number[]): readonly number[] {
  const at = rows.findIndex((row) => headerAt(source, row, row).amounts.length >= 2)
  return at < 0 ? [] : rows.slice(Math.max(0, at - 3), at + 4)
}

const NUMBER_LIKE = /^\s*[+-]?[\d,]+(\.\d+)?[^\d.、．)）年]{0,3}\s*$/

/** Whether a row holds more words than numbers, as headings do and schools do not. */
function isWordy(cells: readonly CellValue[]): boolean {
  let balance = 0
  for (const cell of cells) {
    if (typeof cell === 'number') balance--
    else if (typeof cell === 'string' && cell.trim() !== '') balance += NUMBER_LIKE.test(cell) ? -1 : 1
  }
  return balance > 0
}

/** Headings in other columns or other units than those above begin a table; the same ones go on with it. */
function stacked(sheet: SheetContents, headers: readonly Header[], place: Place): TableWithRows[] {
  const tables: { table: SchoolTable; rows: number[] }[] = []
  const rows = [...sheet.rows.keys()]
  let at = 0
  headers.forEach((header, position) => {
    const end = headers[position + 1]?.top ?? Infinity
    const last = lastOf(tables)
    const current = last && sameLayout(last.table.header, header) ? last : { table: { sheet, header, place }, rows: [] }
    if (current !== last) tables.push(current)
    while (at < rows.length && itemAt(rows, at) <= header.bottom) at++
    for (; at < rows.length && itemAt(rows, at) < end; at++) current.rows.push(itemAt(rows, at))
  })
  return tables
}

function sameLayout(a: Header, b: Header): boolean {
  const layout = ({ texts, amounts }: Header) =>
    JSON.stringify([
      Object.entries(texts).sort(),
      amounts.map(({ spec, column, factor, per, stage }) => [spec.heading, column, factor, per, stage]),
    ])
  return layout(a) === layout(b)
}

/** Where another table begins to the right of the first; null where there is none. */
function columnBeside(source: HeadingSource, first: Header): number | null {
  const heads = croppedSheet(source.sheet, { top: 0, bottom: first.bottom, left: 0, right: COLUMN_LIMIT - 1 })
  const within = (sheet: SheetContents) => headerAt({ ...source, sheet }, first.top, first.bottom)
  const name = within(halvesAt(heads, (first.texts.name ?? 0) + 1)[1]).texts.name
  if (name === undefined) return null
  const start = startOfTable(first, name, (column) => within(columnsOf(heads, column, column)))
  return halvesAt(heads, start).every((half) => isSchoolHeader(within(half))) ? start : null
}

/** A table begins at its column of names, or left of it at what the table before has as well. */
function startOfTable(before: Header, name: number, headingAt: (column: number) => Header): number {
  const first = new Map([
    ...Object.entries(before.texts),
    ...before.amounts.map(({ spec, column }) => [spec.heading, column] as const),
  ])
  let start = name
  while (start > 0) {
    const { texts, amounts } = headingAt(start - 1)
    const [field] = [...Object.keys(texts), ...amounts.map(({ spec }) => spec.heading)]
    if (field === undefined || field === 'name' || (first.get(field) ?? start) >= start - 1) return start
    start--
  }
  return start
}
