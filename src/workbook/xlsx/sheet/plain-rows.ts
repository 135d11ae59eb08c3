import { byteAt, digitAt, isDigit, opensAt, WORD, wordAt, wordOf } from '../xml/bytes'
import { DOUBLE_QUOTE, GREATER, isSpace, LESS, LETTER_A, LETTER_Z, SLASH } from '../xml/characters'
import type { XmlTokens } from '../xml/tokens'
import { bytesAt } from '../xml/utf8'
import { PlainNumber } from './plain-number'
import { pastHarmlessAttributes } from './plain-row-tag'
import { exists } from './position'

const CELL = wordOf('<c r')
const STYLE = wordOf(' s="')
const TYPE = wordOf(' t="')
/** The types of cells besides n and s: the text of a formula, and one that stands in the cell. */
const STR = wordOf('str"')
const INLINE = [wordOf('inli'), wordOf('neSt')] as const
const FORMULA_END = wordOf('</f>')
const VALUE_END = wordOf('</v>')
const ITEM = wordOf('<is>')
const ITEM_END = [wordOf('</t>'), wordOf('</is')] as const
const CELL_END = wordOf('</c>')
const ROW_END = wordOf('</ro')
const ROW = [wordOf('<row'), wordOf(' r="')] as const
const SMALL_F = 102
const SMALL_N = 110
const SMALL_R = 114
const SMALL_S = 115
const SMALL_T = 116
const SMALL_V = 118
const SMALL_W = 119
/** `<v>` */
const TAG = 3
const NOT_SO = -1

/**
 * Reads rows and cells in the shapes in which nearly every program writes nearly all of them, many times as fast as tag by tag: byte by byte,
 * which text is too slow for. The shapes are `<c r="B4" s="3" t="s"><v>9</v></c>`, `<c r="B4" t="inlineStr"><is><t>义县</t></is></c>`,
 * `<c r="B4"><f>A4+1</f><v>9</v></c>`, `<c r="B4" s="3"/>` and `</row><row r="5" spans="1:7">`. Everything else is left to the tokens, which
 * would read these the same.
 */
export class PlainRows {
  /** Zero-based place of the cell that was read. */
  row = 0
  column = 0
  /** The number of the cell's format. */
  style = 0
  /** What the cell holds; `shared` is a shared string, of which `number` has the number. */
  content: 'blank' | 'number' | 'shared' | 'text' = 'blank'
  hasFormula = false
  private isInline = false
  private readonly digits = new PlainNumber()
  /** Where in the source the text and the formula are. */
  private textStart = 0
  private textEnd = 0
  private formulaStart = 0
  private formulaEnd = 0
  /** What the source of the tokens holds from some place on, and zeros after it: as no shape has a zero, nothing is read past them. */
  private bytes = new Uint8Array(WORD)
  /** The byte that is read next, and its place in the source. */
  private at = 0
  private place = 0
  /** How many bytes more than characters of the source the cell has so far. */
  private surplus = 0

  constructor(private readonly tokens: XmlTokens) {}

  get number(): number {
    return this.digits.value
  }

  text(): string {
    return this.tokens.textBetween(this.textStart, this.textEnd)
  }

  formula(): string {
    return this.tokens.textBetween(this.formulaStart, this.formulaEnd)
  }

  /** Takes the UTF-8 of what the tokens were fed last; null when nothing of it is to be read. */
  use(utf8: Uint8Array | null): void {
    const length = utf8?.length ?? 0
    if (length + WORD > this.bytes.length) this.bytes = new Uint8Array(length + WORD)
    if (utf8) this.bytes.set(utf8)
    this.bytes.fill(0, length, length + WORD)
    this.at = 0
    this.place = this.tokens.fed
  }

  /** Goes on where the tokens are; false when the bytes begin only after that. */
  begin(): boolean {
    const { source, end } = this.tokens
    if (end < this.place) return false
    for (; this.place < end; this.place++) this.at += bytesAt(source, this.place)
    return true
  }

  /** Has the tokens go on where this ends. */
  finish(): void {
    this.tokens.moveTo(this.place)
  }

  /** Reads the cell that is next; false when it is of no such shape, or not all there yet. */
  readCell(): boolean {
    const { bytes } = this
    this.surplus = 0
    this.hasFormula = false
    let at = this.at
    if (wordAt(bytes, at) !== CELL || !opensAt(bytes, at + WORD)) return false
    at = this.readAddress(at + WORD + 2)
    if (at !== NOT_SO) at = this.readStyle(at)
    if (at !== NOT_SO) at = this.readType(at)
    if (at !== NOT_SO) at = bytes[at] === SLASH ? this.readBlank(at) : this.readContent(at)
    return this.goTo(at)
  }

  /** Goes from the end of a row into the next one, unless that one may be hidden. False as `readCell`; the row has its number. */
  readNextRow(): boolean {
    const { bytes } = this
    this.surplus = 0
    let at = this.at
    if (wordAt(bytes, at) !== ROW_END || bytes[at + WORD] !== SMALL_W || bytes[at + WORD + 1] !== GREATER) return false
    at = pastSpace(bytes, at + WORD + 2)
    if (wordAt(bytes, at) !== ROW[0] || wordAt(bytes, at + WORD) !== ROW[1]) return false
    let row = 0
    for (at += 2 * WORD; isDigit(byteAt(bytes, at)); at++) row = row * 10 + digitAt(bytes, at)
    this.row = row - 1
    if (!exists(this.row, 0) || bytes[at] !== DOUBLE_QUOTE) return false
    at = pastHarmlessAttributes(bytes, at + 1)
    return this.goTo(at === NOT_SO ? at : pastSpace(bytes, at))
  }

