import { itemAt } from '../../../text/items'
import { AsideReader, NUMBERING } from './aside-reader'
import { contextOf } from './prefecture-context'
import { introduced, LONGEST_NAME } from './introduced'
import { lexList, type Piece } from './lex-list'
import type { ListedCounty } from './list'
import type { NamesRead } from './listed-names'
import { foldName } from '../gazetteer/names'
import { countBefore, countOf, countOfAll, countsIn, kindsOf } from './count-phrases'
import { isGroup, isHeader, isOtherHeader, shorthandOf, withoutVerb, withoutWords } from './phrases'
import type { ListColumn } from './column'
import { saysOf, startsOfSaid } from './predicates'
import type { Roster } from '../roster/roster'
import { isTime, labelOf } from './said-of-names'
import { cutAfterKinds, cutNames, type Segment } from './segment'

// After so many unknown names nothing of the rest is read.
const MOST_READ = 2000
const NUMBER_BEFORE = /^(?:\d{1,3}|\p{No}+)(?=(?![个家])\p{Script=Han})/u
// 2（…）, 两区（…）, 三县（…）: what counts the names in the brackets behind it.
const GROUP_COUNT = /^(?:\d{1,3}|[一二两三四五六七八九十]{1,3}|\p{No}{1,3})个?(?:市辖|城|县级|自治)?[县市区旗]*$/u
const FILLER = /^(?:等|其中|包括|包含|含|分别是|分别为)$/u
const DITTO = /^\s*["“”]+\s*$/u
const ENDS_CLAUSE = /[；;。\n]/u

/** Reads the names of a list, in whatever way they are separated. */
export function readNames(text: string, roster: Roster | null, column: ListColumn): NamesRead {
  return new Reader(roster, column, false).read(text)
}

class Reader extends AsideReader {
  /** A heading that is not understood, or introduces the other list: what stands behind it is no name of this one. */
  private astray: string | null = null
  /** Whether the list, a province's, has several names of prefectures. */
  private namesPrefectures = false

  read(text: string): NamesRead {
    const pieces = lexList(text).flatMap((piece) => introduced(piece, this.column))
    this.namesPrefectures =
      this.index?.hasPrefectures === true && pieces.filter(({ text }) => this.isPrefecture(text)).length > 1
    // Quotation marks are separators, but alone they mean 同上.
    if (DITTO.test(text)) this.list.addUnknown(text.trim(), null)
    for (let at = 0; at < pieces.length && this.list.unknowns < MOST_READ;) at += this.readAt(pieces, at)
    this.list.takeCountAtEnd()
    if (!this.nested) this.list.settleShared()
    return {
      names: this.list.names,
      shorthands: this.shorthands,
      wholes: this.wholes,
      foreignSeparators: this.list.foreign,
      statedCount: this.list.said.statedCount(this.list.names.length + this.wholes.length),
      miscounts: this.list.said.miscounts(),
      grouped: this.grouped,
    }
  }

  /** Reads the piece at `at`; how many pieces were read. */
  private readAt(pieces: readonly Piece[], at: number): number {
    const piece = itemAt(pieces, at)
    this.list.gap += piece.gap
    if (ENDS_CLAUSE.test(piece.gap)) this.endClause()
    if (piece.colon) return this.readHeading(piece, pieces[at + 1] as Piece | undefined)
    const last = at === pieces.length - 1
    if (this.astray !== null) {
      if (isOtherHeader(this.astray, this.column))
        this.list.addStranger(`${this.astray}：${piece.text.trim()}`, piece.remark)
      return 1
    }
    if ((GROUP_COUNT.test(piece.text) || this.isLabel(piece)) && this.readCounted(piece)) return 1
    if (pieces.length > 1 && (this.isNumberingOrFiller(piece.text) || (last && this.isSaidOfNames(piece.text)))) {
      this.list.gap += piece.text
      return 1
    }
    const found = this.meansPrefecture(piece.text) ? undefined : this.resolve(piece.text)
    const spaced = (!found && this.list.isPatient()) || found?.short ? this.spacedName(pieces, at) : null
    if (spaced) return spaced
    if (found) this.list.add(found, piece.text, piece.remark)
    else if (!this.readOther(piece, pieces.length === 1) && !this.list.addClause(piece))
      this.list.addUnknown(piece.text.trim(), piece.remark)
    return 1
  }

  /** 长春、四平、通化: among prefectures 通化 is the one of that name, and not 通化县. */
  private meansPrefecture(text: string): boolean {
    return (
      this.namesPrefectures &&
      this.context === null &&
      this.isPrefecture(text) &&
      this.index?.exact(text)?.short !== false
    )
  }

  private endClause(): void {
    this.astray = null
    this.list.carried = undefined
  }

  /** What stands before a colon: 已实现, 城区, 2020年底前, 铁岭市, 昌图县; how many pieces were read with it. */
  private readHeading({ text, remark }: Piece, next: Piece | undefined): number {
    const heading = text.trim()
    this.astray = null
    const county = this.resolve(heading)
    if (county && next && !next.colon && !this.resolve(next.text)) {
      this.list.addWith(county, heading, next.text.trim(), next.remark)
      return 2
    }
    const names = this.list.names.length
    if (NUMBERING.test(heading)) this.list.gap += heading
    else if (this.readPrefecture(heading)) this.grouped = true
    else if (isHeader(heading, this.column) || isTime(heading)) this.list.said.addHeader(heading)
    else if (isGroup(heading) || saysOf(foldName(heading), this.column)) this.enterGroup(heading)
    else if (county) return this.readBeforeColon(county, heading, remark)
    else if (!this.readCount(heading)) {
      if (!isOtherHeader(heading, this.column))
        this.list.addUnknown(next ? `${heading}：${next.text.trim()}…` : heading, null)
      else if (!next) this.list.addUnknown(heading, null)
      this.astray = isOtherHeader(heading, this.column) ? heading : null
      if (this.astray === null && this.list.names.length > names) this.astray = heading
    }
    // 银川市（6个）：… counts what follows.
    if (remark !== null) this.list.said.countAhead(countOf(remark), kindsOf(remark))
    this.list.afterHeading = true
    return 1
  }

  /** 古塔区：凌河区：太和区: a colon where 、 should stand. */
  private readBeforeColon(county: ListedCounty, written: string, remark: string | null): number {
    this.list.add(county, written, remark)
    this.list.gap += '：'
    return 1
  }

  /** 城区（古塔区、凌河区）, 锦州市（…）, 已实现（…）: what sorts or introduces the names in the brackets behind it. */
  private isLabel({ text, remark }: Piece): boolean {
    if (remark === null || this.nested || this.index?.hasPrefectures || this.resolve(text)) return false
    if (shorthandOf(text, this.column, false) !== null || countsIn(text, true) !== null) return false
    const isIntroduction = isGroup(text) || isTime(text) || isHeader(text, this.column)
    return isIntroduction || contextOf(foldName(text), this.roster) !== null
  }

  /** 2个区（古塔区、凌河区）: what is in the brackets, and how many it should be. */
  private readCounted({ text, remark }: Piece): boolean {
    const from = this.list.names.length
    const count = countBefore(text)
    const kinds = kindsOf(text)
    if (!this.readListed(remark)) return false
    this.grouped ||= kinds === ''
    this.list.addRemark(from, labelOf(text))
    if (kinds !== '' || GROUP_COUNT.test(text)) this.list.said.countBehind(count, kinds, from)
    return true
  }

  private enterGroup(heading: string): void {
    // 省直管：仙桃市 belongs to no prefecture.
    if (/省直|省管|直辖/u.test(heading)) this.context = null
    this.grouped = true
    this.list.said.addHeader('')
  }

  /** 共6个：…, 8个县（市）中有6个已实现：…. */
  private readCount(heading: string): boolean {
    const part = countOfAll(heading, this.column)
    if (part && part.all === this.roster?.counties.length) {
      this.list.said.countAhead(part.count, '')
      return true
    }
    const counts = countsIn(heading)
    const total = counts?.reduce((sum, one) => sum + one, 0) ?? null
    this.list.said.countAhead(total, kindsOf(heading))
    return counts !== null
  }

  /**
   * 铁岭市：…, 铁岭市7个：… in a province's list; in a city's own its name says nothing, and another's makes strangers of the names
   * behind it.
   */
  private readPrefecture(heading: string): boolean {
    for (const { name, count, kinds } of withoutWords(heading, this.column, true)) {
      const context = contextOf(foldName(name), this.roster)
      if (!context) continue
      this.context = context
      this.list.said.addHeader('')
      this.list.said.countAhead(count, kinds)
      return true
    }
    return false
  }

  private isNumberingOrFiller(text: string): boolean {
    // 二七 is short for 二七区, unlike 二七、 before the names of another city.
    return FILLER.test(text) || (NUMBERING.test(text) && !this.index?.exact(text))
  }

  /** 古塔区、义县，均已实现: what stands behind the names is said of them, not of all counties. */
  private isSaidOfNames(text: string): boolean {
    if (this.list.names.length === 0) return false
    return withoutVerb(text, this.column) === '' || saysOf(foldName(text.slice(0, 100)), this.column)
  }

  /** A name with blanks inside, as people write 义　县 to fill a line; how many pieces it takes, or null. */
  private spacedName(pieces: readonly Piece[], at: number): number | null {
    let joined = itemAt(pieces, at).text
    let taken: { found: ListedCounty; joined: string; remark: string | null; count: number } | null = null
    for (let more = 1; more <= 3; more++) {
      const next = pieces[at + more] as Piece | undefined
      if (!next?.gap || next.gap.trim() || next.colon || itemAt(pieces, at + more - 1).remark) break
      joined += next.text
      const found = joined.length <= LONGEST_NAME ? this.resolve(joined) : undefined
      if (found) taken = { found, joined, remark: next.remark, count: more + 1 }
    }
    if (!taken) return null
    this.list.add(taken.found, taken.joined, taken.remark)
    return taken.count
  }

  private readOther(piece: Piece, alone: boolean): boolean {
    return (
      this.list.isPatient() &&
      (this.readAside(piece) ||
        this.readCityLevel(piece) ||
        this.readWithCityLevel(piece) ||
        this.readWithWords(piece, alone))
    )
  }

  private readWithWords(piece: Piece, alone: boolean): boolean {
    const bare = piece.text.replace(NUMBER_BEFORE, '')
    this.list.gap += piece.text.slice(0, piece.text.length - bare.length)
    const headed = this.index?.longestAt(foldName(bare.slice(0, LONGEST_NAME)), 0, false) !== undefined
    const attempts = this.attempts(bare, headed)
    for (const { name, count, kinds } of attempts) {
      if (name === '' && !alone) {
        this.list.gap += bare
        this.list.said.countBehind(count, kinds)
        return true
      }
      if (name === '' || !this.readNamed(name, piece.remark)) continue
      this.list.said.countBehind(count, kinds)
      return true
    }
    const longest = itemAt(attempts, attempts.length - 1)
    const cut = this.index && longest.name ? cutAfterKinds(foldName(longest.name), this.index) : null
    if (cut) this.addRun(cut, piece.remark)
    if (cut) this.list.said.countBehind(longest.count, longest.kinds)
    return cut !== null
  }

  /** What may be names when words around them are taken off, the least taken off first. */
  private attempts(text: string, headed: boolean) {
    const plain = withoutWords(text, this.column, headed)
    const said = startsOfSaid(text, this.column).flatMap((start) => withoutWords(text.slice(0, start), this.column, headed)) // prettier-ignore
    const attempts = [...plain, ...said]
    // Without a roster anything may be a name: 义县共 of 义县共2个, where as much as can be is no part of it.
    return this.index ? attempts : attempts.reverse()
  }

  private readNamed(name: string, remark: string | null): boolean {
    const found = this.resolve(name)
    if (found) this.list.add(found, name, remark)
    const run = found || !this.index || this.context ? null : cutNames(foldName(name), this.index)
    if (run) this.addRun(run, remark)
    return found !== undefined || run !== null
  }

  private addRun(segments: readonly Segment[], remark: string | null): void {
    segments.forEach(({ gap, written, found }, position) => {
      this.list.gap += gap
      this.addOrReport(found ?? undefined, written, position === segments.length - 1 ? remark : null)
    })
  }

  protected inBrackets(prefecture: string | null): Reader {
    const reader = new Reader(this.roster, this.column, true)
    if (prefecture !== null) reader.context = contextOf(prefecture, this.roster)
    return reader
  }
}
