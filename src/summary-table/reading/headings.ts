import { memo } from '../../text/memo'
import type { CellValue } from '../../grid/cell'
import { COLUMN_KEYS, type ColumnKey, type Edition, type Layout, layoutsOf } from '../edition'
import { isInside, placeBetween } from './heading-places'
import { headingCells, likeness, wantedColumns, type HeadingCell, type WantedColumn } from './heading-words'

/** The headings of one row, each recognised as one of a form's columns or as none. */
export interface HeadingMatch {
  readonly layout: Layout
  /** Whether the row is the form's word for word. */
  readonly issued: boolean
  /** Column index → what it is; null for a heading the form does not have. In the order of the columns; only cells that say something, and blank cells that stand where a heading should. */
  readonly byColumn: ReadonlyMap<number, ColumnKey | null>
  readonly columns: Readonly<Record<ColumnKey, number | null>>
  /** How many headings are worded as in the form, and how many more are recognised. */
  readonly exact: number
  readonly similar: number
  /** How many columns that the form must have are not recognised. */
  readonly lacking: number
}

// A heading reworded (责任处室, 序号) keeps at least this much of its text when nothing but the wording tells what it is…
const SIMILAR = 0.55
// …and less is enough when it also stands where the missing column belongs.
const SIMILAR_IN_PLACE = 0.25

type Cells = readonly (CellValue | undefined)[]

/** Every form of some editions once: editions mostly share one. */
export const formsOf = memo((editions: readonly Edition[]): readonly Layout[] => {
  const byHeadings = new Map(editions.flatMap(layoutsOf).map((layout) => [JSON.stringify(layout), layout]))
  return [...byHeadings.values()]
})

/** The form of an edition whose headings a row has. */
export function matchEdition(cells: Cells, edition: Edition): HeadingMatch {
  const layouts = layoutsOf(edition)
  // Where the row is one of the forms word for word, what it has in common with the others does not matter.
  const matches = matchesOf(cells)
  const issued = layouts.find((layout) => matches.get(layout)?.issued ?? asIssued(cells, layout))
  if (issued) return matchHeadings(cells, issued)
  return layouts
    .map((layout) => matchHeadings(cells, layout))
    .reduce((best, match) => (fitsBetter(match, best) ? match : best))
}

function fitsBetter(match: HeadingMatch, best: HeadingMatch): boolean {
  return (match.exact - best.exact || match.similar - best.similar || best.lacking - match.lacking) > 0
}

/** Recognises a row's cells as a form's headings: first by wording, then by likeness, last by the place where a heading is missing. */
export function matchHeadings(cells: Cells, layout: Layout): HeadingMatch {
  // A row of headings is asked about when it is found, when the edition is chosen and when the table is described.
  const matches = matchesOf(cells)
  let match = matches.get(layout)
  if (!match) matches.set(layout, (match = asIssued(cells, layout) ?? byWords(cells, layout)))
  return match
}
const matchesOf = memo((_: Cells) => new Map<Layout, HeadingMatch>())

/** The headings of a row that says just what the form does, as most do; null for any other row. */
function asIssued(cells: Cells, layout: Layout): HeadingMatch | null {
  const columns = { ...NO_COLUMNS }
  const byColumn = new Map<number, ColumnKey | null>()
  let next = 0
  for (let column = 0; column < cells.length; column++) {
    if ((cells[column] ?? null) === null) continue
    let wanted = layout[next++]
    while (wanted?.optional && cells[column] !== wanted.heading) wanted = layout[next++]
    if (!wanted || cells[column] !== wanted.heading) return null
    columns[wanted.key] = column
    byColumn.set(column, wanted.key)
  }
  const isWhole = layout.slice(next).every(({ optional }) => optional)
  return isWhole ? { layout, issued: true, byColumn, columns, exact: byColumn.size, similar: 0, lacking: 0 } : null
}

