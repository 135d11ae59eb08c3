import { memo } from '../../text/memo'
import type { CellValue } from '../../grid/cell'
import { similarity } from '../../text/distance'
import { fold } from '../../text/fold'
import { headingsOf, type ColumnKey, type Layout } from '../edition'

/** A column of a form with its headings folded. */
export interface WantedColumn {
  readonly key: ColumnKey
  /** The heading of the blank form, which one that was reworded is compared with. */
  readonly folded: string
  /** All that are right. */
  readonly right: ReadonlySet<string>
  readonly optional: boolean
}

/** A cell that may be a heading. */
export interface HeadingCell {
  readonly column: number
  readonly folded: string
}

// Longer texts are answers or notes, never headings: not worth folding.
const LONGEST_HEADING = 60
// Texts that share fewer of their characters than this are not compared any closer.
const LEAST_LIKE = 0.25

/** A form's columns, their headings folded once. */
export const wantedColumns = memo((layout: Layout): readonly WantedColumn[] =>
  layout.map((column) => ({
    key: column.key,
    folded: fold(column.heading),
    right: new Set(headingsOf(column).map(fold)),
    optional: column.optional ?? false,
  })),
)

/**
 * Whether a row is worth recognising, as it has at least so many cells that could be headings: a cheap look at its
 * characters, because sheets with hundreds of thousands of rows of other data stand beside the form.
 */
export function mayBeHeadings(cells: readonly (CellValue | undefined)[], layout: Layout, atLeast = 3): boolean {
  const pairs = pairsOf(layout)
  let like = 0
  for (const value of cells) {
    if (typeof value === 'string' && value.length <= LONGEST_HEADING && pairs.isIn(value) && ++like >= atLeast)
      return true
  }
  return false
}

/** Some pairs of neighbouring characters, to ask thousands of texts for: hardly any character begins one, and one look-up tells. */
class PairSet {
  private readonly begins = new Uint8Array(0x10000)
  /** Both characters of each as one number. */
  private readonly pairs = new Set<number>()

  add(text: string): void {
    for (let at = 0; at + 1 < text.length; at++) {
      this.begins[text.charCodeAt(at)] = 1
      this.pairs.add(pairOf(text, at, at + 1))
    }
  }

  /** Whether two characters of a text are a pair; blanks between them do not count. */
  isIn(text: string): boolean {
    for (let at = 0; at < text.length; at++) {
      if (this.begins[text.charCodeAt(at)] === 1 && this.pairs.has(pairOf(text, at, nextSign(text, at)))) return true
    }
    return false
  }
}

function pairOf(text: string, first: number, second: number): number {
  return (text.charCodeAt(first) << 16) | text.charCodeAt(second)
}

function nextSign(text: string, at: number): number {
  let next = at + 1
  while (next < text.length && text.charAt(next).trim() === '') next++
  return next
}

/** Any two neighbouring characters of any heading. */
const pairsOf = memo((layout: Layout): PairSet => {
  const pairs = new PairSet()
  for (const { right } of wantedColumns(layout)) for (const heading of right) pairs.add(heading)
  return pairs
})

/** The cells of a row that may be headings. */
export function headingCells(cells: readonly (CellValue | undefined)[]): HeadingCell[] {
  return cells.flatMap((value, column) => {
    if (typeof value !== 'string' || value.length > LONGEST_HEADING) return []
    const folded = fold(value)
    return folded === '' ? [] : [{ column, folded }]
  })
}

/** How much a cell is like a heading, from 0 to 1. The remark in a heading's brackets is often left out: 县级落实情况 for 县级落实情况（已发文的…）. */
export function likeness(written: string, heading: string): number {
  if (written.length >= 4 && heading.startsWith(written)) return 0.9
  if (written.length >= 4 && isShortened(written, heading)) return SHORTENED
  // Texts cannot be more alike than the characters they share: a cheap look spares most comparisons.
  const longest = Math.max(written.length, heading.length)
  if (sharedCharacters(written, heading) / longest < LEAST_LIKE) return 0
  return similarity(written, heading)
}

// Surer than a heading that is only like it.
const SHORTENED = 0.7

/** 已实现的县 for 已实现该目标的县名单, 落实情况 for 县级落实情况（…）: all of its characters in their order, others left out. */
function isShortened(written: string, heading: string): boolean {
  let met = 0
  for (const char of heading) if (char === written[met]) met++
  return met === written.length
}

/** How many characters of a text another one has too. */
function sharedCharacters(written: string, heading: string): number {
  let shared = 0
  for (const char of written) if (heading.includes(char)) shared++
  return shared
}
