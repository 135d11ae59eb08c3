import { readAllBut } from './all-but'
import { isCityLevel } from './city-level'
import { CollectedNames } from './collected-names'
import type { PrefectureContext } from './prefecture-context'
import { kindsSaid, ofKinds } from './kinds'
import type { Piece } from './lex-list'
import { LONGEST_PHRASE } from './lexicon'
import type { ListedCounty } from './list'
import { NAMED, type NamesRead, type ShorthandRead } from './listed-names'
import { endsLikeCounty, foldName } from '../gazetteer/names'
import { countOf, countsIn } from './count-phrases'
import { isHeader, saysOthers, shorthandOf, withoutWords } from './phrases'
import type { ListColumn } from './column'
import type { PrefectureRoster, Roster } from '../roster/roster'
import { rosterIndex, type RosterIndex } from '../roster/roster-index'
import { isZone } from '../gazetteer/zones'

export const NUMBERING = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3}|\p{No}{1,3})$/u
const CONNECTORS = ['以及', '和', '与', '及', '含', '包括']
const ALL_ZONES = /^(?:各|所有|[\d一二两三四五六七八九十]{1,3}[个家]).{0,6}(?:区|园)$/u

/** Reads what stands among the names of a list and is no name: 无, 全部, 共7个, 四区, 市本级, a prefecture with all its counties. */
export abstract class AsideReader {
  protected readonly shorthands: ShorthandRead[] = []
  protected readonly wholes: string[] = []
  protected readonly index: RosterIndex | null
  protected readonly list: CollectedNames
  protected grouped = false
  /** The prefecture that the names belong to until the next heading (铁岭市：…), in a list of several. */
  protected context: PrefectureContext | null = null

  constructor(
    protected readonly roster: Roster | null,
    protected readonly column: ListColumn,
    /** Whether the list stands in brackets within another: brackets in it are not looked into. */
    protected readonly nested: boolean,
  ) {
    this.index = roster && rosterIndex(roster)
    this.list = new CollectedNames(this.index, column)
  }

  /** A reader for what stands in brackets, in a prefecture where one is named before them. */
  protected abstract inBrackets(prefecture: string | null): { read(text: string): NamesRead }

  /** What is no name: 无, 全部, 共7个. */
  protected readAside({ text, remark }: Piece): boolean {
    if (text.length > LONGEST_PHRASE) return false
    if (this.isPrefecture(text) && this.readWhole(text, remark)) return true
    if (this.readNameAndOthers(text, remark)) return true
    // 全州县已实现 is said of a county.
    if (this.index?.longestAt(text, 0, true)) return false
    const counts = countsIn(text, true)
    if (counts) return this.readCounts(counts, remark)
    const kind = shorthandOf(text, this.column, this.roster?.counties.length === 1)
    if (this.readKinds(text, remark)) return true
    if (!kind) return this.readWhole(text, remark) || this.readAllAndZone(text, remark)
    this.shorthands.push({ written: text, kind })
    this.readListed(this.list.said.withoutCount(remark))
    return true
  }

  /** Whether a text is the name of a prefecture of the province, in full or short. */
  protected isPrefecture(text: string): boolean {
    const name = foldName(text)
    return name !== '' && this.index?.prefectureAt(name)?.length === name.length
  }

  /** 7个县, 两区五县, 14个市100个县: where that is all there are, all are meant. */
  private readCounts(counts: readonly number[], remark: string | null): boolean {
    const size = this.roster?.counties.length ?? 0
    const sum = counts.reduce((total, one) => total + one, 0)
    const isAll =
      size > 0 && (sum === size || (counts.length > 1 && counts[counts.length - 1] === size) || this.countsUnits(sum))
    const from = this.list.names.length
    const listed = this.readListed(this.list.said.withoutCount(remark))
    const count = isAll ? size : sum
    if (listed) this.list.said.countBehind(count, '', from)
    else if (from === 0) this.list.said.countAhead(count)
    else this.list.said.countBehind(count)
    return true
  }

