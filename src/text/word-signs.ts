// An expression for the letters and numbers of all scripts takes V8 a millisecond to compile, a hundredth of a call for one file: it is asked
// only of the few signs that are not told by their code.
const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u
const NUMBER = /\p{N}/u

/** Whether a sign, by its code point, is a letter or a number of any script (Unicode's L and N). */
export function isWordSign(code: number): boolean {
  if (code < 0x80) return isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
  if (code >= 0x4e00 && code <= 0x9fff) return true
  return !isPunctuation(code) && LETTER_OR_NUMBER.test(String.fromCodePoint(code))
}

/** Whether a sign, by its code point, is a number of any script (Unicode's N); 一 and 百 are letters. */
export function isNumberSign(code: number): boolean {
  if (code < 0x80) return isDigit(code)
  return (code < 0x4e00 || code > 0x9fff) && !isPunctuation(code) && NUMBER.test(String.fromCodePoint(code))
}

/** A text without what is neither letter nor number. */
export function wordSigns(text: string): string {
  let signs = ''
  for (const sign of text) if (isWordSign(sign.codePointAt(0)!)) signs += sign
  return signs
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** General punctuation, and that of Chinese; 々, 〆 and 〇 stand between and are letters and a number. */
function isPunctuation(code: number): boolean {
  return (code >= 0x2000 && code <= 0x206f) || (code >= 0x3000 && code <= 0x3004) || (code >= 0x3008 && code <= 0x3020)
}
