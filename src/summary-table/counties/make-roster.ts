import type { CellValue } from '../../grid/cell'
import { cityStem } from './names'
import { cityOf, type Place } from './place'
import type { GivenRoster, Roster } from './roster'
import { namesInTable, namesOfZone, zonesInTable } from './table-names'
import { isZone, zoneKey } from './zones'

/** What a table offers to make a roster from. */
export interface RosterClues {
  /** The text of 填报单位. */
  readonly unit: string
  /** The user's own roster, which wins over the city's. */
  readonly given?: GivenRoster | null
  /** All cells of both county columns. */
  readonly lists: readonly CellValue[]
}

const NO_ALIASES: ReadonlyMap<string, string> = new Map()
const rostersOfPlaces = new Map<string, Roster | null>()

/**
 * The roster of a table: the given one, else that of the city in 填报单位, else the names in the table itself; with the
 * zones that the table names joined at the end.
 */
export function makeRoster({ unit, given, lists }: RosterClues): Roster {
  const place = cityOf(unit)
  const base = given?.counties.length ? { ...given, unit: place?.name ?? null } : place && rosterOf(place)
  if (base) return joinZones(base, lists, place)
  return { source: 'table', unit: place?.name ?? null, counties: namesInTable(lists), aliases: NO_ALIASES }
}

/** The roster of a place: a city's counties, or a county by itself; null for a city without counties (东莞市). */
export function rosterOf(place: Place): Roster | null {
  const key = `${place.prefecture.province} ${place.prefecture.name} ${place.name}`
  let roster = rostersOfPlaces.get(key)
  if (roster === undefined) {
    const own = place.kind === 'county'
    const counties = own ? [place.name] : place.prefecture.counties
    const aliases = own ? aliasesInCity(place) : NO_ALIASES
    roster = counties.length ? { source: 'city', unit: place.name, counties, aliases } : null
    rostersOfPlaces.set(key, roster)
  }
  return roster
}

/** A county's name after its city's: 铁岭市昌图县, 铁岭昌图县. A zone that has the city in its name is also called without: 苏州工业园区. */
function aliasesInCity({ name, prefecture: { name: city } }: Place): ReadonlyMap<string, string> {
  if (!city) return NO_ALIASES
  const stem = cityStem(city)
  const bare = isZone(name) && name.startsWith(stem) && name.length > stem.length + 1 ? name.slice(stem.length) : name
  const names = [bare, `${stem}${bare}`, `${city}${bare}`].filter((alias) => alias !== name)
  return new Map(names.map((alias) => [alias, name]))
}

function joinZones(roster: Roster, lists: readonly CellValue[], place: Place | null): Roster {
  // A county that reports for itself accounts for itself only.
  if (place?.kind === 'county' && roster.source === 'city') return withOtherNames(roster, lists, place)
  const zones = zonesInTable(lists, roster, place?.prefecture.zones ?? [])
  return zones.length ? withZones(roster, zones, place) : roster
}

function withOtherNames(roster: Roster, lists: readonly CellValue[], { name, prefecture }: Place): Roster {
  if (!isZone(name)) return roster
  const others = namesOfZone(lists, roster, (zone) => zoneKey(zone, prefecture.name, prefecture.province))
  const aliases = new Map([...roster.aliases, ...others.map((other) => [other, name] as const)])
  return others.length ? { ...roster, aliases } : roster
}

/** The roster with zones joined: names of one zone (高新区, 锦州高新区) become one, under its longest name. */
export function withZones(roster: Roster, zones: readonly string[], place: Place | null = null): Roster {
  const city = place?.prefecture.name ?? roster.unit
  const keyOf = (zone: string): string => zoneKey(zone, city, place?.prefecture.province)
  const known = new Set(roster.counties.filter(isZone).map(keyOf))
  const unknown = zones.filter((zone) => !known.has(keyOf(zone)))
  const counties = [...roster.counties]
  const aliases = new Map(roster.aliases)
  for (const names of sameZones(unknown, keyOf)) {
    const full = names.reduce((longest, name) => (name.length > longest.length ? name : longest))
    counties.push(full)
    for (const name of names) if (name !== full) aliases.set(name, full)
  }
  return { ...roster, counties, aliases }
}

/** The names by zone. A plain 开发区 is the one development zone there is (经开区), when there is one. */
function sameZones(zones: readonly string[], keyOf: (zone: string) => string): Iterable<string[]> {
  const byKey = new Map<string, string[]>()
  for (const zone of zones) byKey.set(keyOf(zone), [...(byKey.get(keyOf(zone)) ?? []), zone])
  const plain = byKey.get('开发区')
  const development = [...byKey].filter(([key]) => key !== '开发区' && /(?:开发|经开)区$/u.test(key))
  if (plain && development.length === 1) {
    byKey.delete('开发区')
    development[0]?.[1].push(...plain)
  }
  return byKey.values()
}
