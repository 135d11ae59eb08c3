import { editDistance } from '../../../text/distance'

/** How far a slip of the pen goes: one character in a name of three or four, two in a longer one, none in 义县. */
function slip(length: number): number {
  if (length < 3) return 0
  return length < 5 ? 1 : 2
}

/** The one name within a slip of the pen of `written`; null when there is none, or when two are as near. */
export function nearestName(written: string, names: readonly string[]): string | null {
  let best: string | null = null
  let bestDistance = Infinity
  for (const name of names) {
    const most = slip(Math.min(name.length, written.length))
    if (Math.abs(name.length - written.length) > most) continue
    const distance = editDistance(written, name)
    if (distance > most || distance > bestDistance) continue
    best = distance === bestDistance ? null : name
    bestDistance = distance
  }
  return best
}
