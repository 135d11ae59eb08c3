// A slip in 义县 leaves one character: that is no likeness.
const SHORTEST_NAME = 3
// Longer than any name.
const LONGEST_NAME = 24
/** How many times as often as a slip the right name is met: a zone of its own stands at every point, a slip at a few. */
const OUTNUMBERED = 10

/** Names that others may be a slip of, each with how often it is met. */
export class SlipIndex {
  /** A name without one of its characters → how often the names that leave it are met. */
  private readonly counts = new Map<string, { least: number; most: number }>()

  constructor(names: Iterable<readonly [name: string, times: number]>) {
    for (const [name, times] of names) {
      for (const variant of variants(name)) {
        const { least = times, most = times } = this.counts.get(variant) ?? {}
        this.counts.set(variant, { least: Math.min(least, times), most: Math.max(most, times) })
      }
    }
  }

  /** Whether one of the names, met no more than `times`, is one slip away: a character replaced, left out, put in or out of place. */
  isNear(name: string, times = Infinity): boolean {
    return variants(name).some((variant) => {
      const met = this.counts.get(variant)
      return met !== undefined && met.least <= times
    })
  }

  /** Whether a name one slip away is met so much more often than this one that this one is the slip. */
  outnumbers(name: string, times: number): boolean {
    return variants(name).some((variant) => (this.counts.get(variant)?.most ?? 0) >= times * OUTNUMBERED)
  }
}

/** The name, and what it leaves when one of its characters is left out: two names one slip apart share one of these. */
function variants(name: string): string[] {
  if (name.length < SHORTEST_NAME || name.length > LONGEST_NAME) return []
  return [name, ...Array.from(name, (_, at) => name.slice(0, at) + name.slice(at + 1))]
}
