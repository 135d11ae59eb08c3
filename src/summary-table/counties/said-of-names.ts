import { countOf, countWithin, isHeader, type ListColumn } from './phrases'

const LONGEST_HEADER = 40
const MOST_HEADERS = 3
const LABEL = /20\d\d年[^:：]*|基本.*/u

/** What a list says of its names besides naming them: how many there are, and what its headers and brackets add. */
export class SaidOfNames {
  private readonly counts: number[] = []
  /** What a header says of the names behind it beyond the column: 2020年底前, 基本实现. */
  private label: string | null = null

  constructor(private readonly column: ListColumn) {}

  /** The text after 已实现：, 共7个县区： and the like, which are taken in. */
  withoutHeaders(text: string): string {
    let rest = text
    for (let headers = 0; headers < MOST_HEADERS; headers++) {
      const colon = rest.slice(0, LONGEST_HEADER).search(/[:：]/u)
      const header = rest.slice(0, Math.max(colon, 0))
      if (!header || !isHeader(header, this.column)) break
      this.addHeader(header)
      this.addCount(countWithin(header))
      rest = rest.slice(colon + 1)
    }
    return rest
  }

  /** Takes in a header that stands between names; it holds until the next. */
  addHeader(header: string): void {
    this.label = LABEL.exec(header)?.[0] ?? null
  }

  addCount(count: number | null): void {
    if (count !== null) this.counts.push(count)
  }

  /** What is said of a name: in the brackets behind it, and before it by a header. */
  remarkOf(bracketed: string | null): string | null {
    const own = this.withoutCount(bracketed)
    return own !== null && this.label !== null ? `${this.label}，${own}` : (own ?? this.label)
  }

  /** Brackets that only count (（7个）) are taken in as such; any other words are given back. */
  withoutCount(bracketed: string | null): string | null {
    const count = bracketed === null ? null : countOf(bracketed)
    this.addCount(count)
    return count === null ? bracketed || null : null
  }

  /** One count is that of the list; several (2个区（…）、3个县（…）) are of its parts, unless one of them is right for all. */
  statedCount(named: number): number | null {
    if (this.counts.length < 2) return this.counts[0] ?? null
    return this.counts.includes(named) ? named : null
  }
}