  /** 18个市县 of 海南省, 9个市（州） of 吉林省. */
  private countsUnits(count: number): boolean {
    return this.roster?.unitCounts?.includes(count) ?? false
  }

  /** 四区、抚顺县: counties named by their kinds beside others by their names. A number of those that are named counts them. */
  private readKinds(text: string, remark: string | null): boolean {
    const said = remark === null ? kindsSaid(text, this.column) : null
    const meant = said && this.roster && ofKinds(said, this.roster)
    if (!meant || meant.loosely !== null || this.list.names.some(({ county }) => meant.counties.includes(county ?? '')))
      return false
    this.grouped = true
    this.list.separate()
    for (const county of meant.counties) this.wholes.push(county)
    return true
  }

  /** 沈阳市全部, 沈阳市各县区, 沈阳市13个县（市、区） where it has so many, or 沈阳市 alone in a province's list. */
  private readWhole(text: string, remark: string | null): boolean {
    const prefecture = this.index?.prefectureAt(foldName(text))
    if (!prefecture) return false
    const said = foldName(text).slice(prefecture.length)
    const isCounted = remark === null && countOf(said) === prefecture.roster.counties.length
    const kind = said === '' || isCounted ? 'all' : shorthandOf(said, this.column, false)
    if (kind !== 'all') return false
    this.grouped = true
    if (this.readWithin(prefecture.roster, remark)) return true
    this.list.separate()
    this.list.said.withoutCount(remark)
    for (const { county } of prefecture.roster.counties) this.wholes.push(county)
    return true
  }

  /** 沈阳市（和平区、沈河区）: the names in the brackets are those of its counties that are meant. */
  private readWithin(prefecture: PrefectureRoster, remark: string | null): boolean {
    if (remark === null || this.nested || countsIn(remark) !== null) return false
    if (this.readAllBut(prefecture, remark)) return true
    const { names, foreignSeparators } = this.inBrackets(prefecture.name).read(remark)
    if (names.length === 0) return false
    this.list.separate()
    for (const one of names) this.list.names.push(one)
    for (const separator of foreignSeparators) this.list.foreign.push(separator)
    return true
  }

  /** 四平市（除双辽市外）: all of its counties but those. */
  private readAllBut(prefecture: PrefectureRoster, remark: string): boolean {
    const but = readAllBut(remark, this.column, false)
    if (!but || but.negated) return false
    const { names } = this.inBrackets(prefecture.name).read(but.exceptions)
    if (names.length === 0 || names.some(({ county }) => county === null)) return false
    this.list.separate()
    for (const { county } of prefecture.counties)
      if (!names.some((name) => name.county === county)) this.wholes.push(county)
    return true
  }

  /** 各县（市、区）和高新区均已实现: all of them, and the zone too. */
  private readAllAndZone(text: string, remark: string | null): boolean {
    for (const connector of CONNECTORS) {
      const at = text.indexOf(connector, 2)
      const before = text.slice(0, at)
      if (at < 0 || !(shorthandOf(before, this.column, false) === 'all' || this.countsEvery(before))) continue
      for (const { name } of withoutWords(text.slice(at + connector.length), this.column, false)) {
        const zones = ALL_ZONES.test(name)
        if (!zones && !isZone(name)) continue
        this.shorthands.push({ written: before, kind: 'all' })
        if (!zones) this.addOrReport(this.resolve(name), name, remark)
        return true
      }
    }
    return false
  }

  /** 儋州市及其他各市县, 长春等9个市州: a name, and all others with it. */
  private readNameAndOthers(text: string, remark: string | null): boolean {
    const connector = CONNECTORS.find((one) => text.indexOf(one) >= 0 && saysOthers(text.slice(text.indexOf(one))))
    const at = connector === undefined ? text.lastIndexOf('等') : text.indexOf(connector)
    if (at < 0) return false
    const others = text.slice(at + (connector?.length ?? 0))
    const isAll =
      connector === undefined
        ? this.countsUnits(countOf(others) ?? -1)
        : shorthandOf(others, this.column, false) === 'all'
    if (!isAll) return false
    const name = text.slice(0, at)
    const found = name === '' ? undefined : this.resolve(name)
    if (found) this.list.add(found, name, remark)
    else if (name !== '' && !this.readWhole(name, remark)) return false
    this.shorthands.push({ written: others, kind: 'all', joined: true })
    return true
  }

