import { findLast } from '../../../text/items'
import type { CellValue } from '../../../grid/cell'
import { Recent } from '../../../text/recent'
import { countiesOf, type Prefecture } from '../gazetteer/china'
import { CORPS } from '../gazetteer/corps'
import { dayRoster, hasChoice, namesOfPeriod, type Usage } from './day-roster'
import { ALWAYS, overlaps, type County, type Period } from '../gazetteer/history'
import { cityStem } from '../gazetteer/names'
import { arrivedFrom, otherDaysIn, otherDaysOf, type OtherDay } from './other-day'
import { placeNamed, type CityPlace, type CountyPlace, type Place } from '../gazetteer/place'
import { everyNameIn, joinCities, provinceRoster } from './province-roster'
import type { GivenRoster, ListPair, Roster } from './roster'
import { namesInTable, namesOfZone, timesNamed, zonesInTable } from './table-names'
import { standingZones, type ZoneNames } from './zone-standing'
import { isZone, zoneKey } from '../gazetteer/zones'

/** What a table offers to make a roster from. */
export interface RosterClues {
  /** The text of 填报单位. */
  readonly unit: string
  /** The user's own roster, which is the whole truth. */
  readonly given?: GivenRoster | null
  /** The county columns, a pair a point. */
  readonly lists: readonly ListPair[]
  /** When it reports; the counties are those of that time. */
  readonly period?: Period
}

const NO_ALIASES: ReadonlyMap<string, string> = new Map()
const NOT_USED: Usage = new Map()
const rostersOfPlaces = new Map<string, Roster | null>()

/**
 * The roster of a table: the given one as it is, else that of the place in 填报单位 in its day, else the names in the table itself; with the zones
 * that every answered row names joined at the end.
 */
export function makeRoster({ unit, given, lists, period = ALWAYS }: RosterClues): Roster {
  const { place, roster: known } = reporterNamed(unit, period)
  if (given?.counties.length) return withOtherDays({ ...given, unit: place?.name ?? null }, place, period)
  const cells = cellsOf(lists)
  const base = known === 'by usage' ? place && rosterInUse(place, period, cells) : known
  if (base && place?.kind === 'county') return withOtherNames(base, cells, place)
  if (base && place?.kind === 'province') return joinZones(joinCities(base, cells, place, period), cells, lists, place)
  if (base) return joinZones(base, cells, lists, place)
  const named = namesInTable(cells)
  const roster: Roster = { source: 'table', unit: place?.name ?? null, counties: named.filter((name) => !isZone(name)), aliases: NO_ALIASES } // prettier-ignore
  return standingZones(
    roster,
    named.filter(isZone).map((name) => [name]),
    lists,
  )
}

/** The roster of a place in a period; null for one without counties then (东莞市). Where several names or sets of counties are right, the latest. */
export function rosterOf(place: Place, period: Period = ALWAYS): Roster | null {
  const key = [place.kind, 'prefecture' in place ? place.prefecture.province : '', 'prefecture' in place ? place.prefecture.name : '', place.name, period.first, period.last].join(' ') // prettier-ignore
  let roster = rostersOfPlaces.get(key)
  if (roster === undefined) rostersOfPlaces.set(key, (roster = rosterUsing(place, period, NOT_USED)))
  return roster
}

/** Who reports, and its roster, unless that goes by the names that a table uses. */
interface Reporter {
  readonly place: Place | null
  readonly roster: Roster | null | 'by usage'
}

// The files of an office name one unit, and a province's a hundred.
const reporters = new Recent<Reporter>()

function reporterNamed(unit: string, period: Period): Reporter {
  const key = `${period.first} ${unit}`
  let reporter = reporters.get(key)
  if (!reporter) {
    const place = placeNamed(unit, period)
    const isOpen = place !== null && hasChoice(countiesAt(place), period)
    reporter = { place, roster: isOpen ? 'by usage' : place && rosterOf(place, period) }
    reporters.set(key, reporter)
  }
  return reporter
}

function cellsOf(lists: readonly ListPair[]): CellValue[] {
  const cells: CellValue[] = []
  for (const [achieved, unachieved] of lists) cells.push(achieved, unachieved)
  return cells
}

/** The roster by the names that a table uses, where it has a choice. */
function rosterInUse(place: Place, period: Period, cells: readonly CellValue[]): Roster | null {
  if (place.kind === 'province') return rosterUsing(place, period, timesNamed(cells, everyNameIn(place, period)))
  const counties = [...new Set(namesOfPeriod(countiesAt(place), period))]
  const every: Roster = { source: 'city', unit: place.name, counties, aliases: NO_ALIASES }
  return rosterUsing(place, period, timesNamed(cells, every))
}

function countiesAt(place: Place): readonly County[] {
  if (place.kind === 'province') return place.prefectures.flatMap(countiesOf)
  if (place.kind === 'county') return place.county ? [place.county] : []
  return countiesOf(place.prefecture)
}

function rosterUsing(place: Place, period: Period, usage: Usage): Roster | null {
  const roster =
    place.kind === 'province'
      ? provinceRoster(place, period, usage)
      : place.kind === 'city'
        ? cityRoster(place, period, usage)
        : countyRoster(place, period, usage)
  // The corps has divisions only, which a table names.
  return roster.counties.length > 0 || place.name === CORPS ? roster : null
}

