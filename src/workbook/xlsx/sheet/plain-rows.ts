import {
  COLON,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  LETTER_A,
  LETTER_Z,
  NINE,
  POINT,
  SLASH,
  SPACE,
  ZERO,
} from '../xml/characters'
import { bytesAt } from '../xml/utf8'
import { exists } from './position'

const CELL = wordOf('<c r')
const TYPE = wordOf(' t="')
const STYLE = wordOf(' s="')
const VALUE = wordOf('><v>')
const VALUE_END = wordOf('</v>')
const CELL_END = wordOf('</c>')
const HEIGHT = wordOf(' ht=')
const ROW_END = wordOf('</ro')
const THEN_ROW = wordOf('w><r')
const ROW = wordOf('ow r')
const WORD = 4
/** The types n (a number) and s (a shared string). */
const N = 110
const S = 115
/** Both attributes that can hide a row, hidden and ht, begin with it. */
const H = 104
const SMALL_A = 97
const SMALL_Z = 122
const SMALL_E = 101
const LETTER_E = 69
const PLUS = 43
const HYPHEN = 45
/** Up to so many digits a number can be put together digit by digit without losing any, and then be divided by a power of ten up to 22. */
const EXACT_DIGITS = 15
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power)
const NOT_SO = -1

/**
 * Reads rows and cells in the shape in which nearly every program writes nearly all of them, `<c r="B4" s="3" t="s"><v>9</v></c>`,
 * `<c r="B4" s="3"/>` and `</row><row r="5" spans="1:7">`, many times as fast as tag by tag: byte by byte, which text is too
 * slow for. Everything else is left to the tokens, which would read these the same.
 */
export class PlainRows {
  /** Zero-based place of the cell that was read. */
  row = 0
  column = 0
  /** Whether the number is that of a shared string. */
  isString = false
  /** The number of the cell's format. */
  style = 0
  /** Null when the cell is blank. */
  number: number | null = null
  /** Where in the source is read next. */
  place = 0
  private source = ''
  /** What the source holds from some place on, and zeros after it: as no shape has a zero, nothing is read past them. */
  private bytes = new Uint8Array(WORD)
  /** The byte at `place`. */
  private at = 0

  /** Takes the UTF-8 of what `source` holds from a place on; null when nothing of it is to be read. */
  use(utf8: Uint8Array | null, source: string, place: number): void {
    const length = utf8?.length ?? 0
    if (length + WORD > this.bytes.length) this.bytes = new Uint8Array(length + WORD)
    if (utf8) this.bytes.set(utf8)
    this.bytes.fill(0, length, length + WORD)
    this.at = 0
    this.source = source
    this.place = place
  }

  /** Goes on to a place further on in the source; false when it is one before the bytes. */
  moveTo(place: number): boolean {
    if (place < this.place) return false
    for (; this.place < place; this.place++) this.at += bytesAt(this.source, this.place)
    return true
  }

  /** Reads the cell that is next; false when it is not of this shape, or not all there yet. */
  readCell(): boolean {
    const { bytes } = this
    let at = this.at
    if (wordAt(bytes, at) !== CELL || !opensAt(bytes, at + WORD)) return false
    at = this.readAddress(at + WORD + 2)
    if (at !== NOT_SO) at = this.readStyle(at)
    if (at !== NOT_SO) at = this.readType(at)
    if (at !== NOT_SO) at = bytes[at] === SLASH ? this.readBlank(at) : this.readValue(at)
    return this.goTo(at)
  }

  /** Goes from the end of a row into the next one, unless that one may be hidden. False as `readCell`; the row has its number. */
  readNextRow(): boolean {
    const { bytes } = this
    let at = this.at
    if (wordAt(bytes, at) !== ROW_END || wordAt(bytes, at + 4) !== THEN_ROW || wordAt(bytes, at + 8) !== ROW)
      return false
    if (!opensAt(bytes, at + 12)) return false
    let row = 0
    for (at += 14; isDigit(bytes[at]); at++) row = row * 10 + bytes[at] - ZERO
    this.row = row - 1
    if (!exists(this.row, 0) || bytes[at] !== DOUBLE_QUOTE) return false
    return this.goTo(pastHarmlessAttributes(bytes, at + 1))
  }

  private goTo(at: number): boolean {
    if (at === NOT_SO) return false
    this.place += at - this.at
    this.at = at
    return true
  }

  private readAddress(start: number): number {
    const { bytes } = this
    let at = start
    let column = 0
    for (; bytes[at] >= LETTER_A && bytes[at] <= LETTER_Z; at++) column = column * 26 + bytes[at] - LETTER_A + 1
    let row = 0
    for (; isDigit(bytes[at]); at++) row = row * 10 + bytes[at] - ZERO
    this.column = column - 1
    this.row = row - 1
    return exists(row - 1, column - 1) && bytes[at] === DOUBLE_QUOTE ? at + 1 : NOT_SO
  }

