import { cellAddress } from '../../../grid/address'
import type { NewValue } from '../../../grid/edit'
import { Position } from '../sheet/position'
import { spliced, type Splice } from '../xml/splice'
import { XmlTokens } from '../xml/tokens'
import { prefixAt, withContent } from '../xml/write'
import { cellWithValue, newCell } from './cell-xml'
import { rowStyle, type RowPlace, type SheetLayout } from './sheet-layout'
import { lastOf } from '../../../text/items'

/** Zero-based row → zero-based column → what to put there. */
export type NewValues = ReadonlyMap<number, ReadonlyMap<number, NewValue>>

/** What a value is in a cell of a style, by its number; null for a cell without. */
export type Typed = (value: NewValue, style: string | null) => NewValue

/** A sheet's XML with new contents in some cells, and whether a formula went with an old value. */
export function withValues(
  xml: string,
  layout: SheetLayout,
  values: NewValues,
  typed: Typed,
): { readonly xml: string; readonly formulaRemoved: boolean } {
  const places = new Map(
    [...values.keys()].map((row): [number, RowPlace[]] => [row, [...(layout.hosts.get(row) ?? [])]]),
  )
  for (const place of layout.rows) places.get(place.row)?.push(place)
  const splices: Splice[] = []
  const added: { row: number; xml: string }[] = []
  let formulaRemoved = false
  for (const [row, cells] of [...values].sort(([a], [b]) => a - b)) {
    const edited = editRow(xml, row, places.get(row) ?? [], cells, { layout, typed })
    for (const splice of edited.splices) splices.push(splice)
    if (edited.newRow !== null) added.push({ row, xml: edited.newRow })
    formulaRemoved ||= edited.formulaRemoved
  }
  return { xml: spliced(xml, [...splices, ...rowInsertions(xml, layout, added)]), formulaRemoved }
}

/** Cells of a row, in ascending order of columns. */
type NewCells = readonly (readonly [column: number, value: NewValue])[]

/** The sheet that is written into. */
interface Where {
  readonly layout: SheetLayout
  readonly typed: Typed
}

function newRow(row: number, cells: NewCells, { layout, typed }: Where): string {
  const prefix = layout.data?.prefix ?? ''
  const content = cells.map(([column, value]) => {
    const style = columnStyle(layout, column)
    return newCell(cellAddress(row, column), style, typed(value, style), prefix)
  })
  return `<${prefix}row r="${row + 1}">${content.join('')}</${prefix}row>`
}

function columnStyle({ columnStyles }: SheetLayout, column: number): string | null {
  return columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? null
}

/** Each new row before the first one that comes after it. */
function rowInsertions(xml: string, layout: SheetLayout, added: readonly { row: number; xml: string }[]): Splice[] {
  const { data, dataEnd, rows } = layout
  if (!data || added.length === 0) return []
  if (data.empty) {
    const text = withContent(xml, data.start, data.end, added.map((row) => row.xml).join(''))
    return [{ start: data.start, end: data.end, text }]
  }
  let next = 0
  return added.map(({ row, xml: text }) => {
    while ((rows[next]?.row ?? row) < row) next++
    const place = rows[next]?.start ?? dataEnd
    return { start: place, end: place, text }
  })
}

interface EditedRow {
  readonly splices: Splice[]
  /** A row for the cells that have none to stand in; null when all have. */
  readonly newRow: string | null
  readonly formulaRemoved: boolean
}

/**
 * A broken file may have a row several times, or its cells in another row: reading takes each cell by its own address, so
 * every cell of that address is replaced. New ones go into the last row of that number.
 */
function editRow(
  xml: string,
  row: number,
  places: readonly RowPlace[],
  cells: ReadonlyMap<number, NewValue>,
  where: Where,
): EditedRow {
  const editors = places.map((place) => new RowEditor(xml, place, row, cells))
  const missing = [...cells]
    .filter(([column]) => !editors.some((editor) => editor.has(column)))
    .sort(([a], [b]) => a - b)
  const home = lastOf(places)?.row === row ? lastOf(editors) : undefined
  return {
    splices: editors.flatMap((editor) => editor.splices(editor === home ? missing : [], where)),
    newRow: home || missing.length === 0 ? null : newRow(row, missing, where),
    formulaRemoved: editors.some((editor) => editor.formulaRemoved),
  }
}

interface CellPlace {
  readonly column: number
  readonly style: string | null
  readonly start: number
  readonly end: number
}

/** Changes the cells of one row that stand in one <row>. */
class RowEditor {
  formulaRemoved = false
  private readonly xml: string
  private readonly prefix: string
  private readonly places: CellPlace[] = []
  private tagEnd = 0
  private closeStart = 0
  private style: string | null = null
  private isEmpty = false

  constructor(
    source: string,
    private readonly place: RowPlace,
    private readonly row: number,
    private readonly cells: ReadonlyMap<number, NewValue>,
  ) {
    this.xml = source.slice(place.start, place.end)
    this.prefix = prefixAt(this.xml, 0)
    this.read()
  }

  has(column: number): boolean {
    return this.places.some((place) => place.column === column)
  }

  /** The changes, in places of the whole sheet; `missing` are cells to be put in. */
  splices(missing: NewCells, { layout, typed }: Where): Splice[] {
    const replaced = this.places.flatMap(({ column, style, start, end }) => {
      const value = this.cells.get(column)
      if (value === undefined) return []
      return [{ start, end, text: cellWithValue(this.xml.slice(start, end), typed(value, style)) }]
    })
    const added = missing.map(([column, value]) => {
      const before = this.places.find((cell) => cell.column > column)?.start ?? this.closeStart
      const style = this.style ?? columnStyle(layout, column)
      return {
        start: before,
        end: before,
        text: newCell(cellAddress(this.row, column), style, typed(value, style), this.prefix),
      }
    })
    const offset = this.place.start
    if (!this.isEmpty || added.length === 0) return [...replaced, ...added].map((each) => moved(each, offset))
    const text = withContent(this.xml, 0, this.xml.length, added.map((each) => each.text).join(''))
    return [{ start: offset, end: this.place.end, text }]
  }

  private read(): void {
    const tokens = new XmlTokens(this.xml)
    const position = new Position()
    tokens.next()
    this.isEmpty = tokens.kind === 'empty'
    this.tagEnd = tokens.end
    this.style = rowStyle(tokens)
    position.moveToRow(String(this.place.row + 1))
    this.closeStart = this.tagEnd
    for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
      if (kind === 'close' && tokens.depth === 0) this.closeStart = tokens.start
      if ((kind === 'open' || kind === 'empty') && tokens.name === 'c') this.readCell(tokens, position)
    }
  }

  private readCell(tokens: XmlTokens, position: Position): void {
    position.moveToCell(tokens.attribute('r'))
    const style = tokens.attribute('s') ?? null
    const { start, kind } = tokens
    const { row, column } = position
    const isEdited = row === this.row && this.cells.has(column)
    if (kind === 'open') this.passCell(tokens, isEdited)
    if (row === this.row) this.places.push({ column, style, start, end: tokens.end })
  }

  private passCell(tokens: XmlTokens, isEdited: boolean): void {
    const outside = tokens.depth - 1
    while (!(tokens.next() === 'close' && tokens.depth === outside)) {
      if (tokens.kind === 'end') return
      if (tokens.name === 'f' && isEdited) this.formulaRemoved = true
    }
  }
}

function moved({ start, end, text }: Splice, offset: number): Splice {
  return { start: start + offset, end: end + offset, text }
}
