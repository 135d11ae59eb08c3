import { DOUBLE_QUOTE, EQUALS, NINE, ZERO } from './characters'

// What readers of frequent shapes look for in the bytes of UTF-8.

/** How many characters make a word. */
export const WORD = 4

/** Four characters as one number, which is compared at once. */
export function wordOf(text: string): number {
  return wordAt(new TextEncoder().encode(text), 0)
}

export function wordAt(bytes: Uint8Array, at: number): number {
  return bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)
}

/** Whether a value in double quotes begins, ="…. */
export function opensAt(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === EQUALS && bytes[at + 1] === DOUBLE_QUOTE
}

export function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE
}
