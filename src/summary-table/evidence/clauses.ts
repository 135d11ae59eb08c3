/** A stretch of an evidence cell between two marks of punctuation. The titles of documents are no part of what is said. */
export interface Clause {
  /** As it stands in the cell. */
  readonly written: string
  /** The same without titles and blanks, in half-width signs. */
  readonly said: string
  /** Which line of the cell it stands in. */
  readonly line: number
}

const SEPARATORS = '，,。；;！!？?（）()〔〕［］[]【】…'
const BLANKS = /\s/gu
/** 各县（市、区）: part of a word, and no clause of its own. */
const KINDS = /[（(][市县区旗、，,/／\s]{1,12}[）)]/uy

/** The clauses of an evidence cell, in order. Linear in its length. */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  let line = 0
  let start = 0
  let said = ''
  let depth = 0
  const close = (end: number) => {
    const words = said.replace(BLANKS, '').normalize('NFKC')
    if (words !== '') clauses.push({ written: text.slice(start, end).trim(), said: words, line })
    start = end + 1
    said = ''
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    // A title whose 》 was left out ends with its line.
    if (sign === '\n') depth = 0
    const kinds = depth === 0 && OPENING.includes(sign) ? lengthOfKinds(text, at) : 0
    if (kinds > 0) {
      at += kinds - 1
      continue
    }
    if (sign === '《') depth++
    else if (sign === '》' && depth > 0) depth--
    else if (sign === '\n' || (depth === 0 && SEPARATORS.includes(sign))) close(at)
    else if (depth === 0) said += sign
    if (sign === '\n') line++
  }
  close(text.length)
  return clauses
}

const OPENING = '（('

function lengthOfKinds(text: string, at: number): number {
  KINDS.lastIndex = at
  return KINDS.exec(text)?.[0].length ?? 0
}
