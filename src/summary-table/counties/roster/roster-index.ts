import { memo } from '../../../text/memo'
import { Recent } from '../../../text/recent'
import { isCountySomewhere } from '../gazetteer/china'
import type { CountyList, ListedCounty } from '../list/list'
import {
  BARE_CONTRACTION,
  cityStem,
  countyStems,
  endsLikeCounty,
  foldName,
  isContraction,
  shortNames,
} from '../gazetteer/names'
import { nearestName } from './nearest'
import { shorthandOf } from '../list/phrases'
import type { ListColumn } from '../list/column'
import type { OtherDay } from './other-day'
import type { PrefectureRoster, Roster } from './roster'
import { isZone, zoneKey } from '../gazetteer/zones'

// Longer than any name: not worth looking for one near it.
const LONGEST_NAME = 20
// 开原镇 is a place in 开原市, no slip for it.
const PLACE_WITHIN = /(?:镇|乡|街道|办事处|村|社区)$/u
const MARK = /^[-－—–:：=]+/u
// 银州区区 repeats a character; anything else beside a name says something.
const REPEATED = /^(.)\1$/u

/** 井陉矿区 is also called 矿区, where there is no other. */
const LONG_KIND = /^.{2,}([林矿特]区)$/u

/** A roster made ready to recognise names in constant time. */
export class RosterIndex {
  /** The lists last read with this roster. */
  readonly recent: Readonly<Record<ListColumn, Recent<CountyList>>> = {
    achieved: new Recent(),
    unachieved: new Recent(),
  }
  /** Each name a county may be written by, as it would be listed. */
  private readonly names = new Map<string, ListedCounty>()
  /** First character → lengths of the names that begin with it, longest first. */
  private readonly lengths: ReadonlyMap<string, readonly number[]>
  private readonly byStem = new Map<string, string | null>()
  private readonly zonesByKey = new Map<string, string | null>()
  private readonly byFirst = new Map<string, string[]>()
  private readonly homes = new Map<string, PrefectureRoster>()
  /** 全州县: names that would be read as all counties. */
  readonly likeShorthands: readonly string[]
  /** The city, in full and short, and the province: 锦州市, 锦州, 辽宁省锦州市, 辽宁省. */
  private readonly prefixes: readonly string[]

  constructor(private readonly roster: Roster) {
    const { unit } = roster
    this.likeShorthands = roster.counties.filter((county) => shorthandOf(county, 'achieved', false) !== null)
    this.prefixes = unit ? prefixesOf(unit, roster.province) : []
    const shorts = new Map<string, string | null>()
    // 正定 is 正定县, whatever 正定新区 there is.
    const zoneShorts = new Map<string, string | null>()
    const zones = (roster.openZones ?? []).map(({ name }) => name)
    const heads = headsOf(roster)
    for (const county of [...roster.counties, ...zones]) {
      this.name(county, county, false)
      const head = heads.get(county) ?? ''
      const bare = county.slice(head.length)
      for (const short of shortNames(bare)) once(isZone(county) ? zoneShorts : shorts, head + short, county)
      const kind = LONG_KIND.exec(bare)?.[1]
      if (kind !== undefined) once(shorts, kind, county)
      for (const stem of countyStems(bare)) if (stem !== '') once(this.byStem, head + stem, county)
      const first = county[0] ?? ''
      const alike = this.byFirst.get(first)
      if (alike) alike.push(county)
      else this.byFirst.set(first, [county])
      if (isZone(county)) once(this.zonesByKey, zoneKey(county, unit), county)
    }
    for (const [alias, county] of roster.aliases) this.name(alias, county, false)
    for (const { name, aliases } of roster.openZones ?? []) for (const alias of aliases) this.name(alias, name, false)
    for (const prefecture of roster.prefectures ?? []) {
      const { names, counties, otherDays } = prefecture
      for (const { county } of counties) this.homes.set(county, prefecture)
      for (const { bare, county } of counties)
        for (const short of [bare, ...shortNames(bare)]) {
          for (const name of names) this.name(name + short, county, short !== bare)
          if (bare !== county) once(shorts, short, county)
        }
      for (const name of names) for (const [old, day] of otherDays ?? []) this.nameOfOtherDay(name + old, day)
    }
    for (const [name, otherDay] of roster.otherDays ?? []) this.nameOfOtherDay(name, otherDay)
    for (const [short, county] of [...shorts, ...zoneShorts]) {
      if (county && !(zoneShorts.get(short) === county && shorts.has(short))) this.name(short, county, true)
    }
    for (const { written, county, short } of [...this.names.values()]) {
      for (const prefix of this.prefixes) if (county) this.name(prefix + written, county, short)
    }
    for (const [name, otherDay] of roster.otherDays ?? [])
      for (const prefix of this.prefixes) this.nameOfOtherDay(prefix + name, otherDay)
    this.lengths = lengthsByFirst(this.names.keys())
  }

