import { withoutEnd } from '../../text/ends'
import { itemAt } from '../../text/items'
import type { DocumentNumber } from './evidence'
import { endOf } from './title-and-number'
import { isLaw, type TitleSpan } from './titles'

/** Between titles that are told together: 《…》、《…》和《…》. */
const NEXT_TITLE = /^[\s、，,和及与以]{0,4}$/u
/** Between numbers that are told together. */
const NEXT_NUMBER = /^[\s、，,；;/和及与]{1,4}$/u
/** （锦政发〔2018〕5号）（锦教发〔2018〕6号）. */
const NEXT_BRACKET = /^[)）]\s{0,2}[(（]$/u
/** 锦政发〔2018〕5号、6号: the code and the year hold for the second number too. */
const NEXT_SERIAL = /([\s、，,和及与]{1,3})([1-9]\d{0,4})号/uy
/** 锦发改〔2018〕5号、锦财〔2018〕6号联合印发: the numbers of one document. */
const JOINTLY = /^\s?(?:文件?)?(?:联合|共同)(?:[印下制]发|发[文布]|行文)(?!了?的?\s?《)/u
const LONGEST_JOINT = 4
const LONGEST_WORDS = 12
const MOST_OFFICES = 12

/** Numbers one after another, and how many of them are written in full. */
export interface NumberRow {
  readonly numbers: readonly DocumentNumber[]
  readonly inFull: number
}

/** How a number follows the one before: in a list with it, in brackets of its own right after that one's, or not at all. */
export function joint(text: string, before: DocumentNumber, number: DocumentNumber): 'list' | 'brackets' | null {
  if (number.start - endOf(before) > LONGEST_JOINT) return null
  const between = text.slice(endOf(before), number.start)
  if (NEXT_NUMBER.test(between)) return 'list'
  return NEXT_BRACKET.test(between) ? 'brackets' : null
}

/** The titles told together up to one of them; laws, which need no number, are passed over. */
export function titleRow(
  text: string,
  titles: readonly TitleSpan[],
  last: number,
  isFree: (title: TitleSpan) => boolean,
): TitleSpan[] {
  let first = last
  while (
    first > 0 &&
    isFree(itemAt(titles, first - 1)) &&
    areTogether(text, itemAt(titles, first - 1), itemAt(titles, first))
  )
    first--
  return titles.slice(first, last + 1).filter(({ title }) => !isLaw(title))
}

function areTogether(text: string, { end }: TitleSpan, { start }: TitleSpan): boolean {
  return start - end <= LONGEST_JOINT && NEXT_TITLE.test(text.slice(end, start))
}

/** The numbers told together from one of them on, at most so many. */
export function numberRow(text: string, numbers: readonly DocumentNumber[], first: number, most: number): NumberRow {
  const row = [itemAt(numbers, first)]
  let inFull = 1
  while (row.length < most) {
    const last = itemAt(row, row.length - 1)
    const next: DocumentNumber | undefined = numbers[first + inFull]
    if (next && joint(text, last, next)) {
      row.push(next)
      inFull++
    } else {
      const serial = serialAfter(text, last)
      if (!serial) break
      row.push(serial)
    }
  }
  return { numbers: row, inFull }
}

/** Whether the numbers told together from one of them on are those of offices that issued one document together. */
export function areIssuedJointly(text: string, numbers: readonly DocumentNumber[], first: number): boolean {
  const row = numberRow(text, numbers, first, MOST_OFFICES).numbers
  const end = endOf(itemAt(row, row.length - 1))
  return row.length > 1 && JOINTLY.test(text.slice(end, end + LONGEST_WORDS))
}

function serialAfter(text: string, before: DocumentNumber): DocumentNumber | null {
  NEXT_SERIAL.lastIndex = endOf(before)
  const match = NEXT_SERIAL.exec(text)
  if (!match || before.corrected === null) return null
  const [, joint = '', serial] = match
  const corrected = `${withoutEnd(before.corrected.slice(0, -1), /\d/)}${serial}号`
  return { written: `${serial}号`, start: match.index + joint.length, faults: [], corrected, year: before.year }
}
