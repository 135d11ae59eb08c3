const TAB = 9
const LINE_FEED = 10
export const CARRIAGE_RETURN = 13
export const SPACE = 32
export const EXCLAMATION = 33
export const DOUBLE_QUOTE = 34
export const AMPERSAND = 38
export const SINGLE_QUOTE = 39
export const HYPHEN = 45
export const POINT = 46
export const SLASH = 47
export const ZERO = 48
export const NINE = 57
export const COLON = 58
export const LESS = 60
export const EQUALS = 61
export const GREATER = 62
export const QUESTION = 63
export const LETTER_A = 65
export const LETTER_Z = 90
export const SMALL_A = 97
export const SMALL_Z = 122

/** The four blanks of XML. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB || code === CARRIAGE_RETURN
}

/** Whether the words stand at the place. The same as startsWith: words are short, and then a loop is quickest. */
export function standsAt(source: string, start: number, words: string): boolean {
  for (let at = 0; at < words.length; at++) {
    if (source.charCodeAt(start + at) !== words.charCodeAt(at)) return false
  }
  return true
}
