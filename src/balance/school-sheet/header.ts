import { cellKey } from '../../grid/address'
import { textOf } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import type { AmountColumn, TextColumn, TextField } from '../columns'
import { COLUMN } from '../columns'
import { readHeading, type HeadingIndex, type HeadingMeaning } from './heading'
import { seenValue, type MergeIndex } from './merged'

/** A column of amounts as found on a sheet. */
export interface FoundAmount {
  readonly spec: AmountColumn
  readonly column: number
  /** 10,000 where the heading says 万元; 1 otherwise. */
  readonly factor: number
  /** What the heading says as a unit and is none of this column; null where there is nothing of the kind. */
  readonly unknownUnit: string | null
  /** The heading cell itself: its row, and its text as written. */
  readonly headingRow: number
  readonly headingText: string
}

/** Several columns that claim one amount: the one that is read, and the others. */
export interface DoubledColumn {
  readonly used: FoundAmount
  readonly others: readonly FoundAmount[]
}

/** The headings of a school sheet. */
export interface Header {
  readonly top: number
  /** The lowest row of headings; schools follow. */
  readonly bottom: number
  readonly texts: Readonly<Partial<Record<TextField, number>>>
  /** In the order of the sheet. */
  readonly amounts: readonly FoundAmount[]
  readonly doubled: readonly DoubledColumn[]
}

/** How many rows headings may take, and the columns among which they are looked for. */
const DEEPEST = 4
const WIDEST = 400

/** Where headings are looked for: a sheet, its merged cells, and what columns may be called. */
export interface HeadingSource {
  readonly sheet: SheetContents
  readonly merges: MergeIndex
  readonly index: HeadingIndex
}

/** Of some rows following each other, those that look most like headings; null where none has any. */
export function bestHeader(source: HeadingSource, rows: readonly number[]): Header | null {
  let best: Header | null = null
  for (const bottom of rows) {
    for (let top = bottom; top > bottom - DEEPEST && top >= rows[0]; top--) {
      const header = headerAt(source, top, bottom)
      if (size(header) > size(best)) best = header
    }
  }
  return best
}

/** Whether headings are those of a school sheet: schools by name, with pupils and something more. */
export function isSchoolHeader(header: Header): boolean {
  const hasPupils = header.amounts.some(({ spec }) => spec.heading === COLUMN.pupils)
  return header.texts.name !== undefined && hasPupils && header.amounts.length >= 3
}

/** A group above that tells two columns of the same name apart makes headings better, though no more of them. */
function size(header: Header | null): number {
  return header ? Object.keys(header.texts).length + header.amounts.length - header.doubled.length / 100 : 0
}

interface Claim extends HeadingMeaning {
  readonly column: AmountColumn
  readonly found: FoundAmount
}

/** The headings in these rows. */
export function headerAt(source: HeadingSource, top: number, bottom: number): Header {
  const texts: Partial<Record<TextField, number>> = {}
  const claims = new Map<string, Claim[]>()
  const rows = Array.from({ length: bottom - top + 1 }, (_, down) => top + down)
  const width = Math.min(WIDEST, Math.max(0, ...rows.map((row) => source.sheet.rows.get(row)?.length ?? 0)))
  for (let column = 0; column < width; column++) {
    const cells = headingCells(source, rows, column)
    const written = cells.map(({ text }) => text)
    const meaning = cells.length > 0 ? readHeading(written, source.index) : null
    if (!meaning) continue
    const { column: spec } = meaning
    if (!isAmount(spec)) texts[spec.field] ??= column
    else addClaim(claims, { ...meaning, column: spec }, cells[cells.length - 1], column, source.merges)
  }
  const settled = [...claims.values()].map(settle)
  return {
    top,
    bottom,
    texts,
    amounts: settled.map(({ used }) => used).sort((a, b) => a.column - b.column),
    doubled: settled.filter(({ others }) => others.length > 0),
  }
}

interface HeadingCell {
  readonly row: number
  readonly text: string
}

function headingCells({ sheet, merges }: HeadingSource, rows: readonly number[], column: number): HeadingCell[] {
  return rows
    .map((row) => ({ row, text: textOf(seenValue(sheet, merges, row, column)).trim() }))
    .filter(({ text }) => text !== '')
}

/** A heading merged over several columns claims only its first. */
function addClaim(
  claims: Map<string, Claim[]>,
  meaning: HeadingMeaning & { readonly column: AmountColumn },
  own: HeadingCell,
  column: number,
  merges: MergeIndex,
): void {
  const { column: spec, factor, unknownUnit } = meaning
  const spread = merges.get(cellKey(own.row, column))
  const earlier = claims.get(spec.heading) ?? []
  if (earlier.length > 0 && spread !== undefined && spread.left < column) return
  const headingRow = spread?.top ?? own.row
  const found = { spec, column, factor, unknownUnit, headingRow, headingText: own.text }
  claims.set(spec.heading, [...earlier, { ...meaning, found }])
}

/** Of the columns that claim one amount: those of earlier years are none; of the others, the one with the fewest remarks. */
function settle(claims: readonly Claim[]): DoubledColumn {
  const latest = Math.max(0, ...claims.map(({ year }) => year ?? 0))
  const current = claims.filter(({ year }) => year === null || year === latest)
  const [best] = [...current].sort((a, b) => a.remarks - b.remarks)
  return { used: best.found, others: current.filter((claim) => claim !== best).map(({ found }) => found) }
}

function isAmount(spec: TextColumn | AmountColumn): spec is AmountColumn {
  return 'unit' in spec
}
