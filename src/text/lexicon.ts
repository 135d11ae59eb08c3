/** A stretch of a text: a word of a lexicon, or what stands between two of them. */
export interface Token<Kind> {
  /** Null for what is no word of the lexicon. */
  readonly kind: Kind | null
  readonly text: string
  /** Offset in the text. */
  readonly start: number
}

/** Words sorted by kind, to read a text as a row of them. At each place the longest word counts, so reading is linear and nothing is tried twice. */
export class Lexicon<Kind extends string> {
  private readonly kinds = new Map<string, Kind>()
  /** First character → lengths of the words that begin with it, the longest first. */
  private readonly lengths = new Map<string, number[]>()

  /** @param words by kind, with blanks between; no word may be of two kinds */
  constructor(words: Readonly<Record<Kind, string>>) {
    for (const [kind, list] of Object.entries<string>(words)) {
      for (const word of list.split(' ')) this.add(word, kind as Kind)
    }
    for (const lengths of this.lengths.values()) lengths.sort((a, b) => b - a)
  }

  private add(word: string, kind: Kind): void {
    if (this.kinds.has(word)) throw new Error(`“${word}” is in the lexicon twice`)
    this.kinds.set(word, kind)
    const lengths = this.lengths.get(word.charAt(0))
    if (!lengths) this.lengths.set(word.charAt(0), [word.length])
    else if (!lengths.includes(word.length)) lengths.push(word.length)
  }

  /** The whole of a text in tokens. */
  read(text: string): Token<Kind>[] {
    const tokens: Token<Kind>[] = []
    let from = 0
    const flush = (at: number) => {
      if (at > from) tokens.push({ kind: null, text: text.slice(from, at), start: from })
    }
    for (let at = 0; at < text.length;) {
      const word = this.wordAt(text, at)
      if (word === null) {
        at++
        continue
      }
      flush(at)
      tokens.push({ kind: this.kinds.get(word)!, text: word, start: at })
      from = at += word.length
    }
    flush(text.length)
    return tokens
  }

  private wordAt(text: string, at: number): string | null {
    for (const length of this.lengths.get(text.charAt(at)) ?? []) {
      const word = text.slice(at, at + length)
      if (this.kinds.has(word)) return word
    }
    return null
  }
}
