import { lastOf, onlyOf } from '../../../text/items'
import { isClause } from './clause'
import type { Piece } from './lex-list'
import type { ListedCounty } from './list'
import { isUnread, looksLikeName, NAMED } from './listed-names'
import { LONGEST_PHRASE } from './lexicon'
import { contradicts } from './phrases'
import type { ListColumn } from './column'
import { saysOf } from './predicates'
import type { PrefectureRoster } from '../roster/roster'
import type { RosterIndex } from '../roster/roster-index'
import { SaidOfNames } from './said-of-names'

// After so many unknown names a text is no list of counties, and nothing more is tried to understand the rest.
const MOST_UNKNOWNS = 200

/** The names of a list as they are read, with what parts them and what is said of them. */
export class CollectedNames {
  readonly names: ListedCounty[] = []
  /** What stands between names instead of 、. */
  readonly foreign: string[] = []
  readonly said = new SaidOfNames(this.names)
  /** What stands between the last name and where the list is read. */
  gap = ''
  /** Whether a heading stands right before: what parts it from the names before is no separator. */
  afterHeading = false
  /** The prefecture that was named before the last county, in a province's list. */
  carried: PrefectureRoster | undefined
  unknowns = 0

  constructor(
    private readonly index: RosterIndex | null,
    private readonly column: ListColumn,
  ) {}

  /** Whether a name that is not known is still worth a thought. */
  isPatient(): boolean {
    return this.unknowns < MOST_UNKNOWNS
  }

  add(found: ListedCounty, written: string, remark: string | null): void {
    this.separate()
    this.carry(found, written.trim())
    const own = this.said.remarkOf(remark)
    this.names.push(found.written === written && own === null ? found : { ...found, written, remark: own })
  }

  /** What is no name of the roster: a misspelt one, a county with words beside it, or nothing that is known. */
  addUnknown(written: string, remark: string | null): void {
    const beside = this.isPatient() ? (this.index?.beside(written) ?? null) : null
    if (!beside) return this.addStranger(written, remark, this.isPatient() ? this.index?.nearest(written) : null)
    const { county, words, first } = beside
    // 古塔区凌河去 are two names, the second misspelt.
    if (first && this.index?.nearest(words)) {
      this.add({ ...NAMED, written: county, county }, county, null)
      return this.addUnknown(words, remark)
    }
    if (first && saysOf(words, this.column)) return this.add({ ...NAMED, written: county, county }, county, remark)
    this.addWith({ ...NAMED, written, county }, written, words, remark, first)
  }

  /** What is no county, whatever it is near. */
  addStranger(written: string, remark: string | null, nearest: string | null = null): void {
    if (nearest === null && this.joinsUnread(written, remark)) return
    this.separate()
    this.unknowns++
    const county = this.index ? null : written
    this.names.push({ ...NAMED, written, county, remark: this.said.remarkOf(remark), nearest })
  }

  addCityLevel(written: string, remark: string | null): void {
    this.separate()
    this.names.push({ ...NAMED, written, county: null, remark: this.said.remarkOf(remark), cityLevel: true })
  }

  /**
   * A county with words beside it: it counts where they fit the column. 昌图县预计2019年实现 is 昌图县; 昌图县× in 已实现 and, with the words `first`,
   * 仅昌图县 may mean anything.
   */
  addWith(found: ListedCounty, written: string, words: string, remark: string | null, first = true): void {
    this.separate()
    const { county } = found
    const understood = first && !contradicts(words, this.column)
    const read = understood ? { county, nearest: null } : { county: null, nearest: county }
    this.names.push({ ...found, written, ...read, remark: this.said.remarkOf(remark), extra: words })
  }

  /** 西丰县，因财力不足，计划2019年完成: what is told of the last name in words of its own is kept with it. Whether it is so. */
  addClause({ text, remark }: Piece): boolean {
    const last = lastOf(this.names)
    if (!last?.county || remark !== null || this.afterHeading || this.gap.includes('、')) return false
    const clause = text.trim()
    if (!isClause(clause, this.index)) return false
    this.names[this.names.length - 1] = { ...last, remark: last.remark === null ? clause : `${last.remark}，${clause}` }
    this.gap = ''
    return true
  }

  /** 井陉矿区、井陉: a short name that two counties share is the one that is not named beside it. */
  settleShared(): void {
    const index = this.index
    if (!index || this.names.length < 2 || !this.isPatient()) return
    this.names.forEach((name, at) => {
      if (name.county !== null || name.nearest !== null || name.extra !== null || name.otherDay) return
      const isFree = (county: string): boolean => !this.names.some((other) => other.county === county)
      const county = onlyOf(index.sharing(name.written).filter(isFree))
      if (county !== undefined) this.names[at] = { ...name, county, short: true }
    })
  }

  /** 2020年底前（昌图县）: what is said of the names in brackets before them. */
  addRemark(from: number, said: string | null): void {
    if (said === null) return
    const remarked = this.names
      .splice(from)
      .map((name) => ({ ...name, remark: name.remark === null ? said : `${said}，${name.remark}` }))
    this.names.push(...remarked)
  }

  /** 古塔区、凌河区（2）: a bare number in brackets at the end, and nowhere else, is that of the list. */
  takeCountAtEnd(): void {
    const last = lastOf(this.names)
    const remarks = this.names.filter(({ remark }) => remark !== null)
    if (!last?.remark || this.names.length < 2 || remarks.length > 1 || !/^\d{1,4}$/u.test(last.remark)) return
    this.said.countBehind(Number(last.remark))
    this.names[this.names.length - 1] = { ...last, remark: null }
  }

  /** Notes what stood between the last name and this one, unless it is the 、 that should, or a heading. */
  separate(): void {
    if (this.names.length && !this.afterHeading && !this.isRightGap()) this.foreign.push(this.gap)
    this.afterHeading = false
    this.gap = ''
  }

  /** 、, or ； between the prefectures of a province. */
  private isRightGap(): boolean {
    const gap = this.gap.trim()
    return gap === '、' || (gap === '；' && this.index !== null && this.index.hasPrefectures)
  }

  /** A prefecture named before a county holds for the names behind it, until one is of another. */
  private carry({ county }: ListedCounty, written: string): void {
    const home = county === null ? undefined : this.index?.homeOf(county)
    if (home?.names.some((name) => written.startsWith(name))) this.carried = home
    else if (home !== this.carried) this.carried = undefined
  }

  /** Words with blanks between that are no names (13900000000 王) are one thing that is not understood. */
  private joinsUnread(written: string, remark: string | null): boolean {
    const last = lastOf(this.names)
    if (!last || !isUnread(last) || remark !== null || last.remark !== null || this.afterHeading) return false
    if (this.gap === '' || this.gap.trim() !== '' || looksLikeName(written)) return false
    if (last.written.length > LONGEST_PHRASE) this.unknowns++
    else this.names[this.names.length - 1] = { ...last, written: `${last.written} ${written}` }
    this.gap = ''
    return true
  }
}
