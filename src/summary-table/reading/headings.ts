import type { CellValue } from '../../grid/cell'
import { similarity } from '../../text/distance'
import { fold } from '../../text/fold'
import type { ColumnKey, Edition } from '../edition'

/** The headings of one row, each recognised as one of the edition's columns or as none. */
export interface HeadingMatch {
  /** Column index → what it is; null for a heading the edition does not have. Only cells that say something, and blank cells that stand where a heading should. */
  readonly byColumn: ReadonlyMap<number, ColumnKey | null>
  readonly columns: Readonly<Record<ColumnKey, number | null>>
  /** How many headings are worded as in the edition, and how many more are recognised. */
  readonly exact: number
  readonly similar: number
}

// A heading reworded (责任处室, 序号) keeps at least this much of its text when nothing but the wording tells what it is…
const SIMILAR = 0.55
// …and less is enough when it also stands where the missing column belongs.
const SIMILAR_IN_PLACE = 0.25
// Longer texts are answers or notes, never headings: not worth folding.
const LONGEST_HEADING = 60

interface HeadingCell {
  readonly column: number
  readonly folded: string
}

/** The edition's headings, folded once. */
function foldedHeadings(edition: Edition): readonly { key: ColumnKey; folded: string }[] {
  let headings = cache.get(edition)
  if (!headings) {
    headings = edition.columns.map(({ key, heading }) => ({ key, folded: fold(heading) }))
    cache.set(edition, headings)
  }
  return headings
}
const cache = new WeakMap<Edition, readonly { key: ColumnKey; folded: string }[]>()

/**
 * Whether a row is worth recognising, as it has at least so many cells that could be headings: a cheap look at its
 * characters, because sheets with hundreds of thousands of rows of other data stand beside the form.
 */
export function mayBeHeadings(cells: readonly (CellValue | undefined)[], edition: Edition, atLeast = 3): boolean {
  let like = 0
  for (const value of cells) {
    if (
      typeof value === 'string' &&
      value.length <= LONGEST_HEADING &&
      wordsOf(edition).test(value.replace(/\s+/g, ''))
    )
      like++
  }
  return like >= atLeast
}

/** Matches any two neighbouring characters of any heading. */
function wordsOf(edition: Edition): RegExp {
  let words = wordCache.get(edition)
  if (!words) {
    const pairs = foldedHeadings(edition).flatMap(({ folded }) =>
      [...folded].slice(1).map((char, i) => [...folded][i] + char),
    )
    words = new RegExp([...new Set(pairs)].join('|'))
    wordCache.set(edition, words)
  }
  return words
}
const wordCache = new WeakMap<Edition, RegExp>()

/** Recognises a row's cells as the edition's headings: first by wording, then by likeness, last by the place where a heading is missing. */
export function matchHeadings(cells: readonly (CellValue | undefined)[], edition: Edition): HeadingMatch {
  // A row of headings is asked about when it is found, when the edition is chosen and when the table is described.
  let matches = matchCache.get(cells)
  if (!matches) matchCache.set(cells, (matches = new Map()))
  let match = matches.get(edition)
  if (!match) matches.set(edition, (match = recognise(cells, edition)))
  return match
}
const matchCache = new WeakMap<readonly (CellValue | undefined)[], Map<Edition, HeadingMatch>>()

function recognise(cells: readonly (CellValue | undefined)[], edition: Edition): HeadingMatch {
  return asIssued(cells, edition) ?? byWords(cells, edition)
}

/** The headings of a row that says just what the edition does, as most do; null for any other row. */
function asIssued(cells: readonly (CellValue | undefined)[], { columns: wanted }: Edition): HeadingMatch | null {
  const columns = { ...NO_COLUMNS }
  const byColumn = new Map<number, ColumnKey | null>()
  for (let column = 0; column < cells.length; column++) {
    if ((cells[column] ?? null) === null) continue
    const next = wanted[byColumn.size]
    if (next === undefined || cells[column] !== next.heading) return null
    columns[next.key] = column
    byColumn.set(column, next.key)
  }
  return byColumn.size === wanted.length ? { byColumn, columns, exact: wanted.length, similar: 0 } : null
}

