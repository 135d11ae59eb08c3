import { lexList, type Piece } from './lex-list'
import type { ListedCounty } from './list'
import { endsLikeCounty, foldName } from './names'
import {
  contradicts,
  countOf,
  shorthandOf,
  withoutVerb,
  withoutWords,
  type ListColumn,
  type Shorthand,
} from './phrases'
import type { Roster } from './roster'
import { indexOf, type RosterIndex } from './roster-index'
import { SaidOfNames } from './said-of-names'
import { segment } from './segment'
import { isZone } from './zones'

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

// After so many unknown names a text is no list of counties, and nothing more is tried to understand the rest.
const MOST_UNKNOWNS = 200
// After so many more nothing of the rest is read.
const MOST_READ = 2000
const NUMBERING = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3}|\p{No}{1,3})$/u
const NUMBER_BEFORE = /^(?:\d{1,3}|\p{No}+)(?=\p{Script=Han})/u
// 2（…）, 两区（…）, 三县（…）: what counts the names in the brackets behind it.
const GROUP = /^(?:\d{1,3}|[一二两三四五六七八九十]{1,3}|\p{No}{1,3})个?[县市区旗]*$/u
const FILLER = /^(?:等|其中|包括|分别是|分别为)$/u
const DITTO = /^\s*["“”]+\s*$/u
const ALL_AND = /^(.{2,20}?)(?:以及|和|与|及)(.{2,24})$/u
const ALL_ZONES = /^(?:各|所有).{0,6}(?:区|园)$/u
const LONGEST_NAME = 40

/** Reads the names of a list, in whatever way they are separated. */
export function readNames(text: string, roster: Roster | null, column: ListColumn): NamesRead {
  return new Reader(roster, column).read(text)
}

const NAMED = { short: false, remark: null, extra: null, nearest: null } as const

type Beside = NonNullable<ReturnType<RosterIndex['beside']>>

class Reader {
  private readonly names: ListedCounty[] = []
  private readonly shorthands: ShorthandRead[] = []
  private readonly foreign: string[] = []
  private readonly index: RosterIndex | null
  private readonly said: SaidOfNames
  private gap = ''
  private unknowns = 0

  constructor(
    private readonly roster: Roster | null,
    private readonly column: ListColumn,
  ) {
    this.index = roster && indexOf(roster)
    this.said = new SaidOfNames(column)
  }

  read(text: string): NamesRead {
    const list = this.said.withoutHeaders(text)
    const pieces = lexList(list)
    // Quotation marks are separators, but alone they mean 同上.
    if (DITTO.test(list)) this.unknown(list.trim(), null)
    for (let at = 0; at < pieces.length && this.unknowns < MOST_READ;) at += this.readAt(pieces, at)
    return {
      names: this.names,
      shorthands: this.shorthands,
      foreignSeparators: this.foreign,
      statedCount: this.said.statedCount(this.names.length),
    }
  }

  /** Reads the piece at `at`; how many pieces were read. */
  private readAt(pieces: readonly Piece[], at: number): number {
    const piece = pieces[at]
    if (!piece) return 1
    this.gap += piece.gap
    const last = at === pieces.length - 1
    if (GROUP.test(piece.text) && this.readListed(piece.remark)) return 1
    if (pieces.length > 1 && (this.isNumberingOrFiller(piece.text) || (last && this.isSaidOfNames(piece.text)))) {
      this.gap += piece.text
      return 1
    }
    const found = this.resolve(piece.text)
    const spaced = (!found && this.patient()) || found?.short ? this.spacedName(pieces, at) : null
    if (spaced) return spaced
    if (found) this.add(found, piece.text, piece.remark)
    else if (!this.readOther(piece, pieces.length === 1)) this.unknown(piece.text.trim(), piece.remark)
    return 1
  }

  private isNumberingOrFiller(text: string): boolean {
    // 二七 is short for 二七区, unlike 二七、 before the names of another city.
    return FILLER.test(text) || (NUMBERING.test(text) && !this.index?.exact(text))
  }

  /** 古塔区、义县，均已实现: what stands behind the names is said of them, not of all counties. */
  private isSaidOfNames(text: string): boolean {
    return this.names.length > 0 && withoutVerb(text, this.column) === ''
  }

  /** A name with blanks inside, as people write 义　县 to fill a line; how many pieces it takes, or null. */
  private spacedName(pieces: readonly Piece[], at: number): number | null {
    let joined = pieces[at]?.text ?? ''
    let taken: { found: ListedCounty; joined: string; remark: string | null; count: number } | null = null
    for (let more = 1; more <= 3; more++) {
      const next = pieces[at + more]
      if (!next?.gap || next.gap.trim() || pieces[at + more - 1]?.remark) break
      joined += next.text
      const found = joined.length <= LONGEST_NAME ? this.resolve(joined) : undefined
      if (found) taken = { found, joined, remark: next.remark, count: more + 1 }
    }
    if (!taken) return null
    this.add(taken.found, taken.joined, taken.remark)
    return taken.count
  }

  private readOther(piece: Piece, alone: boolean): boolean {
    return this.patient() && (this.readAside(piece) || this.readWithWords(piece, alone))
  }

  private patient(): boolean {
    return this.unknowns < MOST_UNKNOWNS
  }

  /** What is no name: 无, 全部, 共7个. */
  private readAside({ text, remark }: Piece): boolean {
    // 全州县已实现 is said of a county.
    if (this.index?.longestAt(text, 0, true)) return false
    const count = countOf(text)
    const kind = count === null && shorthandOf(text, this.column, this.roster?.counties.length === 1)
    if (count === null && !kind) return this.readAllAndZone(text, remark)
    if (kind) this.shorthands.push({ written: text, kind })
    this.said.addCount(count)
    this.readListed(this.said.withoutCount(remark))
    return true
  }

  /** 各县（市、区）和高新区均已实现: all of them, and the zone too. */
  private readAllAndZone(text: string, remark: string | null): boolean {
    const [, all = '', other = ''] = ALL_AND.exec(text) ?? []
    if (!all || shorthandOf(all, this.column, false) !== 'all') return false
    const { name } = withoutWords(other, this.column)
    const zones = ALL_ZONES.test(name)
    if (!zones && !isZone(name)) return false
    this.shorthands.push({ written: all, kind: 'all' })
    if (zones) return true
    const found = this.resolve(name)
    if (found) this.add(found, name, remark)
    else this.unknown(name, remark)
    return true
  }

  /** 7个县（古塔区、义县……）: the names stand in brackets behind what counts them. Whether there are any. */
  private readListed(remark: string | null): boolean {
    if (remark === null) return false
    const { names, foreignSeparators } = readNames(remark, this.roster, this.column)
    if (!names.some(({ county }) => county !== null)) return false
    for (const name of names) this.names.push(name)
    for (const separator of foreignSeparators) this.foreign.push(separator)
    return true
  }

  private readWithWords(piece: Piece, alone: boolean): boolean {
    const bare = piece.text.replace(NUMBER_BEFORE, '')
    const { name, count, header } = withoutWords(bare, this.column)
    if (header !== null) this.said.addHeader(header)
    if (!name && alone) return false
    this.gap += piece.text.slice(0, piece.text.length - bare.length)
    const found = name ? this.resolve(name) : undefined
    if (found) this.add(found, name, piece.remark)
    else if (!name) this.gap += bare
    else if (!this.readRun(foldName(name), piece.remark)) return false
    this.said.addCount(count)
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
    return named ? { ...NAMED, written, county: written } : undefined
  }

  private add(found: ListedCounty, written: string, remark: string | null): void {
    this.separate()
    const own = this.said.remarkOf(remark)
    this.names.push(found.written === written && own === null ? found : { ...found, written, remark: own })
  }

  private unknown(written: string, remark: string | null): void {
    const beside = this.patient() ? (this.index?.beside(written) ?? null) : null
    if (beside) return this.addBeside(written, beside, remark)
    this.separate()
    const nearest = this.patient() ? (this.index?.nearest(written) ?? null) : null
    this.unknowns++
    const county = this.index ? null : written
    this.names.push({ ...NAMED, written, county, remark: this.said.remarkOf(remark), nearest })
  }

  /** 昌图县预计2019年实现 is 昌图县; 昌图县× in 已实现 and 仅昌图县 may mean anything. */
  private addBeside(written: string, { county, words, first }: Beside, remark: string | null): void {
    this.separate()
    // 古塔区凌河去 are two names, the second misspelt.
    if (first && this.index?.nearest(words)) {
      this.names.push({ ...NAMED, written: county, county })
      return this.unknown(words, remark)
    }
    const understood = first && !contradicts(words, this.column)
    const read = understood ? { county, nearest: null } : { county: null, nearest: county }
    this.names.push({ ...NAMED, written, ...read, remark: this.said.remarkOf(remark), extra: words })
  }

  /** Notes what stood between the last name and this one, unless it is the 、 that should. */
  private separate(): void {
    if (this.names.length && this.gap.trim() !== '、') this.foreign.push(this.gap)
    this.gap = ''
  }
}
