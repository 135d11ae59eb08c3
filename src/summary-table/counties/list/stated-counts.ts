import type { ListedCounty } from './list'
import { isKind, type Miscount } from './kinds'

/** Where a number stands by the names it counts: in brackets or behind them, or ahead of them. */
type Side = 'behind' | 'ahead'

interface StatedCount {
  readonly value: number
  readonly kinds: string
  readonly side: Side
  /** How many names stand before it. */
  readonly at: number
  /** Where the names begin that stand in brackets behind it; null where they do not. */
  readonly from: number | null
}

/** The numbers that a list gives of its names: 共7个, and those of its parts, 2个区（…）、3个县（…）. */
export class StatedCounts {
  private readonly counts: StatedCount[] = []

  add(value: number, at: number, side: Side, kinds = '', from: number | null = null): void {
    this.counts.push({ value, at, side, kinds, from })
  }

  /** One count is that of the list; several are of its parts, unless one of them is right for all. */
  ofWhole(named: number): number | null {
    if (this.counts.length < 2) return this.counts[0]?.value ?? null
    return this.counts.some(({ value }) => value === named) ? named : null
  }

  /** Of several counts those that are not right for their part of the list. One with no names of its own is of the whole list. */
  wrongParts(names: readonly ListedCounty[]): Miscount[] {
    if (this.counts.length < 2) return []
    const wrong: Miscount[] = []
    let start = 0
    this.counts.forEach(({ value, at, side, kinds, from }, index) => {
      const next = this.counts[index + 1] as StatedCount | undefined
      const end = side === 'behind' ? at : (next?.at ?? names.length)
      const part = names.slice(from ?? (side === 'behind' ? start : at), end)
      start = Math.max(start, end)
      const counted = part.length > 0 ? part : names
      const ofKinds = counted.filter(({ county, written }) => kinds !== '' && isKind(county ?? written, kinds)).length
      if (value !== counted.length && value !== ofKinds && value !== names.length)
        wrong.push({ stated: value, counted: counted.length, kinds })
    })
    return wrong
  }
}
