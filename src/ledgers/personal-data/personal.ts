const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'
const NUMBER_LENGTH = 18

/** Whether 18 characters are an identity number: 17 digits and the check digit of GB 11643-1999. */
function isIdentityNumber(text: string): boolean {
  if (text.length !== NUMBER_LENGTH) return false
  let sum = 0
  for (const [at, weight] of WEIGHTS.entries()) {
    const digit = text.charCodeAt(at) - 48
    if (digit < 0 || digit > 9) return false
    sum += digit * weight
  }
  return CHECK_DIGITS[sum % 11] === text.charAt(NUMBER_LENGTH - 1).toUpperCase()
}

/** Where an identity number begins in a text; -1 where none does. Digits before or behind make it another number. */
function identityNumberAt(text: string, from: number): number {
  for (let at = from; at + NUMBER_LENGTH <= text.length; at++) {
    if (!isDigit(text, at)) continue
    let end = at
    while (isDigit(text, end)) end++
    const isX = end - at === NUMBER_LENGTH - 1 && /[xX]/.test(text[end] ?? '')
    if (isX || end - at === NUMBER_LENGTH) {
      if (isIdentityNumber(text.slice(at, at + NUMBER_LENGTH))) return at
    }
    at = end
  }
  return -1
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** Whether an identity number stands in a text, in whatever width its digits are typed. */
export function hasIdentityNumber(text: string): boolean {
  return mayHoldNumber(text) && identityNumberAt(text.normalize('NFKC'), 0) >= 0
}

/** So many digits follow one another in a number, each a character or more. */
const DIGITS = WEIGHTS.length

/** A cheap look, for all the texts of a workbook: whether there may be so many digits at a stretch, of which one in so many places is one. */
function mayHoldNumber(text: string): boolean {
  for (let at = DIGITS - 1; at < text.length; at += DIGITS) {
    if (mayBeDigit(text.charCodeAt(at)) && mayBeLong(text, at)) return true
  }
  return false
}

/** Whether the digits around a place may be so many: those of a year are not. A sign that may stand for several digits (⑩) settles nothing. */
function mayBeLong(text: string, place: number): boolean {
  let start = place
  while (start > 0 && isPlainDigit(text.charCodeAt(start - 1))) start--
  let end = place
  while (end < text.length && isPlainDigit(text.charCodeAt(end))) end++
  return (
    end - start >= DIGITS || mayBeDigit(text.charCodeAt(end)) || (start > 0 && mayBeDigit(text.charCodeAt(start - 1)))
  )
}

/** A digit, or neither ASCII nor a Chinese character, its punctuation or a sign of its width: none of these folds to one. */
function mayBeDigit(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return false
  return isPlainDigit(code) || (code >= 0x80 && code < 0x3000) || (code > 0x303f && !(code >= 0xff01 && code <= 0xff5e))
}

/** One digit in either width. */
function isPlainDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

/** A text with （身份证号） in place of every identity number; in one width where it has one. */
export function withoutIdentityNumbers(text: string): string {
  if (!hasIdentityNumber(text)) return text
  let words = text.normalize('NFKC')
  for (let at = identityNumberAt(words, 0); at >= 0; at = identityNumberAt(words, at))
    words = `${words.slice(0, at)}（身份证号）${words.slice(at + NUMBER_LENGTH)}`
  return words
}

const LONGEST_QUOTE = 40

/** A cell's words as a message may quote them: identity numbers are never copied, and long texts are cut. */
export function quoted(text: string): string {
  const words = withoutIdentityNumbers(text.replace(/\s+/g, ' ').trim())
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words
}
