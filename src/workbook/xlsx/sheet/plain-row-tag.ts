import { byteAt, isNameOrNumber, opensAt, WORD, wordAt, wordOf } from '../xml/bytes'
import { DOUBLE_QUOTE, GREATER, NINE, SPACE, ZERO } from '../xml/characters'

const HEIGHT = wordOf(' ht=')
const HIDDEN = [wordOf(' hid'), wordOf('den=')] as const
/** Both attributes that can hide a row, hidden and ht, begin with it. */
const SMALL_H = 104
const SMALL_F = 102

/** Past the > that ends the tag of a row, over attributes in their plainest form, ` name="value"`, none of which hides the row; else -1. */
export function pastHarmlessAttributes(bytes: Uint8Array, start: number): number {
  let at = start
  while (bytes[at] === SPACE) {
    if (bytes[at + 1] === SMALL_H && !isHarmless(bytes, at)) return -1
    do at++
    while (isNameOrNumber(byteAt(bytes, at)))
    if (!opensAt(bytes, at)) return -1
    for (at += 2; isNameOrNumber(byteAt(bytes, at));) at++
    if (bytes[at++] !== DOUBLE_QUOTE) return -1
  }
  return bytes[at] === GREATER ? at + 1 : -1
}

/** A height that does not begin with 0 is none of nothing, and `hidden` that begins with 0 or f does not hide. */
function isHarmless(bytes: Uint8Array, at: number): boolean {
  const first = wordAt(bytes, at)
  const height = byteAt(bytes, at + WORD + 1)
  if (first === HEIGHT) return height > ZERO && height <= NINE
  const value = bytes[at + 2 * WORD + 1]
  return first === HIDDEN[0] && wordAt(bytes, at + WORD) === HIDDEN[1] && (value === ZERO || value === SMALL_F)
}
