import { itemAt } from '../../../text/items'
import { byteAt, digitAt, isDigit } from '../xml/bytes'
import { HYPHEN, POINT } from '../xml/characters'

const PLUS = 43
const LETTER_E = 69
const SMALL_E = 101
/** Up to so many digits a number can be put together digit by digit without losing any, and then be divided by a power of ten up to 22. */
const EXACT_DIGITS = 15
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, power) => 10 ** power)
/** Programs write up to 17 digits that count, and some zeros before them. */
const LONGEST = 32

/** Reads decimal numbers from bytes, the same as `Number` does from their text. */
export class PlainNumber {
  value = 0

  /** Reads the digits at `start`; gives where they end. */
  readWhole(bytes: Uint8Array, start: number): number {
    let at = start
    let value = 0
    for (; isDigit(byteAt(bytes, at)); at++) value = value * 10 + digitAt(bytes, at)
    this.value = value
    return at - start <= EXACT_DIGITS ? at : start
  }

  /** Reads the number at `start`, which may have a sign, a point and an exponent; gives where it ends, or `start` when there is none that is plain. */
  read(bytes: Uint8Array, start: number): number {
    const isNegative = bytes[start] === HYPHEN
    const first = isNegative ? start + 1 : start
    let at = first
    let value = 0
    for (; isDigit(byteAt(bytes, at)); at++) value = value * 10 + digitAt(bytes, at)
    let digits = at - first
    if (digits === 0) return start
    let decimals = 0
    if (bytes[at] === POINT) {
      for (at++; isDigit(byteAt(bytes, at)); at++, decimals++) value = value * 10 + digitAt(bytes, at)
      digits += decimals
    }
    if (digits > EXACT_DIGITS || isExponent(byteAt(bytes, at))) return this.readByText(bytes, start, at)
    if (decimals > 0) value /= itemAt(POWERS, decimals)
    this.value = isNegative ? -value : value
    return at
  }

  private readByText(bytes: Uint8Array, start: number, from: number): number {
    let at = from
    while (isInNumber(byteAt(bytes, at))) at++
    if (at - start > LONGEST) return start
    this.value = Number(String.fromCharCode(...bytes.subarray(start, at)))
    return Number.isFinite(this.value) ? at : start
  }
}

function isExponent(byte: number): boolean {
  return byte === SMALL_E || byte === LETTER_E
}

function isInNumber(byte: number): boolean {
  return isDigit(byte) || isExponent(byte) || byte === PLUS || byte === HYPHEN
}