function cityRoster({ name, prefecture }: CityPlace, period: Period, usage: Usage): Roster {
  const counties = countiesOf(prefecture)
  const day = dayRoster(counties, period, usage)
  return {
    source: 'city',
    unit: name,
    province: prefecture.province,
    counties: day.counties.map((one) => one.name),
    aliases: day.aliases,
    otherDays: otherDaysIn(prefecture, day, period),
    standIns: day.standIns,
  }
}

/** A county by itself, also called after its city: 铁岭市昌图县, 铁岭昌图县. */
function countyRoster(place: CountyPlace, period: Period, usage: Usage): Roster {
  const { county, prefecture } = place
  const standing = county && overlaps(county, period) ? { ...county, first: -Infinity, last: Infinity } : null
  const day = standing && dayRoster([standing], period, usage)
  const name = day?.counties[0]?.name ?? place.name
  const otherDays = county ? otherDaysOf([county], period, () => name) : new Map<string, OtherDay>()
  for (const alias of day?.aliases.keys() ?? []) otherDays.delete(alias)
  const aliases = new Map([...aliasesInCity(name, prefecture), ...(day?.aliases ?? [])])
  return { source: 'city', unit: name, counties: [name], aliases, otherDays }
}

/** A county's name after its city's. A zone that has the city in its name is also called without: 苏州工业园区. */
function aliasesInCity(name: string, { name: city }: Prefecture): ReadonlyMap<string, string> {
  if (!city) return NO_ALIASES
  const stem = cityStem(city)
  const bare = isZone(name) && name.startsWith(stem) && name.length > stem.length + 1 ? name.slice(stem.length) : name
  const names = [bare, `${stem}${bare}`, `${city}${bare}`].filter((alias) => alias !== name)
  return new Map(names.map((alias) => [alias, name]))
}

/** A given roster with what the history knows of its names: 邵东县 for 邵东市. */
function withOtherDays(roster: Roster, place: Place | null, period: Period): Roster {
  if (!place) return roster
  const own = new Set(roster.counties)
  const counties = countiesAt(place).filter(({ names }) => names.some(({ name }) => own.has(name)))
  const nameOf = ({ names }: County) => findLast(names, ({ name }) => own.has(name))?.name ?? null
  const found = otherDaysOf(counties, period, nameOf)
  if (place.kind === 'city') for (const [name, day] of arrivedFrom(place.prefecture, own)) found.set(name, day)
  for (const name of [...own, ...roster.aliases.keys()]) found.delete(name)
  return found.size > 0 ? { ...roster, otherDays: found } : roster
}

function joinZones(
  roster: Roster,
  cells: readonly CellValue[],
  lists: readonly ListPair[],
  place: Place | null,
): Roster {
  const known = place?.kind === 'city' ? place.prefecture.zones : []
  const zones = zonesInTable(cells, roster, known)
  return zones.length > 0 ? standingZones(roster, sameZones(zones, roster, place), lists) : roster
}

function withOtherNames(roster: Roster, cells: readonly CellValue[], { prefecture }: CountyPlace): Roster {
  const [name] = roster.counties
  if (name === undefined || !isZone(name)) return roster
  const others = namesOfZone(cells, roster, (zone) => zoneKey(zone, prefecture.name, prefecture.province))
  const aliases = new Map([...roster.aliases, ...others.map((other) => [other, name] as const)])
  return others.length ? { ...roster, aliases } : roster
}

/** The roster with zones joined, whatever rows name them: names of one zone (高新区, 锦州高新区) become one, under its longest name. */
export function withZones(roster: Roster, zones: readonly string[], place: Place | null = null): Roster {
  const counties = [...roster.counties]
  const aliases = new Map(roster.aliases)
  for (const [full, ...others] of sameZones(zones, roster, place)) {
    counties.push(full)
    for (const other of others) aliases.set(other, full)
  }
  return { ...roster, counties, aliases }
}

/**
 * The names of zones that the roster lacks, by zone, the longest first. A plain 开发区 is the one development zone there is (经开区), when there is
 * one.
 */
function sameZones(zones: readonly string[], roster: Roster, place: Place | null): ZoneNames[] {
  const prefecture = place && 'prefecture' in place ? place.prefecture : null
  const city = prefecture?.name ?? roster.unit
  const keyOf = (zone: string): string => zoneKey(zone, city, prefecture?.province)
  const known = new Set(roster.counties.filter(isZone).map(keyOf))
  const byKey = new Map<string, string[]>()
  for (const zone of zones) if (!known.has(keyOf(zone))) byKey.set(keyOf(zone), [...(byKey.get(keyOf(zone)) ?? []), zone]) // prettier-ignore
  const plain = byKey.get('开发区')
  const [development, ...others] = [...byKey].filter(([key]) => key !== '开发区' && /(?:开发|经开)区$/u.test(key))
  if (plain && development && others.length === 0) {
    byKey.delete('开发区')
    development[1].push(...plain)
  }
  return [...byKey.values()].flatMap((names) => {
    const [full, ...others] = [...names].sort((one, other) => other.length - one.length)
    return full === undefined ? [] : [[full, ...others] as const]
  })
}
