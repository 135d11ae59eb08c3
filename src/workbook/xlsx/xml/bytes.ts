import { COLON, HYPHEN, LETTER_A, LETTER_Z, NINE, POINT, SMALL_A, SMALL_Z, ZERO } from './characters'

/** The byte at a place; 0, which no XML has, where there is none. */
export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

/** The digit at a place where one is. */
export function digitAt(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) - ZERO
}

export function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}

/** Letters, digits, and . - : within them. */
export function isNameOrNumber(byte: number): boolean {
  return (
    isDigit(byte) ||
    (byte >= SMALL_A && byte <= SMALL_Z) ||
    (byte >= LETTER_A && byte <= LETTER_Z) ||
    byte === POINT ||
    byte === HYPHEN ||
    byte === COLON
  )
}
