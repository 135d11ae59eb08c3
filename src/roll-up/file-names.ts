import type { Unit } from './unit'

/** The name of a file without its folders. */
export function fileName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

/** Another county of the unit that a file's name says in the stead of who reports in it; null where it says none, or both. */
export function otherNamed(path: string, reporter: string, unit: Unit): string | null {
  const name = fileName(path)
  const named = countiesNamedIn(name, unit)
  return named.includes(reporter) || name.includes(reporter) ? null : (named[0] ?? null)
}

/** The counties of the unit whose full names stand in a text. */
function countiesNamedIn(text: string, { index }: Unit): string[] {
  const found: string[] = []
  for (let at = 0; at < text.length;) {
    const name = index.longestAt(text, at, true)
    if (name?.county) found.push(name.county)
    at += name?.written.length ?? 1
  }
  return found
}