  private goTo(at: number): boolean {
    if (at === NOT_SO) return false
    this.place = this.placeOf(at)
    this.at = at
    return true
  }

  private placeOf(at: number): number {
    return this.place + at - this.at - this.surplus
  }

  private readAddress(start: number): number {
    const { bytes } = this
    let at = start
    let column = 0
    for (; isLetter(byteAt(bytes, at)); at++) column = column * 26 + byteAt(bytes, at) - LETTER_A + 1
    let row = 0
    for (; isDigit(byteAt(bytes, at)); at++) row = row * 10 + digitAt(bytes, at)
    this.column = column - 1
    this.row = row - 1
    return exists(row - 1, column - 1) && bytes[at] === DOUBLE_QUOTE ? at + 1 : NOT_SO
  }

  private readStyle(start: number): number {
    const { bytes } = this
    let style = 0
    let at = start
    if (wordAt(bytes, at) === STYLE) {
      for (at += WORD; isDigit(byteAt(bytes, at)); at++) style = style * 10 + digitAt(bytes, at)
      if (bytes[at++] !== DOUBLE_QUOTE) return NOT_SO
    }
    this.style = style
    return at
  }

  private readType(start: number): number {
    const { bytes } = this
    this.isInline = false
    this.content = 'number'
    if (wordAt(bytes, start) !== TYPE) return start
    const at = start + WORD
    if (bytes[at + 1] === DOUBLE_QUOTE) {
      if (bytes[at] === SMALL_S) this.content = 'shared'
      return bytes[at] === SMALL_S || bytes[at] === SMALL_N ? at + 2 : NOT_SO
    }
    this.content = 'text'
    if (wordAt(bytes, at) === STR) return at + WORD
    this.isInline = true
    if (wordAt(bytes, at) !== INLINE[0] || wordAt(bytes, at + WORD) !== INLINE[1]) return NOT_SO
    return bytes[at + 8] === SMALL_R && bytes[at + 9] === DOUBLE_QUOTE ? at + 10 : NOT_SO
  }

  private readBlank(slash: number): number {
    this.content = 'blank'
    return this.bytes[slash + 1] === GREATER ? slash + 2 : NOT_SO
  }

  private readContent(start: number): number {
    const { bytes } = this
    if (bytes[start] !== GREATER) return NOT_SO
    let at = start + 1
    if (opens(bytes, at, SMALL_F)) at = this.readFormula(at + TAG)
    if (at !== NOT_SO) at = this.isInline ? this.readItem(at) : this.readValue(at)
    return at !== NOT_SO && wordAt(bytes, at) === CELL_END ? at + WORD : NOT_SO
  }

  private readFormula(start: number): number {
    const at = this.readText(start)
    this.hasFormula = true
    this.formulaStart = this.textStart
    this.formulaEnd = this.textEnd
    return wordAt(this.bytes, at) === FORMULA_END ? at + WORD : NOT_SO
  }

  private readItem(start: number): number {
    const { bytes } = this
    if (wordAt(bytes, start) !== ITEM || !opens(bytes, start + WORD, SMALL_T)) return NOT_SO
    const at = this.readText(start + WORD + TAG)
    if (wordAt(bytes, at) !== ITEM_END[0] || wordAt(bytes, at + WORD) !== ITEM_END[1]) return NOT_SO
    return bytes[at + 2 * WORD] === GREATER ? at + 2 * WORD + 1 : NOT_SO
  }

  private readValue(start: number): number {
    const { bytes, digits } = this
    if (!opens(bytes, start, SMALL_V)) return NOT_SO
    const first = start + TAG
    if (this.content === 'text') return this.valueEnd(this.readText(first))
    const at = this.content === 'shared' ? digits.readWhole(bytes, first) : digits.read(bytes, first)
    return at === first ? NOT_SO : this.valueEnd(at)
  }

  private valueEnd(at: number): number {
    return wordAt(this.bytes, at) === VALUE_END ? at + WORD : NOT_SO
  }

  /** Notes where the text up to the next tag is. Of a character's bytes the first counts, and twice where two halves stand for it in the source. */
  private readText(start: number): number {
    const { bytes } = this
    let at = start
    let surplus = 0
    for (let byte = byteAt(bytes, at); byte !== LESS && byte !== 0; byte = byteAt(bytes, ++at)) {
      if (byte >= 0x80 && byte < 0xc0) surplus++
      else if (byte >= 0xf0) surplus--
    }
    this.textStart = this.placeOf(start)
    this.surplus += surplus
    this.textEnd = this.placeOf(at)
    return at
  }
}

/** Whether a tag `<v>` of one letter stands there. */
function opens(bytes: Uint8Array, at: number, letter: number): boolean {
  return bytes[at] === LESS && bytes[at + 1] === letter && bytes[at + 2] === GREATER
}

function pastSpace(bytes: Uint8Array, start: number): number {
  let at = start
  while (isSpace(byteAt(bytes, at))) at++
  return at
}

function isLetter(byte: number): boolean {
  return byte >= LETTER_A && byte <= LETTER_Z
}
