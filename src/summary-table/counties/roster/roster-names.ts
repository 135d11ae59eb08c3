import type { ListedCounty } from '../list/list'
import { cityStem, countyStems, shortNames } from '../gazetteer/names'
import { shorthandOf } from '../list/phrases'
import type { OtherDay } from './other-day'
import type { PrefectureRoster, Roster } from './roster'
import { isZone, zoneKey } from '../gazetteer/zones'

/** 井陉矿区 is also called 矿区, where there is no other. */
const LONG_KIND = /^.{2,}([林矿特]区)$/u

/** Everything that the counties of a roster may be written by: in full, short, after their city or prefecture, by stems and as zones. */
export class RosterNames {
  /** Each name, as it would be listed. */
  readonly names = new Map<string, ListedCounty>()
  /** First character → lengths of the names that begin with it, longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
  readonly byStem = new Map<string, string | null>()
  readonly zonesByKey = new Map<string, string | null>()
  readonly byFirst = new Map<string, string[]>()
  readonly homes = new Map<string, PrefectureRoster>()
  /** 全州县: names that would be read as all counties. */
  readonly likeShorthands: readonly string[]
  /** The city, in full and short, and the province: 锦州市, 锦州, 辽宁省锦州市, 辽宁省. */
  readonly prefixes: readonly string[]

  constructor(roster: Roster) {
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

/** A county as a list names it, with nothing beside it. */
export function listed(written: string, county: string | null, short: boolean): ListedCounty {
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
