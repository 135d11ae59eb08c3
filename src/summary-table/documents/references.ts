import { withoutEnd } from '../../text/ends'
import { itemAt } from '../../text/items'
import type { DocumentNumber, DocumentReference } from './evidence'
import { numbersBeforeTitles } from './numbers-first'
import { areIssuedJointly, joint, numberRow, titleRow, type NumberRow } from './rows'
import { endOf, isAfter, isBracketed, leadsTo } from './title-and-number'
import type { TitleSpan } from './titles'
import { unquotedTitle } from './unquoted-title'

/** A number and the title it was found to belong to. */
interface Owned {
  readonly title: TitleSpan
  readonly number: DocumentNumber
  /** Whether more numbers of the title may follow: in the brackets after it, or of offices that issued it together. */
  readonly hasMore: boolean
}

/** Puts titles and numbers of one text together; the documents come in the order of the text. */
export function pairReferences(
  text: string,
  titles: readonly TitleSpan[],
  numbers: readonly DocumentNumber[],
): DocumentReference[] {
  return new Pairing(text, titles, numbers).references()
}

/** One way through the numbers of a text, in order. */
class Pairing {
  private readonly owned = new Map<TitleSpan, DocumentNumber>()
  private readonly found: DocumentReference[] = []
  private readonly led: ReadonlyMap<DocumentNumber, TitleSpan>
  /** How many titles end before the number at hand. */
  private past = 0
  /** Where the last title or number ends. */
  private end = 0
  private previous: Owned | null = null

  constructor(
    private readonly text: string,
    private readonly titles: readonly TitleSpan[],
    private readonly numbers: readonly DocumentNumber[],
  ) {
    this.led = numbersBeforeTitles(text, titles, numbers)
  }

  references(): DocumentReference[] {
    for (let index = 0; index < this.numbers.length;) index += this.pairFrom(index)
    for (const title of this.titles) {
      const number = this.owned.get(title) ?? null
      this.found.push({ title: titleWithout(title, number), quoted: title.quoted, number, start: title.start })
    }
    return this.found.sort((a, b) => a.start - b.start)
  }

  /** Finds the title of the number at an index, and gives how many numbers have found theirs with it. */
  private pairFrom(index: number): number {
    const number = itemAt(this.numbers, index)
    for (let title = this.titles[this.past]; title && title.end <= number.start; title = this.titles[++this.past])
      this.end = title.end
    const led = this.led.get(number) ?? null
    const next = led ?? this.titleAhead(number, index + 1)
    const shared = led ? null : this.sharedTitle(number, next)
    const title = led ?? shared ?? this.ownerOf(number, next)
    const paired = title && !shared ? this.own(title, index) : 1
    if (shared) this.found.push({ title: shared.title, quoted: shared.quoted, number, start: number.start })
    else if (!title) this.found.push(aloneReference(this.text, this.end, number, this.titles[this.past]))
    this.previous =
      title && paired === 1 ? { title, number, hasMore: shared !== null || this.mayHaveMore(title, index) } : null
    this.end = endOf(itemAt(this.numbers, index + paired - 1))
    return paired
  }

  private mayHaveMore(title: TitleSpan, index: number): boolean {
    const number = itemAt(this.numbers, index)
    if (isBracketed(this.text, title, number)) return true
    return title.end <= number.start && areIssuedJointly(this.text, this.numbers, index)
  }

  /** The title that a number leads up to, where that has no number of its own behind it. */
  private titleAhead(number: DocumentNumber, following: number): TitleSpan | null {
    const next: TitleSpan | undefined = this.titles[this.past]
    if (!next || this.owned.has(next) || !leadsTo(this.text, number, next)) return null
    const nextNumber: DocumentNumber | undefined = this.numbers[following]
    return nextNumber && isAfter(this.text, next, nextNumber, true) ? null : next
  }

  /** The title of the number before, where both are told together: （锦政发〔2018〕5号、锦教发〔2018〕6号, or were issued together. */
  private sharedTitle(number: DocumentNumber, next: TitleSpan | null): TitleSpan | null {
    if (!this.previous?.hasMore) return null
    const how = joint(this.text, this.previous.number, number)
    return how === 'list' || (how === 'brackets' && next === null) ? this.previous.title : null
  }

  /** The title a number belongs to: the one before it, or the one it leads up to or ends. */
  private ownerOf(number: DocumentNumber, next: TitleSpan | null): TitleSpan | null {
    const before: TitleSpan | undefined = this.titles[this.past - 1]
    const isFree = before !== undefined && this.past > 0 && !this.owned.has(before)
    return isFree && isAfter(this.text, before, number, next !== null) ? before : next
  }

  /** Gives a title its number, and the titles told with it the numbers told with that: 《…》和《…》（锦政发〔2018〕5号、6号）. */
  private own(title: TitleSpan, index: number): number {
    const titles = this.titleRowTo(title)
    const number = itemAt(this.numbers, index)
    // 《…》《…》（锦政发〔2018〕3、4号）: as written it is one number, and the number of both.
    if (number.faults.includes('serial-range')) {
      for (const one of titles) this.owned.set(one, number)
      return 1
    }
    const row = titles.length > 1 ? numberRow(this.text, this.numbers, index, titles.length + 1) : null
    if (row?.numbers.length !== titles.length || this.isTakenOn(title, row, index)) {
      this.owned.set(title, number)
      return 1
    }
    titles.forEach((one, place) => this.owned.set(one, itemAt(row.numbers, place)))
    return row.inFull
  }

  private titleRowTo(title: TitleSpan): TitleSpan[] {
    if (title !== this.titles[this.past - 1]) return [title]
    return titleRow(this.text, this.titles, this.past - 1, (one) => !this.owned.has(one))
  }

  /** Whether the last number of a row may as well be that of the title that follows. */
  private isTakenOn(title: TitleSpan, { inFull }: NumberRow, index: number): boolean {
    const [first, last] = [itemAt(this.numbers, index), index + inFull - 1]
    return !isBracketed(this.text, title, first) && this.titleAhead(itemAt(this.numbers, last), last + 1) !== null
  }
}

function titleWithout({ title }: TitleSpan, number: DocumentNumber | null): string {
  if (!number || !title.includes(number.written)) return title
  const left = withoutEnd(title.replace(number.written, ''), /[\s）)〕］】\]]/u)
  return withoutEnd(left, /[\s（(〔［【[]/u).trim()
}

/** A number without a title in quotes: a citation inside another title, or one whose title was written without quotes or not at all. */
function aloneReference(
  text: string,
  from: number,
  number: DocumentNumber,
  around: TitleSpan | undefined,
): DocumentReference {
  const { start } = number
  if (around && around.start < start) return { title: null, quoted: true, number, start }
  return { title: unquotedTitle(text.slice(from, start)), quoted: false, number, start }
}
