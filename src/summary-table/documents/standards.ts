import { matchesOf } from '../../text/matches'
import type { DocumentNumber } from './evidence'

/** Who issues standards: the state, the trades that schools have to do with, the provinces; 建标 is how the ministry of construction writes its own. */
const ISSUERS = 'GB[JZ]?|JY|JGJ?|CJJ?|WS|TY|GA|XF|AQ|YD|HJ|JR|SB|DBJ?\\d{2,4}|建标'
const STANDARD = new RegExp(
  `(?:${ISSUERS})(?:[/／][TZJ])?[\\s\\u00a0]{0,2}\\d{1,6}(?:\\.\\d{1,3})?\\s?[-‐–—－]{1,2}\\s?(?:19|20)?\\d{2}(?!\\d)`,
  'g',
)

/** Before what looks like an issuer: then it is the end of some other word. */
const LETTER = /[A-Za-z]/
const IS_STANDARD = new RegExp(`^(?:${STANDARD.source})$`)

/** Whether a number is that of a standard. */
export function isStandard({ written }: DocumentNumber): boolean {
  return IS_STANDARD.test(written)
}

/** The numbers of standards in a text, such as GB 50099-2011 and JY/T 0619—2019: a standard has no 文号, its own number does instead. */
export function findStandards(text: string): DocumentNumber[] {
  const found = matchesOf(text, STANDARD).filter(({ index }) => !LETTER.test(text.charAt(index - 1)))
  return found.map(({ 0: written, index: start }) => ({
    written,
    start,
    faults: [],
    corrected: written,
    year: null,
  }))
}
