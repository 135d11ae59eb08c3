import { withoutEnds } from '../../../text/ends'

const MARK = /[\s,，、;；:：.。)）\]】]/u

/** A text without the blanks and marks around it. */
export const trimMarks = (text: string): string => withoutEnds(text, MARK)
