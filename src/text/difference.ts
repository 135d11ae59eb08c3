/** Where two texts part: the words that differ, with a few characters around them. */
export interface Difference {
  readonly written: string
  readonly expected: string
}

const CONTEXT = 4

/** The one stretch in which two texts differ, shortened with … on either side; the whole texts when nothing is shared. */
export function difference(written: string, expected: string): Difference {
  const shorter = Math.min(written.length, expected.length)
  let start = 0
  while (start < shorter && written[start] === expected[start]) start++
  let end = 0
  while (end < shorter - start && written[written.length - 1 - end] === expected[expected.length - 1 - end]) end++
  const excerpt = (text: string) => {
    const from = Math.max(0, start - CONTEXT)
    const to = Math.min(text.length, text.length - end + CONTEXT)
    return (from > 0 ? '…' : '') + text.slice(from, to) + (to < text.length ? '…' : '')
  }
  return { written: excerpt(written), expected: excerpt(expected) }
}
