const BYTE_ORDER_MARK = 0xfeff
const MARK = 0x80
/** What a following byte may hold once its mark is off; where the bytes end it is more. */
const BEYOND = 0x40

/**
 * Writes the UTF-16 units of UTF-8 bytes into `units`, which is as long. Only for characters that take up to three bytes: nearly all there are.
 * @returns the number of units; null when the bytes hold a longer character, begin with a byte order mark, or are no UTF-8
 */
export function toUtf16(bytes: Uint8Array, units: Uint16Array): number | null {
  let count = 0
  for (let at = 0; at < bytes.length; count++) {
    const first = bytes[at]
    if (first < MARK) {
      units[count] = first
      at++
    } else if (first < 0xe0) {
      const second = bytes[at + 1] ^ MARK
      const unit = ((first & 0x1f) << 6) | second
      if (second >= BEYOND || first < 0xc2) return null
      units[count] = unit
      at += 2
    } else {
      const second = bytes[at + 1] ^ MARK
      const third = bytes[at + 2] ^ MARK
      const unit = ((first & 0x0f) << 12) | (second << 6) | third
      if (second >= BEYOND || third >= BEYOND || first >= 0xf0 || unit < 0x800 || isSurrogate(unit)) return null
      units[count] = unit
      at += 3
    }
  }
  return units[0] === BYTE_ORDER_MARK ? null : count
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}
