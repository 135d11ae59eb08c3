import { Recent } from './recent'

// Punctuation says nothing here (the official form itself mixes ，and ,), but a percent sign and a decimal point do: 10% is neither 10 nor 1.0%.
// So does a dash between two numbers: 2018-2020 is not 20182020, while 1,000 is 1000.
const INSIGNIFICANT = /(\p{N}[.-])(?=\p{N})|[^\p{L}\p{N}%‰]+/gu
const DASH_BETWEEN_NUMBERS = /(\p{N})\s*[\p{Pd}~−]+\s*(?=\p{N})/gu

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
  return text.replace(DASH_BETWEEN_NUMBERS, '$1-').replace(INSIGNIFICANT, '$1').toLowerCase()
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
