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
import { exists } from './position'

const ENCODER = new TextEncoder()
const wordOf = (text: string): Uint8Array => ENCODER.encode(text)
const NOTHING = wordOf('')

const CELL = wordOf('<c r="')
const TYPE = wordOf(' t="')
const STYLE = wordOf(' s="')
const VALUE = wordOf('><v>')
const CELL_END = wordOf('</v></c>')
const HEIGHT = wordOf(' ht="')
const NEXT_ROW = wordOf('</row><row r="')
/** The types n (a number) and s (a shared string). */
const N = 110
const S = 115
/** Both attributes that can hide a row, hidden and ht, begin with it. */
const H = 104
const SMALL_A = 97
const SMALL_Z = 122
const HYPHEN = 45
/** Up to so many digits a number can be put together digit by digit without losing any. */
const EXACT_DIGITS = 15
/** Programs write up to 17 digits that count, and some zeros before them. */
const LONGEST_NUMBER = 32
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
  /** Where that which was read ends. */
  end = 0
  private source = ''
  private bytes = NOTHING

  /** Takes the text from which is read next. With a character in it that takes more than one byte, nothing of it is. */
  use(source: string): void {
    if (source === this.source) return
    this.source = source
    const bytes = ENCODER.encode(source)
    this.bytes = bytes.length === source.length ? bytes : NOTHING
  }

  /** Reads the cell that begins at `start`; false when it is not of this shape, or not all there yet. */
  readCell(start: number): boolean {
    const { bytes } = this
    if (!standsAt(bytes, start, CELL)) return false
    let at = this.readAddress(start + CELL.length)
    if (at !== NOT_SO) at = this.readStyle(at)
    if (at !== NOT_SO) at = this.readType(at)
    if (at !== NOT_SO) at = bytes[at] === SLASH ? this.readBlank(at) : this.readValue(at)
    this.end = at
    return at !== NOT_SO
  }

  /** Goes from the end of a row at `start` into the next one, unless that one may be hidden. False as `readCell`; the row has its number. */
  readNextRow(start: number): boolean {
    const { bytes } = this
    if (!standsAt(bytes, start, NEXT_ROW)) return false
    let at = start + NEXT_ROW.length
    let row = 0
    for (; isDigit(bytes[at]); at++) row = row * 10 + bytes[at] - ZERO
    this.row = row - 1
    if (!exists(this.row, 0) || bytes[at] !== DOUBLE_QUOTE) return false
    this.end = pastHarmlessAttributes(bytes, at + 1)
    return this.end !== NOT_SO
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
    return exists(this.row, this.column) && bytes[at] === DOUBLE_QUOTE ? at + 1 : NOT_SO
  }

  private readStyle(start: number): number {
    const { bytes } = this
    this.style = 0
    if (!standsAt(bytes, start, STYLE)) return start
    let at = start + STYLE.length
    for (; isDigit(bytes[at]); at++) this.style = this.style * 10 + bytes[at] - ZERO
    return bytes[at] === DOUBLE_QUOTE ? at + 1 : NOT_SO
  }

  private readType(start: number): number {
    const { bytes } = this
    this.isString = false
    if (!standsAt(bytes, start, TYPE)) return start
    const type = bytes[start + TYPE.length]
    this.isString = type === S
    return (type === S || type === N) && bytes[start + TYPE.length + 1] === DOUBLE_QUOTE
      ? start + TYPE.length + 2
      : NOT_SO
  }

  private readBlank(slash: number): number {
    this.number = null
    return this.bytes[slash + 1] === GREATER ? slash + 2 : NOT_SO
  }

  private readValue(start: number): number {
    const { bytes } = this
    if (!standsAt(bytes, start, VALUE)) return NOT_SO
    const first = start + VALUE.length
    let at = first
    let number = 0
    for (; isDigit(bytes[at]); at++) number = number * 10 + bytes[at] - ZERO
    const isWhole = bytes[at] !== POINT
    if (at === first || at - first > EXACT_DIGITS) return NOT_SO
    if (!isWhole) at = pastDigits(bytes, at + 1)
    if (at - first > LONGEST_NUMBER) return NOT_SO
    this.number = isWhole ? number : Number(String.fromCharCode(...bytes.subarray(first, at)))
    return (isWhole || !this.isString) && standsAt(bytes, at, CELL_END) ? at + CELL_END.length : NOT_SO
  }
}

function standsAt(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  for (let at = 0; at < word.length; at++) if (bytes[start + at] !== word[at]) return false
  return true
}

/** Past the > that ends a tag, over attributes in their plainest form, ` name="value"`, none of which hides the row. */
function pastHarmlessAttributes(bytes: Uint8Array, start: number): number {
  let at = start
  while (bytes[at] === SPACE) {
    if (bytes[at + 1] === H && !(standsAt(bytes, at, HEIGHT) && isSomeHeight(bytes[at + HEIGHT.length]))) return NOT_SO
    do at++
    while (isNameOrNumber(bytes[at]))
    if (bytes[at] !== EQUALS || bytes[at + 1] !== DOUBLE_QUOTE) return NOT_SO
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

function pastDigits(bytes: Uint8Array, start: number): number {
  let at = start
  while (isDigit(bytes[at])) at++
  return at
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}
