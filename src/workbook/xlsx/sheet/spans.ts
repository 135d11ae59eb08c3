import type { Span } from '../../../grid/address'

/** Collects rows or columns into spans; neighbours that come one after another take no more room than one. */
export class SpanList {
  private readonly spans: { first: number; last: number }[] = []
  private ordered = true

  get size(): number {
    return this.spans.length
  }

  add(first: number, last = first): void {
    const previous = this.spans[this.spans.length - 1]
    if (previous !== undefined && first < previous.first) this.ordered = false
    if (previous !== undefined && first >= previous.first && first <= previous.last + 1) {
      previous.last = Math.max(previous.last, last)
    } else {
      this.spans.push({ first, last })
    }
  }

  /** The spans in ascending order, apart from one another. */
  merged(): Span[] {
    if (this.ordered) return this.spans
    const merged = new SpanList()
    for (const { first, last } of this.spans.sort((a, b) => a.first - b.first)) merged.add(first, last)
    return merged.spans
  }

  /** All that is not in the spans, from 0 up to, not with, a limit. */
  complement(limit: number): Span[] {
    const gaps: Span[] = []
    let next = 0
    for (const { first, last } of this.merged()) {
      if (first > next) gaps.push({ first: next, last: first - 1 })
      next = last + 1
    }
    if (next < limit) gaps.push({ first: next, last: limit - 1 })
    return gaps
  }
}