function byWords(cells: readonly (CellValue | undefined)[], edition: Edition): HeadingMatch {
  const wanted = foldedHeadings(edition)
  const present = headingCells(cells)
  const columns = new Map<ColumnKey, number>()
  const free = new Set(present)
  const take = (key: ColumnKey, cell: HeadingCell) => {
    columns.set(key, cell.column)
    free.delete(cell)
  }

  const worded = (folded: string) => present.filter((cell) => free.has(cell) && cell.folded === folded)
  for (const { key, folded } of wanted) {
    const [cell, ...others] = worded(folded)
    if (cell && others.length === 0) take(key, cell)
  }
  // One heading written over another stands twice: the one in its place is it.
  for (const [index, { key, folded }] of wanted.entries()) {
    if (columns.has(key)) continue
    const cells = worded(folded)
    const cell = cells.find((candidate) => isInside(placeBetween(wanted, columns, index), candidate)) ?? cells[0]
    if (cell) take(key, cell)
  }
  const exact = columns.size
  for (const { key, cell } of likenesses(
    wanted.filter(({ key }) => !columns.has(key)),
    [...free],
  )) {
    if (!columns.has(key) && free.has(cell)) take(key, cell)
  }
  for (const [index, { key, folded }] of wanted.entries()) {
    if (columns.has(key)) continue
    const place = placeBetween(wanted, columns, index)
    const inPlace = [...free].filter((cell) => isInside(place, cell))
    const like = inPlace.find((cell) => place?.certain || likeness(cell.folded, folded) >= SIMILAR_IN_PLACE)
    if (like) take(key, like)
  }
  const byColumn = new Map<number, ColumnKey | null>(present.map((cell) => [cell.column, null]))
  for (const [key, column] of columns) byColumn.set(column, key)
  return { byColumn, columns: everyColumn(columns), exact, similar: columns.size - exact }
}

/**
 * Where a column without any heading must be: the only column between its neighbours in the form, or at either end of it
 * the next column, if something stands there. Lets a table be read whose heading cell was emptied.
 */
export function columnInPlace(
  match: HeadingMatch,
  edition: Edition,
  key: ColumnKey,
  isFilled: (column: number) => boolean,
): number | null {
  const wanted = foldedHeadings(edition)
  const known = new Map(wanted.flatMap(({ key: k }) => (match.columns[k] === null ? [] : [[k, match.columns[k]]])))
  const place = placeBetween(
    wanted,
    known,
    wanted.findIndex((heading) => heading.key === key),
  )
  if (!place || place.before - place.after !== 2) return null
  const column = place.after + 1
  return match.byColumn.has(column) || !(place.certain || isFilled(column)) ? null : column
}

function headingCells(cells: readonly (CellValue | undefined)[]): HeadingCell[] {
  return cells.flatMap((value, column) => {
    if (typeof value !== 'string' || value.length > LONGEST_HEADING) return []
    const folded = fold(value)
    return folded === '' ? [] : [{ column, folded }]
  })
}

/** Pairs of headings and cells that are alike enough, the most alike first. */
function likenesses(wanted: readonly { key: ColumnKey; folded: string }[], cells: readonly HeadingCell[]) {
  return wanted
    .flatMap(({ key, folded }) => cells.map((cell) => ({ key, cell, score: likeness(cell.folded, folded) })))
    .filter(({ score }) => score >= SIMILAR)
    .sort((a, b) => b.score - a.score)
}

// The remark in a heading's brackets is often left out: 县级落实情况 for 县级落实情况（已发文的…）.
function likeness(written: string, heading: string): number {
  if (written.length >= 4 && heading.startsWith(written)) return 0.9
  // Texts cannot be more alike than the characters they share: a cheap look spares most comparisons.
  const longest = Math.max(written.length, heading.length)
  if (sharedCharacters(written, heading) / longest < SIMILAR_IN_PLACE) return 0
  return similarity(written, heading)
}

/** How many characters of a text another one has too. */
function sharedCharacters(written: string, heading: string): number {
  let shared = 0
  for (const char of written) if (heading.includes(char)) shared++
  return shared
}

/** The columns between which a heading belongs, both left out. */
interface Place {
  readonly after: number
  readonly before: number
  /** Whether both neighbours are known with one column between them: that column is it, whatever its heading says. */
  readonly certain: boolean
}

function placeBetween(
  wanted: readonly { key: ColumnKey }[],
  columns: ReadonlyMap<ColumnKey, number | null>,
  index: number,
): Place | null {
  const before = columns.get(wanted[index + 1]?.key) ?? null
  const after = columns.get(wanted[index - 1]?.key) ?? null
  if (before === null && after === null) return null
  // At either end of the form only one neighbour is known: the column right beside it.
  const certain = before !== null && after !== null && before - after === 2
  return { after: after ?? before! - 2, before: before ?? after! + 2, certain }
}

function isInside(place: Place | null, { column }: HeadingCell): boolean {
  return place !== null && column > place.after && column < place.before
}

const NO_COLUMNS: Readonly<Record<ColumnKey, number | null>> = {
  goal: null,
  number: null,
  policy: null,
  evidence: null,
  achieved: null,
  unachieved: null,
  office: null,
}

function everyColumn(columns: ReadonlyMap<ColumnKey, number>): Record<ColumnKey, number | null> {
  return { ...NO_COLUMNS, ...Object.fromEntries(columns) }
}
