import { textOf } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import type { AmountColumn, TextColumn, TextField } from '../columns'
import { COLUMN } from '../columns'
import { columnOf, headingFactor, type HeadingIndex } from './heading'
import { seenValue, type MergeIndex } from './merged'

/** A column of amounts as found on a sheet. */
export interface FoundAmount {
  readonly spec: AmountColumn
  readonly column: number
  /** 10,000 where the heading says 万元; 1 otherwise. */
  readonly factor: number
  /** The heading cell itself: its row, and its text as written. */
  readonly headingRow: number
  readonly headingText: string
}

/** The headings of a school sheet. */
export interface Header {
  /** The lowest row of headings; schools follow. */
  readonly bottom: number
  readonly texts: Readonly<Partial<Record<TextField, number>>>
  /** In the order of the sheet. */
  readonly amounts: readonly FoundAmount[]
}

/** How many rows with content are searched for headings, and how many rows headings may take. */
const SEARCHED_ROWS = 60
const DEEPEST = 4

/** The rows that look most like headings; null where no row has any. */
export function findHeader(sheet: SheetContents, merges: MergeIndex, index: HeadingIndex): Header | null {
  let best: Header | null = null
  const rows = [...sheet.rows.keys()].slice(0, SEARCHED_ROWS)
  for (const bottom of rows) {
    for (let depth = 1; depth <= DEEPEST && bottom - depth + 1 >= 0; depth++) {
      const header = headerAt(sheet, merges, index, bottom, depth)
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

function size(header: Header | null): number {
  return header ? Object.keys(header.texts).length + header.amounts.length : 0
}

function headerAt(
  sheet: SheetContents,
  merges: MergeIndex,
  index: HeadingIndex,
  bottom: number,
  depth: number,
): Header {
  const texts: Partial<Record<TextField, number>> = {}
  const amounts = new Map<string, FoundAmount>()
  const width = widest(sheet, bottom, depth)
  for (let column = 0; column < width; column++) {
    const cells = headingTexts(sheet, merges, column, bottom, depth)
    const spec = cells.length > 0 ? columnOf(cells, index) : null
    if (!spec) continue
    if (isAmount(spec)) {
      if (!amounts.has(spec.heading)) amounts.set(spec.heading, foundAmount(sheet, spec, cells, column, bottom))
    } else texts[spec.field] ??= column
  }
  return { bottom, texts, amounts: [...amounts.values()] }
}

function foundAmount(
  sheet: SheetContents,
  spec: AmountColumn,
  cells: readonly string[],
  column: number,
  bottom: number,
): FoundAmount {
  const headingRow = [0, 1, 2, 3].map((up) => bottom - up).find((row) => textOf(sheet.rows.get(row)?.[column]) !== '')
  const factor = headingFactor(cells, spec) ?? 1
  return { spec, column, factor, headingRow: headingRow ?? bottom, headingText: cells.at(-1) ?? '' }
}

function isAmount(spec: TextColumn | AmountColumn): spec is AmountColumn {
  return 'unit' in spec
}

function widest(sheet: SheetContents, bottom: number, depth: number): number {
  let width = 0
  for (let row = bottom - depth + 1; row <= bottom; row++) width = Math.max(width, sheet.rows.get(row)?.length ?? 0)
  return Math.min(width, 400)
}

function headingTexts(
  sheet: SheetContents,
  merges: MergeIndex,
  column: number,
  bottom: number,
  depth: number,
): string[] {
  const texts: string[] = []
  for (let row = bottom - depth + 1; row <= bottom; row++) {
    const text = textOf(seenValue(sheet, merges, row, column)).trim()
    if (text !== '') texts.push(text)
  }
  return texts
}
