import { itemAt } from '../../text/items'
import { matchesOf } from '../../text/matches'
import type { DocumentNumber } from './evidence'

/** A title in 《》 and where it stands, quotes included. */
export interface TitleSpan {
  readonly title: string
  readonly start: number
  readonly end: number
  /** false where one of the two quotes is missing. */
  readonly quoted: boolean
}

/** The quotes of titles; people without the right keys type << and >>. */
const QUOTE = /《|》|<<|>>|＜＜|＞＞/g
/** Laws and regulations are known by their names. */
const LAW = /(?:(?:^|[^办方做])法|条例|宪法)(?:[(（].{0,12}[)）])?$/u
/** （以下简称《方案》）: a short name for the title before it. */
const BEFORE_SHORT_NAME = /[简下统]称为?[：:]?\s?$/u
const REACH = 5
const STATEMENT_END = /[；;。\n]/

interface Quote {
  readonly at: number
  readonly end: number
  readonly opens: boolean
  readonly proper: boolean
  /** Index of the quote that closes this one; -1 when none does. */
  partner: number
}

/** Whether a title is that of a law or a regulation, which needs no number. */
export function isLaw(title: string): boolean {
  return LAW.test(title)
}

/** Finds the outermost titles of a text. Quotes may nest; a missing closing quote ends the title at its number or with its statement. */
export function findTitles(text: string, numbers: readonly DocumentNumber[]): TitleSpan[] {
  const quotes = pairQuotes(text)
  const titles: TitleSpan[] = []
  let from = 0
  let nextNumber = 0
  for (const [index, quote] of quotes.entries()) {
    if (quote.at < from || !quote.opens) continue
    for (let number = numbers[nextNumber]; number && number.start < quote.at; number = numbers[nextNumber]) nextNumber++
    const close =
      quote.partner >= 0 ? quote.partner : lastCloseBefore(quotes, index, titleLimit(text, quote, numbers[nextNumber]))
    const span =
      close >= 0 ? closedTitle(text, quote, itemAt(quotes, close)) : openTitle(text, quote, numbers[nextNumber])
    if (!isShortName(text, quote)) titles.push(span)
    from = span.end
  }
  return titles
}

function isShortName(text: string, { at, partner }: Quote): boolean {
  return partner >= 0 && BEFORE_SHORT_NAME.test(text.slice(Math.max(0, at - REACH), at))
}

/** Matches opening and closing quotes with a stack, so that any nesting is one pass. */
function pairQuotes(text: string): Quote[] {
  const open: number[] = []
  const quotes: Quote[] = []
  for (const { 0: sign, index: at } of matchesOf(text, QUOTE)) {
    const opens = '《<<＜＜'.includes(sign)
    const quote = { at, end: at + sign.length, opens, proper: sign.length === 1, partner: -1 }
    quotes.push(quote)
    if (opens) {
      open.push(quotes.length - 1)
      continue
    }
    const partner = open.pop()
    if (partner !== undefined) itemAt(quotes, partner).partner = quotes.length - 1
  }
  return quotes
}

/** 《关于印发《…》的通知（number）: one closing quote for two; the title reaches as far as the quotes before its number do. */
function lastCloseBefore(quotes: readonly Quote[], index: number, limit: number): number {
  let close = -1
  for (let next = index + 1; next < quotes.length && itemAt(quotes, next).at < limit; next++)
    if (!itemAt(quotes, next).opens) close = next
  return close
}

function closedTitle(text: string, open: Quote, close: Quote): TitleSpan {
  const quoted = open.proper && close.proper
  return { title: text.slice(open.end, close.at).trim(), start: open.at, end: close.end, quoted }
}

function openTitle(text: string, open: Quote, number: DocumentNumber | undefined): TitleSpan {
  const title = text.slice(open.end, titleLimit(text, open, number)).replace(/[\s\p{Ps}]{0,8}$/u, '')
  return { title: title.trim(), start: open.at, end: open.end + title.length, quoted: false }
}

/** How far a title without its closing quote can reach: to its number, or to the end of its statement. */
function titleLimit(text: string, open: Quote, number: DocumentNumber | undefined): number {
  const rest = text.slice(open.end, number?.start)
  const stop = rest.search(STATEMENT_END)
  return open.end + (stop < 0 ? rest.length : stop)
}
