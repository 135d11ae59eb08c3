import {
  COLON,
  DOUBLE_QUOTE,
  EQUALS,
  HYPHEN,
  LETTER_A,
  LETTER_Z,
  NINE,
  POINT,
  SMALL_A,
  SMALL_Z,
  ZERO,
} from './characters'

// What readers of frequent shapes look for in the bytes of UTF-8.

/** The byte at a place; 0, which no XML has, where there is none. */
export function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0
}

/** The digit at a place where one is. */
export function digitAt(bytes: Uint8Array, at: number): number {
  return byteAt(bytes, at) - ZERO
}

/** How many characters make a word. */
export const WORD = 4

/** Four characters as one number, which is compared at once. */
export function wordOf(text: string): number {
  return wordAt(new TextEncoder().encode(text), 0)
}

export function wordAt(bytes: Uint8Array, at: number): number {
  return (
    byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24)
  )
}

/** Whether a value in double quotes begins, ="…. */
export function opensAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === EQUALS && bytes[at + 1] === DOUBLE_QUOTE
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
