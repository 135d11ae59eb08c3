import { itemAt } from '../../text/items'
import type { DocumentNumber } from './evidence'
import { endOf, isAfter, isFollowedUp, leadsTo } from './title-and-number'
import type { TitleSpan } from './titles'
import { unquotedTitle } from './unquoted-title'

const CLOSING = /[)）〕\]］】]/
const COMMA = /[，,]/
const STATEMENT_END = /[；;。\n]/

/** A number that leads up to a title: 锦政发〔2018〕5号《…》. */
interface Lead {
  readonly number: DocumentNumber
  readonly title: TitleSpan
  /** The words before it, from the title or number there; null where it is the first of all. */
  readonly before: string | null
  /** The number that comes after its title, before any other title does. */
  readonly next: DocumentNumber | null
  readonly bracketed: boolean
  /** Whether it stands on another line than its title. */
  readonly apart: boolean
}

/**
 * The numbers written before their titles, with those titles. They are told by a run that opens the cell or a statement and goes on
 * in one way, number–title–number–title: 锦政发〔2018〕5号《…》，锦教发〔2018〕6号《…》. A run that ends on a number is none of them: there
 * the numbers follow their titles and the first one is only cited, as in 按照锦政发〔2018〕5号《…》（锦教发〔2018〕6号）.
 */
export function numbersBeforeTitles(
  text: string,
  titles: readonly TitleSpan[],
  numbers: readonly DocumentNumber[],
): Map<DocumentNumber, TitleSpan> {
  const runs: Lead[][] = []
  let run: Lead[] = []
  let last: Lead | null = null
  for (const lead of findLeads(text, titles, numbers)) {
    if (last?.next === lead.number && isAlike(last, lead)) run.push(lead)
    else runs.push((run = [lead]))
    last = lead
  }
  const isWhole = titles.length === 1 && numbers.length === 1
  const led = runs.filter((run) => (run.length > 1 || isWhole) && opens(text, itemAt(run, 0)) && endsOnTitle(text, run))
  return new Map(led.flat().map(({ number, title }) => [number, title]))
}

function findLeads(text: string, titles: readonly TitleSpan[], numbers: readonly DocumentNumber[]): Lead[] {
  const leads: Lead[] = []
  let past = 0
  for (const [index, number] of numbers.entries()) {
    while (past < titles.length && itemAt(titles, past).start < number.start) past++
    const title: TitleSpan | undefined = titles[past]
    if (!title || !leadsTo(text, number, title, true)) continue
    const gap = text.slice(endOf(number), title.start)
    // 按照锦政发〔2018〕5号，《…》: what a comma parts is no number with its title.
    if (COMMA.test(gap)) continue
    const from = Math.max(
      index > 0 ? endOf(itemAt(numbers, index - 1)) : 0,
      past > 0 ? itemAt(titles, past - 1).end : 0,
    )
    const next = numbers[index + 1] ?? null
    const nextTitle: TitleSpan | undefined = titles[past + 1]
    leads.push({
      number,
      title,
      before: from > 0 ? text.slice(from, number.start) : null,
      next: next && nextTitle && nextTitle.start < next.start ? null : next,
      bracketed: CLOSING.test(gap),
      apart: gap.includes('\n'),
    })
  }
  return leads
}

function isAlike(one: Lead, other: Lead): boolean {
  return one.bracketed === other.bracketed && one.apart === other.apart
}

/** Whether a number opens the cell or, with its title on the same line, a statement; words with a title of their own before it have it. */
function opens(text: string, { number, before, apart }: Lead): boolean {
  if (before !== null && (apart || !STATEMENT_END.test(before))) return false
  return unquotedTitle(before ?? text.slice(0, number.start)) === null
}

function endsOnTitle(text: string, run: readonly Lead[]): boolean {
  const { title, next, apart } = itemAt(run, run.length - 1)
  return next === null || isFollowedUp(text, next) || !isAfter(text, title, next, !apart)
}