  private readStyle(start: number): number {
    const { bytes } = this
    let style = 0
    let at = start
    if (wordAt(bytes, start) === STYLE) {
      for (at += WORD; isDigit(bytes[at]); at++) style = style * 10 + bytes[at] - ZERO
      if (bytes[at++] !== DOUBLE_QUOTE) return NOT_SO
    }
    this.style = style
    return at
  }

  private readType(start: number): number {
    const { bytes } = this
    const isTyped = wordAt(bytes, start) === TYPE
    const type = isTyped ? bytes[start + WORD] : N
    this.isString = type === S
    if (!isTyped) return start
    return (type === S || type === N) && bytes[start + WORD + 1] === DOUBLE_QUOTE ? start + WORD + 2 : NOT_SO
  }

  private readBlank(slash: number): number {
    this.number = null
    return this.bytes[slash + 1] === GREATER ? slash + 2 : NOT_SO
  }

  private readValue(start: number): number {
    const { bytes } = this
    if (wordAt(bytes, start) !== VALUE) return NOT_SO
    const at = this.readNumber(start + WORD)
    return wordAt(bytes, at) === VALUE_END && wordAt(bytes, at + WORD) === CELL_END ? at + 2 * WORD : NOT_SO
  }

  /** Reads the number of a shared string, or any number; gives where it ends, or where it was to begin when there is none. */
  private readNumber(start: number): number {
    const { bytes } = this
    const isNegative = bytes[start] === HYPHEN && !this.isString
    const first = isNegative ? start + 1 : start
    let at = first
    let digits = 0
    for (; isDigit(bytes[at]); at++) digits = digits * 10 + bytes[at] - ZERO
    let count = at - first
    let decimals = 0
    if (count === 0) return start
    if (bytes[at] === POINT && !this.isString) {
      const point = at
      for (at++; isDigit(bytes[at]); at++) digits = digits * 10 + bytes[at] - ZERO
      decimals = at - point - 1
      count += decimals
    }
    if (count > EXACT_DIGITS || isExponent(bytes[at])) return this.readAnyNumber(start, at)
    if (decimals > 0) digits /= POWERS[decimals]
    this.number = isNegative ? -digits : digits
    return at
  }

  /** Reads a number that begins with digits up to `at`, by way of its text. */
  private readAnyNumber(start: number, at: number): number {
    const { bytes, source, place } = this
    if (this.isString) return start
    let end = at
    while (isDigit(bytes[end]) || isExponent(bytes[end]) || bytes[end] === PLUS || bytes[end] === HYPHEN) end++
    const shift = place - this.at
    this.number = Number(source.slice(start + shift, end + shift))
    return Number.isFinite(this.number) ? end : start
  }
}

/** Four characters as one number, to be compared at once. */
function wordOf(text: string): number {
  return wordAt(new TextEncoder().encode(text), 0)
}

function wordAt(bytes: Uint8Array, at: number): number {
  return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)
}

/** Whether a value begins, ="…. */
function opensAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === EQUALS && bytes[at + 1] === DOUBLE_QUOTE
}

/** Past the > that ends a tag, over attributes in their plainest form, ` name="value"`, none of which hides the row. */
function pastHarmlessAttributes(bytes: Uint8Array, start: number): number {
  let at = start
  while (bytes[at] === SPACE) {
    if (bytes[at + 1] === H && !(wordAt(bytes, at) === HEIGHT && isSomeHeight(bytes[at + WORD + 1]))) return NOT_SO
    do at++
    while (isNameOrNumber(bytes[at]))
    if (!opensAt(bytes, at)) return NOT_SO
    for (at += 2; isNameOrNumber(bytes[at]);) at++
    if (bytes[at++] !== DOUBLE_QUOTE) return NOT_SO
  }
  return bytes[at] === GREATER ? at + 1 : NOT_SO
}

/** A height that does not begin with 0 is none of nothing. */
function isSomeHeight(first: number): boolean {
  return first > ZERO && first <= NINE
}

/** Letters, digits, and . - : within them. */
function isNameOrNumber(byte: number): boolean {
  return (
    isDigit(byte) ||
    (byte >= LETTER_A && byte <= LETTER_Z) ||
    (byte >= SMALL_A && byte <= SMALL_Z) ||
    byte === POINT ||
    byte === HYPHEN ||
    byte === COLON
  )
}

function isExponent(byte: number): boolean {
  return byte === SMALL_E || byte === LETTER_E
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}
