import { ROW_LIMIT } from '../../../grid/address'
import { byteAt, digitAt, isDigit, isNameOrNumber } from '../xml/bytes'
import { DOUBLE_QUOTE, EQUALS, GREATER, LESS, LETTER_A, LETTER_Z, SLASH, SPACE } from '../xml/characters'

/** The inside of a run of rows. */
export interface BlankRun {
  /** Where the second of the rows begins. */
  readonly start: number
  /** Where the last of the rows begins. */
  readonly end: number
}

const ENCODER = new TextEncoder()
const ROW = ENCODER.encode('<row r="')
const ROW_END = ENCODER.encode('</row>')
const CELL = ENCODER.encode('<c r="')
const NOT_SO = -1

/**
 * The insides of long runs of formatted rows without a value, in the shape in which programs write them:
 * `<row r="5" ht="20"><c r="A5" s="1"/></row>` or `<row r="5"/>`, numbered one by one. Each run's first and last row are
 * left out of it: what comes before, between and after keeps its place and its number by them.
 * @param bytes XML in UTF-8
 * @param others zero-based numbers of rows that belong to no run
 * @param shortest runs of fewer bytes are passed over
 */
export function blankRuns(bytes: Uint8Array, others: ReadonlySet<number>, shortest: number): BlankRun[] {
  const runs: BlankRun[] = []
  const reader = new BlankRowReader(bytes)
  for (let at = bytes.indexOf(LESS); at >= 0; at = bytes.indexOf(LESS, at)) {
    const run = reader.readRun(at, others)
    if (run && run.end - run.start >= shortest) runs.push(run)
    at = run ? reader.end : at + 1
  }
  return runs
}

class BlankRowReader {
  /** Where that which was read ends. */
  end = 0
  /** Zero-based number of the row that was read. */
  private row = 0

  constructor(private readonly bytes: Uint8Array) {}

  /** Reads the blank rows from a place on; null when there is none. */
  readRun(start: number, others: ReadonlySet<number>): BlankRun | null {
    if (!this.readRow(start) || others.has(this.row)) return null
    const second = this.end
    let last = start
    let end = second
    for (let next = this.row + 1; this.readRow(end) && this.row === next && !others.has(next); next++) {
      last = end
      end = this.end
    }
    this.end = end
    return { start: second, end: Math.max(second, last) }
  }

  private readRow(start: number): boolean {
    const { bytes } = this
    if (!standsAt(bytes, start, ROW)) return false
    const digits = start + ROW.length
    const digitsEnd = pastDigits(bytes, digits)
    this.row = numberAt(bytes, digits, digitsEnd) - 1
    if (this.row < 0 || this.row >= ROW_LIMIT) return false
    let at = pastTag(bytes, digitsEnd)
    if (at === NOT_SO) return false
    if (bytes[at - 2] !== SLASH) {
      while (standsAt(bytes, at, CELL)) {
        at = this.pastCell(at + CELL.length, digits, digitsEnd)
        if (at === NOT_SO) return false
      }
      if (!standsAt(bytes, at, ROW_END)) return false
      at += ROW_END.length
    }
    this.end = at
    return true
  }

  /** Past a blank cell whose address begins at `start` and has the row number that stands between two places. */
  private pastCell(start: number, digits: number, digitsEnd: number): number {
    const { bytes } = this
    let at = start
    while (byteAt(bytes, at) >= LETTER_A && byteAt(bytes, at) <= LETTER_Z) at++
    if (at === start) return NOT_SO
    for (let digit = digits; digit < digitsEnd; digit++) if (bytes[at++] !== bytes[digit]) return NOT_SO
    const end = pastTag(bytes, at)
    return end !== NOT_SO && bytes[end - 2] === SLASH ? end : NOT_SO
  }
}

/** Past the > of a tag from the quote on that ends the first attribute's value, over further attributes in their plainest form. */
function pastTag(bytes: Uint8Array, start: number): number {
  if (bytes[start] !== DOUBLE_QUOTE) return NOT_SO
  let quotes = 1
  let at = start
  while (isInAttributes(byteAt(bytes, ++at))) if (bytes[at] === DOUBLE_QUOTE) quotes++
  if (bytes[at] === SLASH) at++
  return bytes[at] === GREATER && quotes % 2 === 1 ? at + 1 : NOT_SO
}

function isInAttributes(byte: number): boolean {
  return isNameOrNumber(byte) || byte === SPACE || byte === EQUALS || byte === DOUBLE_QUOTE
}

function standsAt(bytes: Uint8Array, start: number, word: Uint8Array): boolean {
  for (let at = 0; at < word.length; at++) if (bytes[start + at] !== word[at]) return false
  return true
}

function numberAt(bytes: Uint8Array, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) number = number * 10 + digitAt(bytes, at)
  return number
}

function pastDigits(bytes: Uint8Array, start: number): number {
  let at = start
  while (isDigit(byteAt(bytes, at))) at++
  return at
}
