import { withoutEnd } from '../../../text/ends'
import type { DocumentNumber, NumberFault } from '../evidence'
import { codeAtEnd, stateAtEnd } from './issuing-code'
import { isNumber, mayGoOn } from './acceptance'
import { judge } from './faults'
import { findCandidates, partsOf, type NumberCandidate, type NumberParts } from './candidates'
import { BLANKS, CLOSING, IS_BLANK, OPENING, ROUND } from './forms'

/** How far back a code and the words before it are looked for. */
const REACH = 20
/** How far on it is looked whether it ends there. */
const LOOK_AHEAD = 8
const UNFILLED = /[XxＸｘ×*＊□_＿]$/u

/** Finds every document number in a text, well-formed or not, in order. Linear in the length of the text. */
export function findDocumentNumbers(text: string): DocumentNumber[] {
  const numbers: DocumentNumber[] = []
  let from = 0
  for (const candidate of findCandidates(text)) {
    const number = candidate.start < from ? null : readNumber(text, candidate, from)
    if (!number) continue
    numbers.push(number)
    from = number.start + number.written.length
  }
  return numbers
}

function readNumber(text: string, candidate: NumberCandidate, from: number): DocumentNumber | null {
  const { start, end } = candidate
  const parts = partsOf(candidate)
  const reach = Math.max(from, start - REACH)
  const before = trimEnd(text.slice(reach, start))
  const codeBefore = parts.code === '' ? codeAtEnd(before) : ''
  const code = parts.code + codeBefore.replace(BLANKS, '')
  const codeStart = codeBefore === '' ? start : reach + before.length - codeBefore.length
  const written = trimEnd(text.slice(codeStart, end))
  if (parts.form === 'proclamation') {
    const state = stateAtEnd(text.slice(Math.max(0, codeStart - REACH), codeStart))
    return proclamation(state + written, codeStart - state.length, parts.year)
  }
  const after = text.slice(end, end + LOOK_AHEAD)
  const beforeCode = before.charAt(before.length - codeBefore.length - 1)
  const around = { before, code, beforeCode, after }
  if (!isNumber(parts, around)) return null
  return judge(parts, code, {
    written,
    start: codeStart,
    unfilled: code === '' && UNFILLED.test(before),
    certain: areBracketsCertain(parts, text.charAt(codeStart - 1), after.charAt(0)) && !mayGoOn(parts, around),
  })
}

/** 教育部令第41号, 公告2018年第3号: numbered by their own rule, and right as they are. */
function proclamation(written: string, start: number, year: string): DocumentNumber {
  return { written, start, faults: [], corrected: written, year: year === '' ? null : Number(year) }
}

/** A bracket that is missing may be the one around the whole number: 锦政发（2018年5号）. Round ones may hold a remark: （2018）锦政发5号. */
function areBracketsCertain({ form, open, close }: NumberParts, before: string, after: string): boolean {
  // 锦政发2018-5 may be a month.
  if (form === 'unmarked') return false
  if (open !== '' && close !== '') return open.length === close.length && !(form === 'year-first' && ROUND.test(open))
  return OPENING.test(before) === CLOSING.test(after)
}

function trimEnd(written: string): string {
  return withoutEnd(written, IS_BLANK)
}

/**
 * The one document number a text holds: itself, in half-width digits, when it is well-formed, else what is wrong with it. The
 * first number counts; a text without any has no faults to name, so its list is empty.
 */
export function wellFormedNumber(text: string): { number: string } | { faults: readonly NumberFault[] } {
  const [number] = findDocumentNumbers(text)
  if (!number) return { faults: [] }
  if (number.faults.length > 0) return { faults: number.faults }
  return number.corrected === null ? { faults: ['code-missing'] } : { number: number.corrected }
}

/** A text with every certain correction of its document numbers made; each other character stays. */
export function correctNumbers(text: string): string {
  let corrected = ''
  let from = 0
  for (const number of findDocumentNumbers(text)) {
    corrected += text.slice(from, number.start) + (number.corrected ?? number.written)
    from = number.start + number.written.length
  }
  return corrected + text.slice(from)
}
