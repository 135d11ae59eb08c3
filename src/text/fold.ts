import { Recent } from './recent'
import { isNumberSign, isWordSign } from './word-signs'

const PERCENT = '%'.charCodeAt(0)
const PER_MILLE = '‰'.charCodeAt(0)
const DASHES = /^\s*[\p{Pd}~−]+\s*$/u

// Names, numbers of rows and most headings: nothing in them changes but the case. Chinese characters of this range have no compatibility forms.
const PLAIN = /^[\u4e00-\u9fffA-Za-z0-9]*$/

/**
 * A text reduced to what counts when two texts are compared: compatibility forms folded (NFKC: full-width
 * digits, ligatures, circled numbers), white space, invisible characters and punctuation dropped, letters in lower case.
 * Every dash between two numbers becomes a hyphen.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase()
  let folded = recent.get(text)
  if (folded === undefined) recent.set(text, (folded = reduce(text.normalize('NFKC'))))
  return folded
}

// A note is asked for its words by several who read it, and stands so in all files of an office.
const recent = new Recent<string>()

function reduce(text: string): string {
  let folded = ''
  // Where what is kept begins that is not in `folded` yet, and its last sign.
  let from = 0
  let last = 0
  for (let at = 0; at < text.length;) {
    const sign = text.codePointAt(at)!
    if (counts(sign)) {
      last = sign
      at += widthOf(sign)
    } else {
      const end = endOfGap(text, at)
      folded += text.slice(from, at)
      if (isNumberSign(last) && end < text.length && isNumberSign(text.codePointAt(end)!))
        folded += betweenNumbers(text.slice(at, end))
      from = at = end
    }
  }
  return (folded + text.slice(from)).toLowerCase()
}

/** Punctuation says nothing here (the official form itself mixes ，and ,), but a percent sign does: 10% is not 10. */
function counts(sign: number): boolean {
  return isWordSign(sign) || sign === PERCENT || sign === PER_MILLE
}

function endOfGap(text: string, start: number): number {
  let end = start
  for (let sign = text.codePointAt(end); sign !== undefined && !counts(sign); sign = text.codePointAt(end))
    end += widthOf(sign)
  return end
}

/** A decimal point and a dash say something: 1.0% is not 10%, and 2018-2020 not 20182020, while 1,000 is 1000. */
function betweenNumbers(gap: string): string {
  if (gap === '.') return gap
  return DASHES.test(gap) ? '-' : ''
}

function widthOf(sign: number): number {
  return sign > 0xffff ? 2 : 1
}

/** Whether a text says the same as a text of the form, whatever their white space, punctuation and width. */
export function sameText(written: string, original: string): boolean {
  return written === original || fold(written) === foldOriginal(original)
}

// The texts of the forms are few, and each is compared in every file.
const originals = new Map<string, string>()

/** The same as fold, for a text of the form. */
export function foldOriginal(original: string): string {
  let folded = originals.get(original)
  if (folded === undefined) originals.set(original, (folded = fold(original)))
  return folded
}