  private countsEvery(text: string): boolean {
    return countOf(text) === this.roster?.counties.length
  }

  /** 市本级及各县（市、区）, 义县和市直: the city's own level beside counties, all of them or one. */
  protected readWithCityLevel({ text, remark }: Piece): boolean {
    const unit = this.roster?.unit ?? null
    for (const connector of CONNECTORS) {
      const at = text.indexOf(connector, 1)
      if (at < 0 || text.length > LONGEST_PHRASE) continue
      const sides = [text.slice(0, at), text.slice(at + connector.length)]
      const levels = sides.map((side) =>
        withoutWords(side, this.column, false).find(({ name }) => isCityLevel(name, unit)),
      )
      const own = levels.findIndex((level) => level !== undefined)
      if (own < 0 || levels.every((level) => level !== undefined)) continue
      const other = { text: sides[1 - own] ?? '', gap: '', remark: own === 0 ? remark : null, colon: false }
      const found = this.resolve(other.text)
      if (found) this.list.add(found, other.text, other.remark)
      else if (!this.readAside(other)) continue
      this.list.addCityLevel(levels[own]?.name ?? '', own === 1 ? remark : null)
      return true
    }
    return false
  }

  protected addOrReport(found: ListedCounty | undefined, written: string, remark: string | null): void {
    if (found) this.list.add(found, written, remark)
    else this.list.addUnknown(written, remark)
  }

  /** 7个县（古塔区、义县……）: the names stand in brackets behind what counts them. Whether there are any. */
  protected readListed(remark: string | null): boolean {
    if (remark === null || this.nested) return false
    const { names, foreignSeparators } = this.inBrackets(null).read(remark)
    if (!names.some(({ county, written }) => county !== null || isZone(written))) return false
    for (const name of names) this.list.names.push(name)
    for (const separator of foreignSeparators) this.list.foreign.push(separator)
    return true
  }

  protected readCityLevel({ text, remark }: Piece): boolean {
    const bare = withoutWords(text.trim(), this.column, false).find(({ name }) =>
      isCityLevel(name, this.roster?.unit ?? null),
    )
    if (!bare) return false
    this.list.addCityLevel(bare.name, remark)
    this.list.said.countBehind(bare.count, bare.kinds)
    return true
  }

  protected resolve(text: string): ListedCounty | undefined {
    if (this.index) return this.resolveIn(this.index, text)
    const written = foldName(text)
    const plain =
      withoutWords(written, this.column, false).length === 1 && !shorthandOf(written, this.column, false) && !isHeader(written, this.column) // prettier-ignore
    const named = (plain && written.length > 1 && !NUMBERING.test(written)) || endsLikeCounty(written)
    return named ? { ...NAMED, written, county: written } : undefined
  }

  /** By the heading, else as it stands, else in the prefecture of the name before: 沈阳市和平区、铁西区. */
  private resolveIn(index: RosterIndex, text: string): ListedCounty | undefined {
    if (this.context) return this.context.resolve(text, index) ?? cityByItself(text, index)
    return index.resolve(text) ?? (this.list.carried ? index.resolveWithin(this.list.carried, text) : undefined)
  }
}

/** 广州市：荔湾区；东莞市 and 宜昌市：西陵区；仙桃市: what belongs to no city stands for itself, whatever city was named before. */
function cityByItself(text: string, index: RosterIndex): ListedCounty | undefined {
  const found = index.hasPrefectures ? index.resolve(text) : undefined
  if (found?.county && !index.homeOf(found.county)) return found
  const name = foldName(text)
  const city = index.prefectureAt(name)
  const isItself =
    city?.length === name.length && city.roster.counties.every(({ county }) => county === city.roster.name)
  return isItself ? index.resolve(text) : undefined
}