  private name(written: string, county: string, short: boolean): void {
    if (!this.names.has(written)) this.names.set(written, listed(written, county, short))
  }

  private nameOfOtherDay(written: string, otherDay: OtherDay): void {
    if (this.names.has(written) || (otherDay.what === 'unborn' && isZone(written))) return
    const { county } = otherDay
    this.names.set(written, Object.freeze({ ...listed(written, county, false), otherDay }))
  }

  /** The county written exactly so: its full name, an alias, or a short name that only one county has. */
  exact(written: string): ListedCounty | undefined {
    return this.names.get(written)
  }

  /** The county a name means, also after its city (锦州市古塔区) or as another name of a zone; undefined when none. */
  resolve(written: string): ListedCounty | undefined {
    const folded = foldName(written)
    const found = this.names.get(folded) ?? this.sameZone(folded) ?? this.contracted(folded)
    return found && (found.written === written ? found : { ...found, written })
  }

  private sameZone(name: string): ListedCounty | undefined {
    if (!isZone(name)) return undefined
    const county = this.zonesByKey.get(zoneKey(name, this.roster.unit))
    return county ? listed(name, county, false) : undefined
  }

  private contracted(name: string): ListedCounty | undefined {
    if (name.length > LONGEST_NAME || !(/[县旗]$/u.test(name) || BARE_CONTRACTION.test(name))) return undefined
    const bare = this.withoutCity(name)
    // 青县 is a county, not what people call 青龙满族自治县.
    if (isCountySomewhere(bare)) return undefined
    const counties = (this.byFirst.get(bare[0] ?? '') ?? []).filter((county) => isContraction(bare, county))
    return counties.length === 1 && counties[0] ? listed(name, counties[0], true) : undefined
  }

  /** The county that a name means in a prefecture of the roster: 铁西区 in 沈阳市. */
  resolveWithin({ name }: PrefectureRoster, written: string): ListedCounty | undefined {
    const found = this.resolve(name + foldName(written)) ?? this.resolveOwn(name, written)
    return found && { ...found, written }
  }

  /** 铁岭市：铁岭市银州区 says the prefecture twice, 苏州市：苏州工业园区 as good as twice. */
  private resolveOwn(prefecture: string, written: string): ListedCounty | undefined {
    const folded = foldName(written)
    return folded.startsWith(isZone(folded) ? cityStem(prefecture) : prefecture) ? this.resolve(written) : undefined
  }

  /** Whether the roster is a province's. */
  get hasPrefectures(): boolean {
    return this.homes.size > 0
  }

  /** The prefecture of a province's roster that a county belongs to. */
  homeOf(county: string): PrefectureRoster | undefined {
    return this.homes.get(county)
  }

  /** The prefecture whose name a text begins with, and how long that is; undefined when there is none. */
  prefectureAt(text: string): { readonly roster: PrefectureRoster; readonly length: number } | undefined {
    for (const roster of this.roster.prefectures ?? [])
      for (const name of roster.names) if (text.startsWith(name)) return { roster, length: name.length }
    return undefined
  }

  /** The counties that a short name fits equally well (井陉县 and 井陉矿区 for 井陉); empty when none or only one does. */
  sharing(written: string): readonly string[] {
    const name = this.withoutCity(foldName(written))
    if (name.length > LONGEST_NAME) return []
    const counties = (this.byFirst.get(name[0] ?? '') ?? []).filter(
      (county) => shortNames(county).includes(name) || isContraction(name, county),
    )
    return counties.length > 1 ? counties : this.namesakes(name)
  }

  /** 铁西区 of 沈阳市 and of 鞍山市. */
  private namesakes(name: string): readonly string[] {
    const all = (this.roster.prefectures ?? []).flatMap(({ counties }) => counties)
    return all.filter(({ bare, county }) => bare !== county && bare === name).map(({ county }) => county)
  }

