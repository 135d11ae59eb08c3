import { itemAt, lastOf } from './items'
/**
 * How many characters must be added, dropped or replaced to turn one text into the other (Levenshtein).
 * Time and space: length × length; meant for names and headings, so texts beyond `longest` characters count as all different.
 */
export function editDistance(a: string, b: string, longest = 64): number {
  const from = [...a]
  const to = [...b]
  if (from.length > longest || to.length > longest) return Math.max(from.length, to.length)
  let previous = to.map((_, j) => j + 1)
  from.forEach((char, i) => {
    let diagonal = i
    let left = i + 1
    previous = to.map((other, j) => {
      const up = itemAt(previous, j)
      left = Math.min(left + 1, up + 1, diagonal + (char === other ? 0 : 1))
      diagonal = up
      return left
    })
  })
  return lastOf(previous) ?? from.length
}

/** 1 for equal texts, 0 for texts with nothing in common at any position. */
export function similarity(a: string, b: string): number {
  const length = Math.max([...a].length, [...b].length)
  return length === 0 ? 1 : 1 - editDistance(a, b) / length
}
