/** A run of characters between separators. */
export interface Piece {
  readonly text: string
  /** The separators before it, as written. */
  readonly gap: string
  /** What stands in brackets after it; null when nothing does. */
  readonly remark: string | null
}

const SEPARATOR = /[\s、,，;；/／|｜\\·・•﹑､.．。"'“”‘’!！]/u
const OPENING = '(（[［【〔{｛〈《「『﹙﹝'
const CLOSING = ')）]］】〕}｝〉》」』﹚﹞'
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
  private readonly ends: ReadonlyMap<number, number>
  private gap = ''
  private start = 0
  private at = 0

  constructor(private readonly text: string) {
    this.ends = bracketEnds(text)
  }

  read(): Piece[] {
    for (this.at = 0; this.at < this.text.length; this.at++) {
      const character = this.text[this.at] ?? ''
      // Nearly all of a text: neither bracket nor separator.
      if (character >= '一' && character <= '鿿') continue
      if (OPENING.includes(character)) this.readBracket()
      else if (CLOSING.includes(character)) this.skip('')
      else if (SEPARATOR.test(character)) this.skip(character)
    }
    this.flush(null)
    return this.pieces
  }

  private skip(separator: string): void {
    this.flush(null)
    this.gap += separator
    this.start = this.at + 1
  }

  private readBracket(): void {
    // （古塔区、凌河区）: brackets around the list itself, not around a remark.
    if (!this.pieces.length && this.at === this.start) return this.skip('')
    const end = this.ends.get(this.at) ?? this.endOfOpen()
    const inside = this.text.slice(this.at + 1, end).trim()
    if (isNumbering(inside, this.text[end + 1])) this.skip('')
    else if (this.at > this.start) this.flush(inside)
    else if (BLANK.test(this.gap)) this.addRemark(inside)
    else this.push({ text: inside, gap: this.gap, remark: null })
    this.at = CLOSING.includes(this.text[end] ?? ' ') ? end : end - 1
    this.start = this.at + 1
  }

  private endOfOpen(): number {
    let end = this.at + 1
    while (end < this.text.length && !SEPARATOR.test(this.text[end] ?? '')) end++
    return end
  }

  private addRemark(remark: string): void {
    const last = this.pieces.pop()
    if (!last) return this.push({ text: remark, gap: this.gap, remark: null })
    this.pieces.push({ ...last, remark: last.remark === null ? remark : `${last.remark}，${remark}` })
  }

  private flush(remark: string | null): void {
    const text = this.text.slice(this.start, this.at)
    if (text) this.push({ text, gap: this.gap, remark })
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

/** Where each bracket that is closed ends. Brackets inside brackets belong to the outer one. */
function bracketEnds(text: string): Map<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (OPENING.includes(character)) open.push(at)
    else if (CLOSING.includes(character)) {
      const start = open.pop()
      if (start !== undefined) ends.set(start, at)
    }
  }
  return ends
}
