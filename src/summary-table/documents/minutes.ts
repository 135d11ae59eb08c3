import { HAN_FIGURES, numberOfWords } from '../../text/han-number'
import type { DocumentNumber, DocumentReference } from './evidence'
import type { TitleSpan } from './titles'
import { unquotedTitle } from './unquoted-title'

/** Minutes (会议纪要) as they are cited, and how far the citation reaches. */
export interface Minutes {
  readonly reference: DocumentReference
  /** The title in 《》 that it is; null where that stands without. */
  readonly title: TitleSpan | null
  readonly end: number
}

const MINUTES = '纪要'
/** What the titles of minutes end with; 铁政纪要 is a code. */
const KINDS = ['会议', '会']
const OPENING = '（(〔﹝［[【〈'
const CLOSING = '）)〕﹞］]】〉'
const BLANK = /\s/
const UNITS = '期号次'
const LONGEST_FIGURES = 5
const DIGITS = '0123456789０１２３４５６７８９'
const FIGURES = DIGITS + HAN_FIGURES

/**
 * Finds the minutes in a text. They are numbered by issue and have no issuing code: 《…会议纪要》（第15期）, （2018年第3期）, 会议纪要〔2018〕3号,
 * 《市政府第12次常务会议纪要》. Linear in the length of the text.
 */
export function findMinutes(text: string, titles: readonly TitleSpan[]): Minutes[] {
  if (!text.includes(MINUTES)) return []
  const found = titles.flatMap((title) => ofTitle(text, title) ?? [])
  let next = 0
  for (let at = text.indexOf(MINUTES); at >= 0; at = text.indexOf(MINUTES, at + MINUTES.length)) {
    let title = titles[next]
    while (title && title.end <= at) title = titles[++next]
    if ((title && title.start < at) || !KINDS.some((kind) => text.endsWith(kind, at))) continue
    const minutes = withoutQuotes(text, at + MINUTES.length, next > 0 ? titles[next - 1] : undefined)
    if (minutes) found.push(minutes)
  }
  return found.sort((a, b) => a.reference.start - b.reference.start)
}

function ofTitle(text: string, title: TitleSpan): Minutes | null {
  if (!title.title.replace(REMARK, '').endsWith(MINUTES)) return null
  const issue = issueAfter(text, title.end) ?? issueIn(text, title)
  return issue && { reference: referenceOf(title, issue), title, end: Math.max(title.end, endOf(issue)) }
}
const REMARK = /[（(][^（）()]{1,10}[）)]$/u

function referenceOf({ title, quoted, start }: TitleSpan, number: DocumentNumber): DocumentReference {
  return { title, quoted, number, start }
}

/** 市政府常务会议纪要〔2018〕3号. In the brackets after a title in 《》 the number is that title's. */
function withoutQuotes(text: string, at: number, before: TitleSpan | undefined): Minutes | null {
  const issue = issueAfter(text, at)
  if (!issue) return null
  const from = before?.end ?? 0
  const words = text.slice(from, at)
  const title = before && OPENING.includes(words.trimStart()[0] ?? ' ') ? before : null
  // It needs no quotes: nobody takes its words for anything but its name.
  const reference = title
    ? referenceOf(title, issue)
    : { title: unquotedTitle(words), quoted: true, number: issue, start: issue.start }
  return { reference, title, end: endOf(issue) }
}

function endOf({ start, written }: DocumentNumber): number {
  return start + written.length
}

/** The number of an issue right after a place, or in brackets there. */
function issueAfter(text: string, at: number): DocumentNumber | null {
  let start = skip(text, at, (sign) => BLANK.test(sign) || '：:，,'.includes(sign))
  // The brackets around the whole number, unless they hold its year alone.
  if (OPENING.includes(text[start] ?? ' ')) {
    const whole = readIssue(text, start)
    if (whole) return whole
    start = skip(text, start + 1, (sign) => BLANK.test(sign))
  }
  return readIssue(text, start)
}

/** 第12次 in the title itself. */
function issueIn(text: string, { start, end }: TitleSpan): DocumentNumber | null {
  for (let at = text.indexOf('第', start); at >= 0 && at < end; at = text.indexOf('第', at + 1)) {
    const issue = readIssue(text, at)
    if (issue) return issue
  }
  return null
}

/** 第15期, 总第15期, 2018年第3期, 〔2018〕3号, (2018)第3期; null for anything else. */
function readIssue(text: string, start: number): DocumentNumber | null {
  const year = yearAt(text, start)
  let at = skip(text, year?.end ?? start, (sign) => BLANK.test(sign) || '-－总'.includes(sign))
  const isOrdinal = text[at] === '第'
  if (isOrdinal) at = skip(text, at + 1, (sign) => BLANK.test(sign))
  const figures = figuresAt(text, at, FIGURES)
  at = skip(text, at + figures.length, (sign) => BLANK.test(sign))
  const unit = text[at] ?? ' '
  if (figures === '' || figures.length > LONGEST_FIGURES || !UNITS.includes(unit)) return null
  if (!year && !isOrdinal && unit !== '期') return null
  return { written: text.slice(start, at + 1), start, faults: [], corrected: null, year: year?.value ?? null }
}

/** 2018年, 〔2018〕, (2018年). */
function yearAt(text: string, start: number): { value: number; end: number } | null {
  const isBracketed = OPENING.includes(text[start] ?? ' ')
  const at = skip(text, isBracketed ? start + 1 : start, (sign) => BLANK.test(sign))
  const figures = figuresAt(text, at, FIGURES)
  if (figures.length !== 4) return null
  let end = skip(text, at + 4, (sign) => BLANK.test(sign))
  const isMarked = text[end] === '年'
  if (isMarked) end++
  const isClosed = CLOSING.includes(text[end] ?? ' ')
  if (isBracketed !== isClosed || !(isMarked || isClosed || text[end] === '-')) return null
  const value = DIGITS.includes(figures.charAt(0)) ? Number(figures.normalize('NFKC')) : numberOfWords(figures)
  return Number.isNaN(value) ? null : { value, end: isClosed ? end + 1 : end }
}

function figuresAt(text: string, start: number, signs: string): string {
  return text.slice(
    start,
    skip(text, start, (sign) => signs.includes(sign)),
  )
}

function skip(text: string, from: number, isSkipped: (sign: string) => boolean): number {
  let at = from
  while (at < text.length && isSkipped(text.charAt(at))) at++
  return at
}
