// Nearly every answer does, and this is quicker to see.
const BEGINS_WITH_WORD = /^[\u4e00-\u9fff《]/
const SAYS_SOMETHING = /^(?![暂目尚现无没空])[\u4e00-\u9fff《]/
const VISIBLE = /[^\s\p{Cf}\p{Pd}/／]/u

const NOTHING = /^\s*(?:暂时?|目前|尚|现)?(?:无|没有|空)\s*[。.]?\s*$/u

/** How an answer that must say something says nothing: '' by a blank cell or a dash, else the word (无, 暂无). Null when it does say something. */
export function nothingSaid(text: string): string | null {
  if (SAYS_SOMETHING.test(text)) return null
  if (isBlank(text)) return ''
  return NOTHING.test(text) ? text.trim() : null
}

/** Whether nobody would see anything in the cell, or only a dash. */
export function isBlank(text: string): boolean {
  return !BEGINS_WITH_WORD.test(text) && !VISIBLE.test(text)
}
