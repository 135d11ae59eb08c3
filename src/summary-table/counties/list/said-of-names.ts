import { fold } from '../../../text/fold'
import type { ListedCounty } from './list'
import type { Miscount } from './kinds'
import { LONGEST_PHRASE } from './lexicon'
import { countBefore, countOf, countWithin, kindsOf } from './count-phrases'
import { StatedCounts } from './stated-counts'

/** What a list says of its names besides naming them: how many there are, and what its headings and brackets add. */
export class SaidOfNames {
  private readonly counts = new StatedCounts()
  /** What a heading says of the names behind it beyond the column: 2020年底前, 基本实现. */
  private label: string | null = null

  constructor(private readonly names: readonly ListedCounty[]) {}

  /** Takes in a heading (已实现, 2020年底前, 共7个县区); it holds until the next. */
  addHeader(header: string): void {
    this.label = labelOf(header)
    const kinds = kindsOf(header)
    this.countAhead(countWithin(header) ?? countOf(header) ?? (kinds === '' ? null : countBefore(header)), kinds)
  }

  /** A number before the names that it counts: 共7个：… */
  countAhead(count: number | null, kinds = ''): void {
    if (count !== null) this.counts.add(count, this.names.length, 'ahead', kinds)
  }

  /** A number behind the names that it counts: 古塔区、义县2个县. `from`: where those begin that stand in brackets behind it. */
  countBehind(count: number | null, kinds = '', from: number | null = null): void {
    if (count !== null) this.counts.add(count, this.names.length, 'behind', kinds, from)
  }

  /** What is said of a name: in the brackets behind it, and before it by a heading. */
  remarkOf(bracketed: string | null): string | null {
    const own = this.withoutCount(bracketed, 1)
    return own !== null && this.label !== null ? `${this.label}，${own}` : (own ?? this.label)
  }

  /** Brackets that only count (（7个）) are taken in as such; any other words are given back. `more` names are still to be added before them. */
  withoutCount(bracketed: string | null, more = 0): string | null {
    const count = bracketed === null ? null : countOf(bracketed)
    if (count !== null) this.counts.add(count, this.names.length + more, 'behind')
    return count === null ? bracketed || null : null
  }

  /** The number of the whole list; null when none is given. */
  statedCount(named: number): number | null {
    return this.counts.ofWhole(named, this.names)
  }

  /** The numbers that are not right for their part of the list. */
  miscounts(): readonly Miscount[] {
    return this.counts.wrongParts(this.names)
  }
}

/** 2020年底前 and 基本实现 are told of each name; 已实现 and 其中 are not. */
export function labelOf(header: string): string | null {
  const text = header.slice(0, LONGEST_PHRASE).trim()
  const year = text.search(/20\d\d年/u)
  if (year >= 0) return text.slice(year)
  const partly = text.indexOf('基本')
  return partly >= 0 ? text.slice(partly) : null
}

/** Whether a text is a time that sorts the names behind it: 2016年, 2020年底前, 2018年12月. */
export function isTime(text: string): boolean {
  return text.length <= 20 && /^(?:截[至止])?20\d\d年?(?:度|\d{1,2}月)?[底末初]?(?:以?前)?$/u.test(fold(text))
}
