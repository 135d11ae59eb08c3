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

  /** One count is that of the list, unless it is of a part; several are of its parts, unless one of them is right for all. `named`: how many are meant. */
  ofWhole(named: number, names: readonly ListedCounty[]): number | null {
    if (this.counts.some(({ value }) => value === named)) return named
    const [only, ...more] = this.counts
    return more.length > 0 || only === undefined || isOfPart(only, names) ? null : only.value
  }

  /** The counts of parts that are not right for them. One with no names of its own is of the whole list. */
  wrongParts(names: readonly ListedCounty[]): Miscount[] {
    if (this.counts.length < 2 && !this.counts.some((count) => isOfPart(count, names))) return []
    const wrong: Miscount[] = []
    let start = 0
    this.counts.forEach(({ value, at, side, kinds, from }, index) => {
      const next = this.counts[index + 1] as StatedCount | undefined
      const end = side === 'behind' ? at : (next?.at ?? names.length)
      const part = names.slice(from ?? (side === 'behind' ? start : at), end)
      start = Math.max(start, end)
      const counted = part.length > 0 ? part : names
      if (value !== counted.length && value !== numberOf(kinds, counted) && value !== names.length)
        wrong.push({ stated: value, counted: counted.length, kinds })
    })
    return wrong
  }
}

/** 城区三区（…）、义县; 古塔、凌河两区，义县: what is counted is told from the rest by where it stands, or by its kind. */
function isOfPart({ value, kinds, side, at, from }: StatedCount, names: readonly ListedCounty[]): boolean {
  if (from !== null) return from > 0 || at < names.length
  return kinds !== '' && ((side === 'behind' && at < names.length) || numberOf(kinds, names) === value)
}

function numberOf(kinds: string, names: readonly ListedCounty[]): number {
  return names.filter(({ county, written }) => kinds !== '' && isKind(county ?? written, kinds)).length
}
