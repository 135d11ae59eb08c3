/** A run of characters between separators. */
export interface Piece {
  readonly text: string
  /** The separators before it, as written. */
  readonly gap: string
  /** What stands in brackets after it; null when nothing does. */
  readonly remark: string | null
  /** Whether a colon stands after it: it says something of what follows. */
  readonly colon: boolean
}

const BLANKS =
  ' \t\n\v\f\r\u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'
/** What marks a point of a list. An empty box (□) marks what does not apply, and is none. */
const BULLETS = '●■◆▲★▪►▶➢※'
const SEPARATORS = `${BLANKS}${BULLETS}、,，;；/／|｜\\·・•﹑､.．。"'“”‘’!！`
const OPENINGS = '(（[［【〔{｛〈《「『﹙﹝'
const COLONS = ':：﹕︰'
const CLOSINGS = ')）]］】〕}｝〉》」』﹚﹞'

const NAME = 0
const SEPARATOR = 1
const COLON = 2
const OPENING = 3
const CLOSING = 4
// What each UTF-16 unit is: a look-up a character keeps long cells fast.
const KINDS = new Uint8Array(0x10000)
for (const one of SEPARATORS) KINDS[one.charCodeAt(0)] = SEPARATOR
for (const one of COLONS) KINDS[one.charCodeAt(0)] = COLON
for (const one of OPENINGS) KINDS[one.charCodeAt(0)] = OPENING
for (const one of CLOSINGS) KINDS[one.charCodeAt(0)] = CLOSING

const BLANK = /^\s*$/u

/**
 * Splits a cell's text at separators and takes what stands in brackets as the remark of the piece before. A bracket that is never
 * closed reaches to the next separator; one that is never opened is dropped. Brackets may differ in kind: （部分).
 */
export function lexList(text: string): Piece[] {
  return new Lexer(text).read()
}

class Lexer {
  private readonly pieces: Piece[] = []
  private readonly ends: Int32Array
  private gap = ''
  private start = 0
  private at = 0
  /** Whether the piece before stands in brackets of its own: 【古塔区】【凌河区】. */
  private boxed = false

  constructor(private readonly text: string) {
    this.ends = bracketEnds(text)
  }

  read(): Piece[] {
    for (this.at = 0; this.at < this.text.length; this.at++) {
      const kind = kindAt(this.text, this.at)
      if (kind === OPENING) this.readBracket()
      else if (kind === CLOSING) this.skip('')
      else if (kind === COLON) this.readColon()
      else if (kind === SEPARATOR && !this.isInError()) this.skip(this.text[this.at] ?? '')
    }
    this.flush(null)
    return this.pieces
  }

  /** #N/A and #DIV/0! typed, or pasted as text, are each one word. */
  private isInError(): boolean {
    return this.text.startsWith('#N/A', this.at - 2) || this.text.startsWith('#DIV/0', this.at - 4)
  }

  private skip(separator: string): void {
    this.flush(null)
    this.gap += separator
    this.start = this.at + 1
  }

  /** 城区：; （1）: and a colon behind brackets belong to what stands before. */
  private readColon(): void {
    const text = this.text.slice(this.start, this.at)
    const last = this.pieces[this.pieces.length - 1]
    if (text) this.push({ text, gap: this.gap, remark: null, colon: true })
    else if (last && this.gap === '') this.pieces[this.pieces.length - 1] = { ...last, colon: true }
    this.start = this.at + 1
  }

  private readBracket(): void {
    // （古塔区、凌河区）: brackets around the list itself, not around a remark.
    if (!this.pieces.length && this.at === this.start) {
      this.boxed = true
      return this.skip('')
    }
    const end = this.ends[this.at] || this.endOfOpen()
    const inside = this.text.slice(this.at + 1, end).trim()
    if (isNumbering(inside, this.text[end + 1])) this.skip('')
    else if (this.at > this.start) this.flush(inside)
    else if (this.boxed) this.push({ text: inside, gap: this.gap, remark: null, colon: false })
    else if (BLANK.test(this.gap)) this.addRemark(inside)
    else this.push({ text: inside, gap: this.gap, remark: null, colon: false })
    this.at = kindAt(this.text, end) === CLOSING ? end : end - 1
    this.start = this.at + 1
  }

  private endOfOpen(): number {
    let end = this.at + 1
    while (end < this.text.length && kindAt(this.text, end) !== SEPARATOR) end++
    return end
  }

  private addRemark(remark: string): void {
    const last = this.pieces.pop()
    if (!last) return this.push({ text: remark, gap: this.gap, remark: null, colon: false })
    this.pieces.push({ ...last, remark: last.remark === null ? remark : `${last.remark}，${remark}` })
  }

  private flush(remark: string | null): void {
    const text = this.text.slice(this.start, this.at)
    if (!text) return
    this.push({ text, gap: this.gap, remark, colon: false })
    this.boxed &&= kindAt(this.text, this.at) === CLOSING
  }

  private push(piece: Piece): void {
    this.pieces.push(piece)
    this.gap = ''
  }
}

/** （2）凌河区: a number in brackets right before a name numbers it. */
function isNumbering(inside: string, next: string | undefined): boolean {
  return /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})$/u.test(inside) && /\p{Script=Han}/u.test(next ?? '')
}

/** Whether a text has a bracket of any kind in it, opening or closing. */
export function holdsBracket(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (kindAt(text, at) >= OPENING) return true
  return false
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (KINDS[text.charCodeAt(at)] ?? NAME) : NAME
}

/** Where the bracket that opens at each place is closed; 0 where it is not. */
function bracketEnds(text: string): Int32Array {
  const ends = new Int32Array(text.length)
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const kind = kindAt(text, at)
    if (kind === OPENING) open.push(at)
    else if (kind === CLOSING) {
      const start = open.pop()
      if (start !== undefined) ends[start] = at
    }
  }
  return ends
}