function byWords(cells: Cells, layout: Layout): HeadingMatch {
  const wanted = wantedColumns(layout)
  const present = headingCells(cells)
  const search = new Search(wanted, present)
  search.byWording()
  const exact = search.columns.size
  search.byLikeness()
  search.byPlace()
  const { columns } = search
  const byColumn = new Map<number, ColumnKey | null>(present.map((cell) => [cell.column, null]))
  for (const [key, column] of columns) byColumn.set(column, key)
  const inOrder = new Map([...byColumn].sort(([a], [b]) => a - b))
  const lacking = wanted.filter(({ key, optional }) => !optional && !columns.has(key)).length
  return {
    layout,
    issued: false,
    byColumn: inOrder,
    columns: everyColumn(columns),
    exact,
    similar: columns.size - exact,
    lacking,
  }
}

/** Gives each column of a form its cell, the surest first. */
class Search {
  readonly columns = new Map<ColumnKey, number>()
  private readonly free: Set<HeadingCell>

  constructor(
    private readonly wanted: readonly WantedColumn[],
    private readonly present: readonly HeadingCell[],
  ) {
    this.free = new Set(present)
  }

  byWording(): void {
    for (const column of this.wanted) {
      const [cell, ...others] = this.worded(column)
      if (cell && others.length === 0) this.take(column, cell)
    }
    // One heading written over another stands twice: the one in its place is it.
    this.missing(({ column, index }) => {
      const cells = this.worded(column)
      return cells.find((cell) => isInside(placeBetween(this.wanted, this.columns, index), cell)) ?? cells[0]
    })
  }

  /** Of headings and cells that are alike enough the most alike first. */
  byLikeness(): void {
    const pairs = this.wanted
      .filter(({ key }) => !this.columns.has(key))
      .flatMap((column) =>
        [...this.free].map((cell) => ({ column, cell, score: likeness(cell.folded, column.folded) })),
      )
      .filter(({ score }) => score >= SIMILAR)
      .sort((a, b) => b.score - a.score)
    for (const { column, cell } of pairs)
      if (!this.columns.has(column.key) && this.free.has(cell)) this.take(column, cell)
  }

  byPlace(): void {
    this.missing(({ column, index }) => {
      const place = placeBetween(this.wanted, this.columns, index)
      const isIt = ({ folded }: HeadingCell) => place?.certain || likeness(folded, column.folded) >= SIMILAR_IN_PLACE
      return [...this.free].find((cell) => isInside(place, cell) && isIt(cell))
    })
  }

  private worded({ right }: WantedColumn): HeadingCell[] {
    return this.present.filter((cell) => this.free.has(cell) && right.has(cell.folded))
  }

  private missing(find: (one: { column: WantedColumn; index: number }) => HeadingCell | undefined): void {
    for (const [index, column] of this.wanted.entries()) {
      const cell = this.columns.has(column.key) ? undefined : find({ column, index })
      if (cell) this.take(column, cell)
    }
  }

  private take({ key }: WantedColumn, cell: HeadingCell): void {
    this.columns.set(key, cell.column)
    this.free.delete(cell)
  }
}

/**
 * Where a column without any heading must be: the only column between its neighbours in the form, or at either end of it
 * the next column, if something stands there. Lets a table be read whose heading cell was emptied.
 */
export function columnInPlace(
  { layout, columns, byColumn }: HeadingMatch,
  key: ColumnKey,
  isFilled: (column: number) => boolean,
): number | null {
  const wanted = wantedColumns(layout)
  const index = wanted.findIndex((column) => column.key === key && !column.optional)
  if (index < 0) return null
  const known = new Map(wanted.flatMap(({ key: k }) => (columns[k] === null ? [] : [[k, columns[k]]])))
  const place = placeBetween(wanted, known, index)
  if (!place || place.before - place.after !== 2) return null
  const column = place.after + 1
  return byColumn.has(column) || !(place.certain || isFilled(column)) ? null : column
}

const NO_COLUMNS = Object.fromEntries(COLUMN_KEYS.map((key) => [key, null])) as Readonly<
  Record<ColumnKey, number | null>
>

function everyColumn(columns: ReadonlyMap<ColumnKey, number>): Record<ColumnKey, number | null> {
  return { ...NO_COLUMNS, ...Object.fromEntries(columns) }
}
