import { itemAt } from '../../../text/items'
import { plainDigits } from './digits'
import { BEGINNINGS, FORMS, IS_DIGIT, SEPARATOR, SLIP, type NumberForm } from './forms'

/** The parts of a possible number; years and serial numbers as plain digits. */
export interface NumberParts {
  readonly form: NumberForm['name']
  readonly open: string
  readonly year: string
  readonly yearMark: boolean
  readonly close: string
  readonly ordinal: boolean
  readonly serial: string
  /** Whether more follows the serial number before 号: 3-5号, 3、4、5号, 12（1）号. */
  readonly range: boolean
  /** Whether 号 stands at the end. */
  readonly mark: boolean
  /** Whether it is the traditional 號. */
  readonly traditional: boolean
  /** The code where the form has it after the year. */
  readonly code: string
  /** The year and the serial number as written. */
  readonly figures: string
  /** Whether a dash stands about the year where its brackets should. */
  readonly separated: boolean
  /** Whether something stands in it that belongs in no number: a dash after the bracket, No., a second 号. */
  readonly slip: boolean
}

/** A stretch of text that may be a number but for the code before it. Most of them are no numbers, or parts of others, and nobody asks for their parts. */
export interface NumberCandidate {
  readonly start: number
  readonly end: number
  /** Brackets before it that are no part of it. */
  readonly outer: number
  readonly form: NumberForm['name']
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** Every stretch that has one of the forms, by where it begins. They may overlap. */
export function findCandidates(text: string): NumberCandidate[] {
  const places = BEGINNINGS.in(text)
  const candidates: NumberCandidate[] = []
  for (let index = 0; index < FORMS.length; index++) {
    const form = itemAt(FORMS, index)
    let from = 0
    for (const { at, forms } of places) {
      const match = at >= from && ((forms >> index) & 1) === 1 ? matchAt(text, at, form) : null
      if (!match) continue
      candidates.push(candidateOf(form.name, match))
      from = at + match[0].length
    }
  }
  return candidates.sort((a, b) => a.start - b.start)
}

function matchAt(text: string, at: number, { name, expression }: NumberForm): RegExpExecArray | null {
  expression.lastIndex = at
  const match = expression.exec(text)
  return match && name === 'year-first' && !isWholeYear(text, match) ? null : match
}

/** 锦政发12018…: a year does not begin in the middle of a number. */
function isWholeYear(text: string, { index, groups }: RegExpExecArray): boolean {
  return groups?.open !== '' || !IS_DIGIT.test(text.charAt(index - 1))
}

function candidateOf(form: NumberForm['name'], { index, 0: written, groups = {} }: RegExpExecArray): NumberCandidate {
  const { lead = '', open = '', close = '' } = groups
  // （〔2018〕5号）, （2018锦政发5号）: a bracket more than the year needs is the one around the whole number.
  const outer = Math.max(0, open.length - Math.max(close.length, form === 'bracketed' ? 1 : 0))
  return { start: index + lead.length + outer, end: index + written.length, outer, form, groups }
}

export function partsOf({ form, outer, groups }: NumberCandidate): NumberParts {
  const { open = '', year = '', yearMark = '', close = '', code = '' } = groups
  const { separator = '', gap = '', joint = '', hanSerial = '', serial = hanSerial, range = '', mark = '' } = groups
  return {
    form,
    open: open.slice(outer),
    year: plainDigits(year),
    yearMark: yearMark.includes('年'),
    close,
    ordinal: joint.includes('第'),
    serial: plainDigits(serial),
    range: range !== '',
    mark: mark.startsWith('号') || mark.startsWith('號'),
    traditional: mark.includes('號'),
    code,
    figures: year + serial,
    separated: SEPARATOR.test(separator + gap),
    slip: SLIP.test(joint) || mark.length > 1,
  }
}
