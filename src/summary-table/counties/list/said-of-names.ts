import { fold } from '../../../text/fold'
import { countOf, countWithin, LONGEST } from './phrases'

/** What a list says of its names besides naming them: how many there are, and what its headings and brackets add. */
export class SaidOfNames {
  private readonly counts: number[] = []
  /** What a heading says of the names behind it beyond the column: 2020年底前, 基本实现. */
  private label: string | null = null

  /** Takes in a heading (已实现, 2020年底前, 共7个县区); it holds until the next. */
  addHeader(header: string): void {
    this.label = labelOf(header)
    this.addCount(countWithin(header) ?? countOf(header))
  }

  addCount(count: number | null): void {
    if (count !== null) this.counts.push(count)
  }

  /** What is said of a name: in the brackets behind it, and before it by a heading. */
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

/** 2020年底前 and 基本实现 are told of each name; 已实现 and 其中 are not. */
function labelOf(header: string): string | null {
  const text = header.slice(0, LONGEST).trim()
  const year = text.search(/20\d\d年/u)
  if (year >= 0) return text.slice(year)
  const partly = text.indexOf('基本')
  return partly >= 0 ? text.slice(partly) : null
}

/** Whether a text is a time that sorts the names behind it: 2016年, 2020年底前, 2018年12月. */
export function isTime(text: string): boolean {
  return text.length <= 20 && /^(?:截[至止])?20\d\d年?(?:度|\d{1,2}月)?[底末初]?(?:以?前)?$/u.test(fold(text))
}
