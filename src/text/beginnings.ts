import { eachRange } from './character-set'
import { itemAt } from './items'

/** More than eight forms need a table of wider numbers. */
const MOST = 8

/** A place of a text where some forms may begin: those of the list at bits 0, 1 … */
export interface Beginning {
  readonly at: number
  readonly forms: number
}

/** What some forms begin with, to find in thousands of texts where which of them may stand: each expression for itself would look at every place. */
export class Beginnings {
  /** Of the first, the second … character. */
  private readonly tables: readonly Table[]

  /** @param beginnings of each form, the characters (as of a `CharacterSet`) that may be its first, its second …, as far as that is told */
  constructor(beginnings: readonly (readonly [string, ...string[]])[]) {
    if (beginnings.length > MOST) throw new RangeError(`${beginnings.length} forms`)
    const depth = Math.max(...beginnings.map(({ length }) => length))
    this.tables = Array.from({ length: depth }, (_, place) =>
      tableOf(beginnings.map((characters) => characters[place])),
    )
  }

  /** The places of a text where one of the forms may begin, in order. */
  in(text: string): Beginning[] {
    const places: Beginning[] = []
    const { forms: first } = itemAt(this.tables, 0)
    for (let at = 0; at < text.length; at++) {
      if (first[text.charCodeAt(at)] === 0) continue
      const forms = this.formsAt(text, at)
      if (forms !== 0) places.push({ at, forms })
    }
    return places
  }

  private formsAt(text: string, at: number): number {
    let forms = -1
    for (let index = 0; index < this.tables.length && forms !== 0; index++) {
      const table = itemAt(this.tables, index)
      forms &= (table.forms[text.charCodeAt(at + index)] ?? 0) | table.anyway
    }
    return forms
  }
}

interface Table {
  /** A bit a form. */
  readonly forms: Uint8Array
  /** The forms of which so much is not told. */
  readonly anyway: number
}

function tableOf(characters: readonly (string | undefined)[]): Table {
  const forms = new Uint8Array(0x10000)
  let anyway = 0
  for (const [form, some] of characters.entries()) {
    const bit = 1 << form
    if (some === undefined) anyway |= bit
    else
      eachRange(some, (first, last) => {
        for (let code = first; code <= last; code++) forms[code] = (forms[code] ?? 0) | bit
      })
  }
  return { forms, anyway }
}
