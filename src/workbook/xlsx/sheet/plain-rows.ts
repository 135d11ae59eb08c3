import { DOUBLE_QUOTE, GREATER, LETTER_A, LETTER_Z, NINE, POINT, SLASH, standsAt, ZERO } from '../xml/characters'
import { exists } from './position'

/** The types n (a number) and s (a shared string). */
const N = 110
const S = 115
/** Up to so many digits a number can be put together digit by digit without losing any. */
const EXACT_DIGITS = 15
const NOT_SO = -1

/**
 * Reads cells in the shape in which nearly every program writes nearly all of them, `<c r="B4" s="3" t="s"><v>9</v></c>` and
 * `<c r="B4" s="3"/>`, many times as fast as tag by tag. Everything else is left to the tokens, which would read these cells the same.
 */
export class PlainCell {
  /** Zero-based. */
  row = 0
  column = 0
  /** Whether the number is that of a shared string. */
  isString = false
  /** Null when the cell is blank. */
  number: number | null = null
  /** Where the cell ends. */
  end = 0

  /** Reads the cell that begins at `start`; false when it is not of this shape, or not all there yet. */
  read(source: string, start: number): boolean {
    if (!standsAt(source, start, '<c r="')) return false
    let at = this.readAddress(source, start + 6)
    if (at !== NOT_SO) at = pastStyle(source, at)
    if (at !== NOT_SO) at = this.readType(source, at)
    if (at !== NOT_SO) at = source.charCodeAt(at) === SLASH ? this.readBlank(source, at) : this.readValue(source, at)
    this.end = at
    return at !== NOT_SO
  }

  private readAddress(source: string, start: number): number {
    let at = start
    let column = 0
    for (let code = source.charCodeAt(at); code >= LETTER_A && code <= LETTER_Z; code = source.charCodeAt(++at)) {
      column = column * 26 + code - LETTER_A + 1
    }
    let row = 0
    for (let code = source.charCodeAt(at); code >= ZERO && code <= NINE; code = source.charCodeAt(++at)) {
      row = row * 10 + code - ZERO
    }
    this.column = column - 1
    this.row = row - 1
    return exists(this.row, this.column) && source.charCodeAt(at) === DOUBLE_QUOTE ? at + 1 : NOT_SO
  }

  private readType(source: string, start: number): number {
    this.isString = false
    if (!standsAt(source, start, ' t="')) return start
    const type = source.charCodeAt(start + 4)
    this.isString = type === S
    return (type === S || type === N) && source.charCodeAt(start + 5) === DOUBLE_QUOTE ? start + 6 : NOT_SO
  }

  private readBlank(source: string, slash: number): number {
    this.number = null
    return source.charCodeAt(slash + 1) === GREATER ? slash + 2 : NOT_SO
  }

  private readValue(source: string, start: number): number {
    if (!standsAt(source, start, '><v>')) return NOT_SO
    const first = start + 4
    let at = first
    let number = 0
    for (let code = source.charCodeAt(at); code >= ZERO && code <= NINE; code = source.charCodeAt(++at)) {
      number = number * 10 + code - ZERO
    }
    const isWhole = source.charCodeAt(at) !== POINT
    if (at === first || at - first > EXACT_DIGITS) return NOT_SO
    if (!isWhole) at = pastDigits(source, at + 1)
    this.number = isWhole ? number : Number(source.slice(first, at))
    return (isWhole || !this.isString) && standsAt(source, at, '</v></c>') ? at + 8 : NOT_SO
  }
}

function pastStyle(source: string, start: number): number {
  if (!standsAt(source, start, ' s="')) return start
  const end = pastDigits(source, start + 4)
  return source.charCodeAt(end) === DOUBLE_QUOTE ? end + 1 : NOT_SO
}

function pastDigits(source: string, start: number): number {
  let at = start
  for (let code = source.charCodeAt(at); code >= ZERO && code <= NINE;) code = source.charCodeAt(++at)
  return at
}
