import { lexList, type Piece } from './lex-list'
import type { ListedCounty } from './list'
import { endsLikeCounty, foldName } from './names'
import { countOf, isHeader, shorthandOf, withoutWords, type ListColumn, type Shorthand } from './phrases'
import type { Roster } from './roster'
import { indexOf, type RosterIndex } from './roster-index'
import { segment } from './segment'

/** A phrase such as 无 or 全部 among the names. */
export interface ShorthandRead {
  readonly written: string
  readonly kind: Shorthand
}

/** What a list of names says. */
export interface NamesRead {
  readonly names: readonly ListedCounty[]
  readonly shorthands: readonly ShorthandRead[]
  readonly foreignSeparators: readonly string[]
  readonly statedCount: number | null
}

// Excel holds 32,767 characters in a cell; whoever writes more than this many wrong names needs no suggestions.
const MOST_SUGGESTIONS = 200
const NUMBERING = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3}|\p{No}{1,3})$/u
const NUMBER_BEFORE = /^(?:\d{1,3}|\p{No}+)(?=\p{Script=Han})/u
const FILLER = /^(?:等|其中|包括|分别是|分别为)$/u
const LONGEST_HEADER = 40

/** Reads the names of a list, in whatever way they are separated. */
export function readNames(text: string, roster: Roster | null, column: ListColumn): NamesRead {
  return new Reader(roster, column).read(text)
}

class Reader {
  private readonly names: ListedCounty[] = []
  private readonly shorthands: ShorthandRead[] = []
  private readonly foreign: string[] = []
  private readonly index: RosterIndex | null
  private statedCount: number | null = null
  private gap = ''
  private suggestions = 0

  constructor(
    private readonly roster: Roster | null,
    private readonly column: ListColumn,
  ) {
    this.index = roster && indexOf(roster)
  }

  read(text: string): NamesRead {
    const pieces = lexList(this.withoutHeaders(text))
    for (let at = 0; at < pieces.length;) at += this.readAt(pieces, at)
    return {
      names: this.names,
      shorthands: this.shorthands,
      foreignSeparators: this.foreign,
      statedCount: this.statedCount,
    }
  }

  /** The text after 已实现：, 共7个县区： and the like. */
  private withoutHeaders(text: string): string {
    const colon = text.slice(0, LONGEST_HEADER).search(/[:：]/u)
    const header = text.slice(0, Math.max(colon, 0))
    if (!header || !isHeader(header, this.column)) return text
    this.statedCount = countOf(header.replace(/^[^\d一二三四五六七八九十]+/u, '')) ?? this.statedCount
    return this.withoutHeaders(text.slice(colon + 1))
  }

  /** Reads the piece at `at`; how many pieces were read. */
  private readAt(pieces: readonly Piece[], at: number): number {
    const piece = pieces[at]
    if (!piece) return 1
    this.gap += piece.gap
    if (this.readName(piece)) return 1
    const spaced = this.readSpaced(pieces, at)
    if (spaced) return spaced
    if (this.readAside(piece, pieces.length === 1) || this.readWithWords(piece)) return 1
    this.unknown(foldName(piece.text), piece.remark)
    return 1
  }

  private readName({ text, remark }: Piece): boolean {
    const found = this.resolve(text)
    if (found) this.add(found, text, remark)
    return found !== undefined
  }

  /** A name with blanks inside, as people write 义　县 to fill a line. */
  private readSpaced(pieces: readonly Piece[], at: number): number {
    let joined = pieces[at]?.text ?? ''
    for (let more = 1; more <= 3; more++) {
      const next = pieces[at + more]
      if (!next || next.gap.trim() || !next.gap || pieces[at + more - 1]?.remark) return 0
      joined += next.text
      const found = joined.length <= LONGEST_HEADER ? this.resolve(joined) : undefined
      if (!found) continue
      this.add(found, joined, next.remark)
      return more + 1
    }
    return 0
  }

  /** What is no name: 无, 全部, 共7个, 等, and the numbers that number a list. */
  private readAside({ text, remark }: Piece, alone: boolean): boolean {
    const count = countOf(text)
    if (count !== null) this.statedCount = count
    else if (!alone && (NUMBERING.test(text) || FILLER.test(text))) this.gap += text
    else {
      const kind = shorthandOf(text, this.column, this.roster?.counties.length === 1)
      if (!kind) return false
      this.shorthands.push({ written: text, kind })
      this.countRemark(remark)
    }
    return true
  }

  private readWithWords(piece: Piece): boolean {
    const bare = piece.text.replace(NUMBER_BEFORE, '')
    this.gap += piece.text.slice(0, piece.text.length - bare.length)
    const { name, count } = withoutWords(bare, this.column)
    const found = name ? this.resolve(name) : undefined
    if (found) this.add(found, name, piece.remark)
    else if (!name && piece.text) this.gap += bare
    else if (!this.readRun(foldName(name), piece.remark)) return false
    this.statedCount = count ?? this.statedCount
    return true
  }

  private readRun(text: string, remark: string | null): boolean {
    const segments = this.index && segment(text, this.index)
    segments?.forEach(({ gap, written, found }, position) => {
      this.gap += gap
      const own = position === segments.length - 1 ? remark : null
      if (found) this.add(found, written, own)
      else this.unknown(written, own)
    })
    return Boolean(segments)
  }

  private resolve(text: string): ListedCounty | undefined {
    if (this.index) return this.index.resolve(text)
    const written = foldName(text)
    const plain = withoutWords(written, this.column).name === written && !shorthandOf(written, this.column, false)
    const named = (plain && written.length > 1 && !NUMBERING.test(written)) || endsLikeCounty(written)
    return named ? { written, county: written, short: false, remark: null, nearest: null } : undefined
  }

  private add(found: ListedCounty, written: string, remark: string | null): void {
    this.separate()
    const own = this.countRemark(remark)
    this.names.push(found.written === written && own === null ? found : { ...found, written, remark: own })
  }

  private unknown(written: string, remark: string | null): void {
    this.separate()
    const nearest = this.suggestions++ < MOST_SUGGESTIONS ? (this.index?.nearest(written) ?? null) : null
    const county = this.index ? null : written
    this.names.push({ written, county, short: false, remark: this.countRemark(remark), nearest })
  }

  /** A remark that only counts (（7个）) is the stated count; any other is given back. */
  private countRemark(remark: string | null): string | null {
    const count = remark === null ? null : countOf(remark)
    if (count === null) return remark || null
    this.statedCount = count
    return null
  }

  /** Notes what stood between the last name and this one, unless it is the 、 that should. */
  private separate(): void {
    if (this.names.length && this.gap.trim() !== '、') this.foreign.push(this.gap)
    this.gap = ''
  }
}
