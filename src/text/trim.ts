/** A text without the signs at its end of which `drop` is true. Walked from the end: an expression would try every start. */
export function trimEndOf(text: string, drop: (sign: string) => boolean): string {
  let end = text.length
  while (end > 0 && drop(text.charAt(end - 1))) end--
  return text.slice(0, end)
}

/** The same on both sides. */
export function trimBothOf(text: string, drop: (sign: string) => boolean): string {
  const kept = trimEndOf(text, drop)
  let start = 0
  while (start < kept.length && drop(kept.charAt(start))) start++
  return kept.slice(start)
}
