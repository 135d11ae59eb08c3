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
import type { ListColumn } from '../list/column'
import type { PrefectureRoster, Roster } from './roster'
import { isZone, zoneKey } from '../gazetteer/zones'
import { lengthsByFirst, listed, RosterNames } from './roster-names'

// Longer than any name: not worth looking for one near it.
const LONGEST_NAME = 20
// 开原镇 is a place in 开原市, no slip for it.
const PLACE_WITHIN = /(?:镇|乡|街道|办事处|村|社区)$/u
const MARK = /^[-－—–:：=]+/u
// 银州区区 repeats a character; anything else beside a name says something.
const REPEATED = /^(.)\1$/u

/** A roster made ready to recognise names in constant time. */
export class RosterIndex {
  /** The lists last read with this roster. */
  readonly recent: Readonly<Record<ListColumn, Recent<CountyList>>> = {
    achieved: new Recent(),
    unachieved: new Recent(),
  }
  /** The counties by their full names: of most rosters nothing else is ever asked. */
  private readonly inFull = new Map<string, ListedCounty>()
  private madeNames: RosterNames | null = null
  private lengthsInFull: ReadonlyMap<string, readonly number[]> | null = null

  constructor(private readonly roster: Roster) {
    for (const county of roster.counties) this.inFull.set(county, listed(county, county, false))
  }

  /** All other names, made when one is met that is not a county's in full: a country has thousands of counties. */
  private get all(): RosterNames {
    return (this.madeNames ??= new RosterNames(this.roster))
  }

  /** 全州县: names that would be read as all counties. */
  get likeShorthands(): readonly string[] {
    return this.all.likeShorthands
  }

  /** The county written exactly so: its full name, an alias, or a short name that only one county has. */
  exact(written: string): ListedCounty | undefined {
    return this.inFull.get(written) ?? this.all.names.get(written)
  }

  /** The county a name means, also after its city (锦州市古塔区) or as another name of a zone; undefined when none. */
  resolve(written: string): ListedCounty | undefined {
    const folded = foldName(written)
    const found = this.all.names.get(folded) ?? this.sameZone(folded) ?? this.contracted(folded)
    return found && (found.written === written ? found : { ...found, written })
  }

  private sameZone(name: string): ListedCounty | undefined {
    if (!isZone(name)) return undefined
    const county = this.all.zonesByKey.get(zoneKey(name, this.roster.unit))
    return county ? listed(name, county, false) : undefined
  }

  private contracted(name: string): ListedCounty | undefined {
    if (name.length > LONGEST_NAME || !(/[县旗]$/u.test(name) || BARE_CONTRACTION.test(name))) return undefined
    const bare = this.withoutCity(name)
    // 青县 is a county, not what people call 青龙满族自治县.
    if (isCountySomewhere(bare)) return undefined
    const counties = (this.all.byFirst.get(bare[0] ?? '') ?? []).filter((county) => isContraction(bare, county))
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
    return this.all.homes.size > 0
  }

  /** The prefecture of a province's roster that a county belongs to. */
  homeOf(county: string): PrefectureRoster | undefined {
    return this.all.homes.get(county)
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
    const counties = (this.all.byFirst.get(name[0] ?? '') ?? []).filter(
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
    const { names, lengths } = full && hasNamesAlone(this.roster) ? this.namesInFull : this.all
    for (const length of lengths.get(text[start] ?? '') ?? []) {
      const found = start + length <= text.length ? names.get(text.slice(start, start + length)) : undefined
      if (found && !(full && found.short)) return found
    }
    return undefined
  }

  private get namesInFull(): Pick<RosterNames, 'names' | 'lengths'> {
    return { names: this.inFull, lengths: (this.lengthsInFull ??= lengthsByFirst(this.inFull.keys())) }
  }

  /** The one county that an unknown name is near enough to mean (凌海县, 古塔去); null when none or several are. */
  nearest(written: string): string | null {
    const folded = foldName(written)
    const name = this.withoutCity(folded)
    // 铁岭市 in the list of 铁岭市 is no slip for 铁岭县.
    if (name === this.roster.unit || name.length > LONGEST_NAME) return null
    for (const stem of countyStems(name)) {
      const county = this.all.byStem.get(stem)
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
    const prefix = this.all.prefixes.find((one) => name.startsWith(one) && name.length > one.length + 1)
    return prefix ? name.slice(prefix.length) : name
  }
}

/** Whether all that is written in full are its counties' names: the country's roster. */
function hasNamesAlone({ unit, aliases, prefectures, otherDays, openZones }: Roster): boolean {
  return unit === null && aliases.size === 0 && !prefectures && !otherDays && !openZones
}

/** The index of a roster. */
export const rosterIndex = memo((roster: Roster) => new RosterIndex(roster))

function held(county: string, neighbour: string, words: string, first: boolean) {
  const repeats = REPEATED.test(neighbour + words)
  return repeats || (first && endsLikeCounty(words)) ? null : { county, words, first }
}
