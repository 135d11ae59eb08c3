/** How many bytes of UTF-8 the character at a place of a text takes; a pair of halves takes four, a half alone as many as what is written for it. */
export function bytesAt(text: string, place: number): number {
  const code = text.charCodeAt(place)
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  if (isHighHalf(code)) return isLowHalf(text.charCodeAt(place + 1)) ? 2 : 3
  return isLowHalf(code) && isHighHalf(text.charCodeAt(place - 1)) ? 2 : 3
}

/** The first half of a character from outside of the basic plane. */
export function isHighHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code < 0xe000
}
