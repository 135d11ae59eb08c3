import { withoutEnd, withoutEnds } from '../../text/ends'
import type { HeaderKey } from '../edition'
import { nothingSaid } from './nothing-said'
import { readDate } from './date'
import { furtherLabel, ofContact } from './further-labels'

// Longer is no name and no number: left as it is.
const LONGEST_VALUE = 200
// The line to write on: ____锦州市教育局____.
const RULED = /[\s_＿]/
const SEAL = /[(（]\s*(?:盖章|公章|签章|签字|章)\s*[)）]$/
const STOP = /[\s；;，,、。]/

/** What a field of the heading line says, without the line it is written on, the seal's place and what other labels say; '' for nothing (无, ——). */
export function headerValue(key: HeaderKey, written: string): string {
  if (written.length > LONGEST_VALUE) return written
  if (key === 'date') return dateOnLines(written.slice(0, furtherLabel(written)).trim())
  const text = withoutEnds(written, RULED)
  const own = valueIn(text.slice(0, furtherLabel(text)))
  return own !== '' && key === 'contact' ? valueIn(ofContact(text)) : own
}

function valueIn(text: string): string {
  const value = withoutEnds(withoutSeal(text), RULED)
  return nothingSaid(value) === null ? value : ''
}

function withoutSeal(text: string): string {
  return withoutEnd(withoutEnd(text, STOP).replace(SEAL, ''), STOP)
}

/** __2018__年__11__月__20__日 → 2018年11月20日; a date with a number left out stays as it is. */
function dateOnLines(written: string): string {
  const text = written.replace(/[_＿]+/g, '').trim()
  if (text !== '' && nothingSaid(text) !== null) return ''
  return readDate(text, text, false).kind === 'invalid' ? written : text
}
