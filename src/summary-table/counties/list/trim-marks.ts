import { trimBothOf } from '../../../text/trim'

const MARK = /[\s,，、;；:：.。)）\]】]/u

/** A text without the blanks and marks around it. */
export function trimMarks(text: string): string {
  return trimBothOf(text, (sign) => MARK.test(sign))
}