  /** The longest name that begins at `start` of `text`; `full` leaves out the short ones. */
  longestAt(text: string, start: number, full: boolean): ListedCounty | undefined {
    for (const length of this.lengths.get(text[start] ?? '') ?? []) {
      const found = start + length <= text.length ? this.names.get(text.slice(start, start + length)) : undefined
      if (found && !(full && found.short)) return found
    }
    return undefined
  }

  /** The one county that an unknown name is near enough to mean (凌海县, 古塔去); null when none or several are. */
  nearest(written: string): string | null {
    const folded = foldName(written)
    const name = this.withoutCity(folded)
    // 铁岭市 in the list of 铁岭市 is no slip for 铁岭县.
    if (name === this.roster.unit || name.length > LONGEST_NAME) return null
    for (const stem of countyStems(name)) {
      const county = this.byStem.get(stem)
      if (county) return county
    }
    if (isCountySomewhere(name) || PLACE_WITHIN.test(name)) return null
    // A zone may have the city in its name: 铁岭经济技术开发区.
    return nearestName(name, this.roster.counties) ?? nearestName(folded, this.roster.counties)
  }

  /**
   * The county whose full name a text begins or ends with, and what else it says: 昌图县×, 昌图县预计2019年实现, 仅昌图县. Null when it
   * names another place (凌海市经济开发区) or only repeats a character.
   */
  beside(written: string): { readonly county: string; readonly words: string; readonly first: boolean } | null {
    const text = foldName(written)
    if (isZone(text) || (endsLikeCounty(text) && isCountySomewhere(text))) return null
    // 新宾县 is as good as 新宾满族自治县; a name without its kind may be anything.
    const start = this.longestAt(text, 0, false)
    const isNamed = start !== undefined && (!start.short || endsLikeCounty(start.written))
    if (isNamed && start.county && start.written.length < text.length) {
      return held(start.county, start.written.slice(-1), text.slice(start.written.length).replace(MARK, ''), true)
    }
    const end = this.roster.counties.find((county) => county.length > 2 && text.endsWith(county) && text !== county)
    return end === undefined ? null : held(end, end[0] ?? '', text.slice(0, -end.length), false)
  }

  private withoutCity(name: string): string {
    const prefix = this.prefixes.find((one) => name.startsWith(one) && name.length > one.length + 1)
    return prefix ? name.slice(prefix.length) : name
  }
}

/** The prefecture's name before each county that has it in the roster's name: without it 大同市矿区 would be short 大同市. */
function headsOf({ prefectures }: Roster): ReadonlyMap<string, string> {
  const all = (prefectures ?? []).flatMap(({ counties }) => counties)
  return new Map(
    all.flatMap(({ bare, county }) =>
      county !== bare && county.endsWith(bare) ? [[county, county.slice(0, -bare.length)] as const] : [],
    ),
  )
}

function prefixesOf(unit: string, province: string | undefined): string[] {
  const city = [unit, cityStem(unit)].filter((prefix) => prefix.length > 1)
  return province === undefined || province === unit ? city : [...city, `${province}${unit}`, province]
}

/** The index of a roster. */
export const rosterIndex = memo((roster: Roster) => new RosterIndex(roster))

function held(county: string, neighbour: string, words: string, first: boolean) {
  const repeats = REPEATED.test(neighbour + words)
  return repeats || (first && endsLikeCounty(words)) ? null : { county, words, first }
}

function listed(written: string, county: string | null, short: boolean): ListedCounty {
  return Object.freeze({
    written,
    county,
    short,
    remark: null,
    extra: null,
    nearest: null,
    otherDay: null,
    cityLevel: false,
  })
}

/** Puts a name that must mean one thing only: said of two, it means nothing (null). */
function once(map: Map<string, string | null>, name: string, county: string): void {
  map.set(name, map.has(name) && map.get(name) !== county ? null : county)
}

/** First character → the lengths of the names that begin with it, longest first. */
export function lengthsByFirst(names: Iterable<string>): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>()
  for (const name of names) {
    const first = name[0] ?? ''
    lengths.set(first, (lengths.get(first) ?? new Set()).add(name.length))
  }
  return new Map([...lengths].map(([first, some]) => [first, [...some].sort((a, b) => b - a)]))
}
