/** Two texts taken apart: what they share in front, where they differ, what they share behind. */
export interface Parts {
  readonly same: string
  readonly before: string
  readonly after: string
  readonly rest: string
}

/** Takes two versions of a text apart, never inside a surrogate pair. */
export function parts(before: string, after: string): Parts {
  const old = [...before]
  const now = [...after]
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start++
  let end = 0
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end++
  return {
    same: old.slice(0, start).join(''),
    before: old.slice(start, old.length - end).join(''),
    after: now.slice(start, now.length - end).join(''),
    rest: old.slice(old.length - end).join(''),
  }
}
