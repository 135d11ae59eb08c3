import { isCityLevel } from './city-level'
import { contextOf, type PrefectureContext } from './prefecture-context'
import { lexList, type Piece } from './lex-list'
import type { ListedCounty } from './list'
import { looksLikeName, NAMED, isUnread, type NamesRead, type ShorthandRead } from './names-read'
import { endsLikeCounty, foldName } from './names'
import {
  contradicts,
  countsIn,
  isGroup,
  isHeader,
  isOtherHeader,
  shorthandOf,
  withoutVerb,
  withoutWords,
  type ListColumn,
} from './phrases'
import { saysOf, startsOfSaid } from './predicates'
import type { Roster } from './roster'
import { indexOf, type RosterIndex } from './roster-index'
import { isTime, SaidOfNames } from './said-of-names'
import { cutAfterKinds, cutNames, type Segment } from './segment'
import { isZone } from './zones'

// After so many unknown names a text is no list of counties, and nothing more is tried to understand the rest.
const MOST_UNKNOWNS = 200
// After so many more nothing of the rest is read.
const MOST_READ = 2000
const NUMBERING = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3}|\p{No}{1,3})$/u
const NUMBER_BEFORE = /^(?:\d{1,3}|\p{No}+)(?=\p{Script=Han})/u
// 2（…）, 两区（…）, 三县（…）: what counts the names in the brackets behind it.
const GROUP_COUNT = /^(?:\d{1,3}|[一二两三四五六七八九十]{1,3}|\p{No}{1,3})个?[县市区旗]*$/u
const FILLER = /^(?:等|其中|包括|包含|含|分别是|分别为)$/u
const DITTO = /^\s*["“”]+\s*$/u
const CONNECTORS = ['以及', '和', '与', '及', '含', '包括']
const ALL_ZONES = /^(?:各|所有).{0,6}(?:区|园)$/u
const ENDS_CLAUSE = /[；;。\n]/u
const LONGEST_NAME = 40
const LONGEST_PHRASE = 60

/** Reads the names of a list, in whatever way they are separated. */
export function readNames(text: string, roster: Roster | null, column: ListColumn): NamesRead {
  return new Reader(roster, column, false).read(text)
}

type Beside = NonNullable<ReturnType<RosterIndex['beside']>>

class Reader {
  private readonly names: ListedCounty[] = []
  private readonly shorthands: ShorthandRead[] = []
  private readonly wholes: string[] = []
  private readonly foreign: string[] = []
  private readonly index: RosterIndex | null
  private readonly said = new SaidOfNames()
  private gap = ''
  private unknowns = 0
  private grouped = false
  /** Whether a heading stands right before: what parts it from the names before is no separator. */
  private afterHeading = false
  /** The prefecture that the names belong to until the next heading (铁岭市：…), in a list of several. */
  private context: PrefectureContext | null = null
  /** A heading that is not understood, or introduces the other list: what stands behind it is no name of this one. */
  private astray: string | null = null

  constructor(
    private readonly roster: Roster | null,
    private readonly column: ListColumn,
    /** Whether the list stands in brackets within another: brackets in it are not looked into. */
    private readonly nested: boolean,
  ) {
    this.index = roster && indexOf(roster)
  }

  read(text: string): NamesRead {
    const pieces = lexList(text)
    // Quotation marks are separators, but alone they mean 同上.
    if (DITTO.test(text)) this.unknown(text.trim(), null)
    for (let at = 0; at < pieces.length && this.unknowns < MOST_READ;) at += this.readAt(pieces, at)
    return {
      names: this.names,
      shorthands: this.shorthands,
      wholes: this.wholes,
      foreignSeparators: this.foreign,
      statedCount: this.said.statedCount(this.names.length + this.wholes.length),
      grouped: this.grouped,
    }
  }

  /** Reads the piece at `at`; how many pieces were read. */
  private readAt(pieces: readonly Piece[], at: number): number {
    const piece = pieces[at]
    this.gap += piece.gap
    if (ENDS_CLAUSE.test(piece.gap)) this.astray = null
    if (piece.colon) return this.readHeading(piece, pieces.at(at + 1))
    const last = at === pieces.length - 1
    if (this.astray !== null) {
      this.unknown(`${this.astray}：${piece.text.trim()}`, piece.remark)
      return 1
    }
    if (GROUP_COUNT.test(piece.text) && this.readListed(piece.remark)) return 1
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

  /** What stands before a colon: 已实现, 城区, 2020年底前, 铁岭市, 昌图县; how many pieces were read with it. */
  private readHeading({ text, remark }: Piece, next: Piece | undefined): number {
    const heading = text.trim()
    this.astray = null
    const county = this.resolve(heading)
    if (county && next && !next.colon && !this.resolve(next.text)) {
      this.addWith(county, heading, next.text.trim(), next.remark)
      return 2
    }
    const names = this.names.length
    if (NUMBERING.test(heading)) this.gap += heading
    else if (this.readPrefecture(heading)) this.grouped = true
    else if (isHeader(heading, this.column) || isTime(heading)) this.said.addHeader(heading)
    else if (isGroup(heading)) this.enterGroup()
    else if (!this.readCount(heading)) {
      if (!isOtherHeader(heading, this.column)) this.unknown(heading, null)
      else if (!next) this.unknown(heading, null)
      this.astray = isOtherHeader(heading, this.column) ? heading : null
      if (this.astray === null && this.names.length > names) this.astray = heading
    }
    this.said.withoutCount(remark)
    this.afterHeading = true
    return 1
  }

  private enterGroup(): void {
    this.grouped = true
    this.said.addHeader('')
  }

  private readCount(heading: string): boolean {
    const counts = countsIn(heading)
    for (const count of counts ?? []) this.said.addCount(count)
    return counts !== null
  }

  /** 铁岭市：… in a province's list; in a city's own its name says nothing, and another's makes strangers of the names behind it. */
  private readPrefecture(heading: string): boolean {
    const context = contextOf(foldName(heading), this.roster)
    if (!context) return false
    this.context = context
    this.said.addHeader('')
    return true
  }

  private isNumberingOrFiller(text: string): boolean {
    // 二七 is short for 二七区, unlike 二七、 before the names of another city.
    return FILLER.test(text) || (NUMBERING.test(text) && !this.index?.exact(text))
  }

  /** 古塔区、义县，均已实现: what stands behind the names is said of them, not of all counties. */
  private isSaidOfNames(text: string): boolean {
    if (this.names.length === 0) return false
    return withoutVerb(text, this.column) === '' || saysOf(foldName(text.slice(0, 100)), this.column)
  }

  /** A name with blanks inside, as people write 义　县 to fill a line; how many pieces it takes, or null. */
  private spacedName(pieces: readonly Piece[], at: number): number | null {
    let joined = pieces[at].text
    let taken: { found: ListedCounty; joined: string; remark: string | null; count: number } | null = null
    for (let more = 1; more <= 3; more++) {
      const next = pieces.at(at + more)
      if (!next?.gap || next.gap.trim() || next.colon || pieces[at + more - 1].remark) break
      joined += next.text
      const found = joined.length <= LONGEST_NAME ? this.resolve(joined) : undefined
      if (found) taken = { found, joined, remark: next.remark, count: more + 1 }
    }
    if (!taken) return null
    this.add(taken.found, taken.joined, taken.remark)
    return taken.count
  }

  private readOther(piece: Piece, alone: boolean): boolean {
    return this.patient() && (this.readAside(piece) || this.readCityLevel(piece) || this.readWithWords(piece, alone))
  }

  private patient(): boolean {
    return this.unknowns < MOST_UNKNOWNS
  }

  /** What is no name: 无, 全部, 共7个. */
  private readAside({ text, remark }: Piece): boolean {
    // 全州县已实现 is said of a county.
    if (text.length > LONGEST_PHRASE || this.index?.longestAt(text, 0, true)) return false
    const counts = countsIn(text, true)
    if (counts) return this.readCounts(counts, remark)
    const kind = shorthandOf(text, this.column, this.roster?.counties.length === 1)
    if (!kind) return this.readWhole(text) || this.readAllAndZone(text, remark)
    this.shorthands.push({ written: text, kind })
    this.readListed(this.said.withoutCount(remark))
    return true
  }

  /** 7个县, 两区五县, 14个市100个县: where that is all there are, all are meant. */
  private readCounts(counts: readonly number[], remark: string | null): boolean {
    const size = this.roster?.counties.length ?? 0
    const sum = counts.reduce((total, one) => total + one, 0)
    const isAll = size > 0 && (sum === size || (counts.length > 1 && counts[counts.length - 1] === size))
    this.said.addCount(isAll ? size : sum)
    this.readListed(this.said.withoutCount(remark))
    return true
  }

  /** 沈阳市全部, 沈阳市各县区, or 沈阳市 alone in a province's list. */
  private readWhole(text: string): boolean {
    const prefecture = this.index?.prefectureAt(foldName(text))
    if (!prefecture) return false
    const said = foldName(text).slice(prefecture.length)
    const kind = said === '' ? 'all' : shorthandOf(said, this.column, false)
    if (kind !== 'all') return false
    this.separate()
    this.grouped = true
    for (const { county } of prefecture.roster.counties) this.wholes.push(county)
    return true
  }

  /** 各县（市、区）和高新区均已实现: all of them, and the zone too. */
  private readAllAndZone(text: string, remark: string | null): boolean {
    for (const connector of CONNECTORS) {
      const at = text.indexOf(connector, 2)
      if (at < 0 || shorthandOf(text.slice(0, at), this.column, false) !== 'all') continue
      for (const { name } of withoutWords(text.slice(at + connector.length), this.column, false)) {
        const zones = ALL_ZONES.test(name)
        if (!zones && !isZone(name)) continue
        this.shorthands.push({ written: text.slice(0, at), kind: 'all' })
        if (!zones) this.addOrReport(this.resolve(name), name, remark)
        return true
      }
    }
    return false
  }

  private addOrReport(found: ListedCounty | undefined, written: string, remark: string | null): void {
    if (found) this.add(found, written, remark)
    else this.unknown(written, remark)
  }

  /** 7个县（古塔区、义县……）: the names stand in brackets behind what counts them. Whether there are any. */
  private readListed(remark: string | null): boolean {
    if (remark === null || this.nested) return false
    const { names, foreignSeparators } = new Reader(this.roster, this.column, true).read(remark)
    if (!names.some(({ county, written }) => county !== null || isZone(written))) return false
    for (const name of names) this.names.push(name)
    for (const separator of foreignSeparators) this.foreign.push(separator)
    return true
  }

  private readCityLevel({ text, remark }: Piece): boolean {
    const bare = withoutWords(text.trim(), this.column, false).find(({ name }) =>
      isCityLevel(name, this.roster?.unit ?? null),
    )
    if (!bare) return false
    this.separate()
    this.names.push({ ...NAMED, written: bare.name, county: null, remark: this.said.remarkOf(remark), cityLevel: true })
    this.said.addCount(bare.count)
    return true
  }

  private readWithWords(piece: Piece, alone: boolean): boolean {
    const bare = piece.text.replace(NUMBER_BEFORE, '')
    this.gap += piece.text.slice(0, piece.text.length - bare.length)
    const headed = this.index?.longestAt(foldName(bare.slice(0, LONGEST_NAME)), 0, false) !== undefined
    const attempts = this.attempts(bare, headed)
    for (const { name, count } of attempts) {
      if (name === '' && !alone) {
        this.gap += bare
        this.said.addCount(count)
        return true
      }
      if (name === '' || !this.readNamed(name, piece.remark)) continue
      this.said.addCount(count)
      return true
    }
    const longest = attempts[attempts.length - 1]
    const cut = this.index && longest.name ? cutAfterKinds(foldName(longest.name), this.index) : null
    if (cut) this.addRun(cut, piece.remark)
    if (cut) this.said.addCount(longest.count)
    return cut !== null
  }

  /** What may be names when words around them are taken off, the least taken off first. */
  private attempts(text: string, headed: boolean) {
    const plain = withoutWords(text, this.column, headed)
    const said = startsOfSaid(text, this.column).flatMap((start) => withoutWords(text.slice(0, start), this.column, headed)) // prettier-ignore
    return [...plain, ...said]
  }

  private readNamed(name: string, remark: string | null): boolean {
    const found = this.resolve(name)
    if (found) this.add(found, name, remark)
    const run = found || !this.index || this.context ? null : cutNames(foldName(name), this.index)
    if (run) this.addRun(run, remark)
    return found !== undefined || run !== null
  }

  private addRun(segments: readonly Segment[], remark: string | null): void {
    segments.forEach(({ gap, written, found }, position) => {
      this.gap += gap
      this.addOrReport(found ?? undefined, written, position === segments.length - 1 ? remark : null)
    })
  }

  private resolve(text: string): ListedCounty | undefined {
    if (this.index) return this.context ? this.context.resolve(text, this.index) : this.index.resolve(text)
    const written = foldName(text)
    const plain =
      withoutWords(written, this.column, false).length === 1 && !shorthandOf(written, this.column, false) && !isHeader(written, this.column) // prettier-ignore
    const named = (plain && written.length > 1 && !NUMBERING.test(written)) || endsLikeCounty(written)
    return named ? { ...NAMED, written, county: written } : undefined
  }

  private add(found: ListedCounty, written: string, remark: string | null): void {
    this.separate()
    const own = this.said.remarkOf(remark)
    this.names.push(found.written === written && own === null ? found : { ...found, written, remark: own })
  }

  private unknown(written: string, remark: string | null): void {
    const beside = this.patient() && this.astray === null ? (this.index?.beside(written) ?? null) : null
    if (beside) return this.addBeside(written, beside, remark)
    const nearest = this.patient() && this.astray === null ? (this.index?.nearest(written) ?? null) : null
    if (nearest === null && this.joinsUnread(written, remark)) return
    this.separate()
    this.unknowns++
    const county = this.index ? null : written
    this.names.push({ ...NAMED, written, county, remark: this.said.remarkOf(remark), nearest })
  }

  /** Words with blanks between that are no names (13900000000 王) are one thing that is not understood. */
  private joinsUnread(written: string, remark: string | null): boolean {
    const last = this.names.at(-1)
    if (!last || !isUnread(last) || remark !== null || last.remark !== null || this.afterHeading) return false
    if (this.gap === '' || this.gap.trim() !== '' || looksLikeName(written)) return false
    if (last.written.length > LONGEST_PHRASE) this.unknowns++
    else this.names[this.names.length - 1] = { ...last, written: `${last.written} ${written}` }
    this.gap = ''
    return true
  }

  /** 昌图县预计2019年实现 is 昌图县; 昌图县× in 已实现 and 仅昌图县 may mean anything. */
  private addBeside(written: string, { county, words, first }: Beside, remark: string | null): void {
    // 古塔区凌河去 are two names, the second misspelt.
    if (first && this.index?.nearest(words)) {
      this.add({ ...NAMED, written: county, county }, county, null)
      return this.unknown(words, remark)
    }
    if (first && saysOf(words, this.column)) return this.add({ ...NAMED, written: county, county }, county, remark)
    this.addWith({ ...NAMED, written, county }, written, words, remark, first)
  }

  /** A county with words beside it: it counts where they fit the column. */
  private addWith(found: ListedCounty, written: string, words: string, remark: string | null, first = true): void {
    this.separate()
    const { county } = found
    const understood = first && !contradicts(words, this.column)
    const read = understood ? { county, nearest: null } : { county: null, nearest: county }
    this.names.push({ ...found, written, ...read, remark: this.said.remarkOf(remark), extra: words })
  }

  /** Notes what stood between the last name and this one, unless it is the 、 that should, or a heading. */
  private separate(): void {
    if (this.names.length && !this.afterHeading && this.gap.trim() !== '、') this.foreign.push(this.gap)
    this.afterHeading = false
    this.gap = ''
  }
}
