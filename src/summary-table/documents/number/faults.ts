import { HAN_FIGURES } from '../../../text/han-number'
import { LOOK_ALIKES } from './digits'
import type { DocumentNumber, NumberFault } from '../evidence'
import { isProclamation } from './issuing-code'
import type { NumberParts } from './candidates'
import { IS_BLANK } from './forms'

const LOOK_ALIKE = new RegExp(`[${LOOK_ALIKES}]`)
const HAN_FIGURE = new RegExp(`[${HAN_FIGURES}]`)

export interface NumberPlace {
  readonly written: string
  readonly start: number
  /** Whether the code is still a placeholder (XX): another rule speaks about that. */
  readonly unfilled: boolean
  /** Whether the number can be put right without guessing where its brackets belong and where it ends. */
  readonly certain: boolean
}

/** What is wrong with a number by GB/T 9704, and its right form where every part of it is there. */
export function judge(
  parts: NumberParts,
  code: string,
  { written, start, unfilled, certain }: NumberPlace,
): DocumentNumber {
  const year = fullYear(parts.year)
  const serial = parts.serial.replace(/^0+/, '')
  const ordinal = isProclamation(code) && parts.ordinal ? '第' : ''
  const complete = certain && code.length > 1 && year !== null && serial !== '' && !parts.range
  const corrected = complete ? `${code}〔${year}〕${ordinal}${serial}号` : null
  // What is written as it should be is not looked through for faults.
  const found = corrected === written ? [] : faultsOf(parts, code, written)
  const faults = unfilled ? found.filter((fault) => fault !== 'code-missing') : found
  return { written, start, faults, corrected, year }
}

function faultsOf(
  { form, open, year, yearMark, close, ordinal, serial, range, mark, traditional, figures, slip }: NumberParts,
  code: string,
  written: string,
): NumberFault[] {
  const bracketed = open !== '' && close !== ''
  const checks: [NumberFault, boolean][] = [
    ['code-missing', code.length < 2],
    ['order', form === 'year-first'],
    ['brackets', bracketed && !(open === '〔' && close === '〕')],
    ['bracket-missing', !bracketed && form !== 'yearless'],
    ['year-missing', year === ''],
    ['year-digits', year !== '' && year.length !== 4],
    ['year-mark', bracketed && yearMark],
    ['ordinal', ordinal && !isProclamation(code)],
    ['leading-zero', /^0/.test(serial)],
    ['serial-missing', serial === ''],
    ['serial-range', range],
    ['han-figures', HAN_FIGURE.test(figures)],
    ['look-alike', LOOK_ALIKE.test(figures)],
    ['slip', slip],
    ['blanks', IS_BLANK.test(written)],
    ['mark-missing', !mark],
    ['traditional', traditional],
  ]
  return checks.filter(([, found]) => found).map(([fault]) => fault)
}

/** Two digits mean the one century in which public documents were numbered so: 〔18〕 is 2018, 〔98〕 is 1998, 〔60〕 is neither. */
function fullYear(digits: string): number | null {
  if (digits.length === 4) return Number(digits)
  if (digits.length !== 2) return null
  const short = Number(digits)
  if (short < 40) return 2000 + short
  return short >= 86 ? 1900 + short : null
}
