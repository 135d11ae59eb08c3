import type { CellValue } from '../../../grid/cell'
import { isCountySomewhere } from '../gazetteer/china'
import type { CountyList, ListedCounty } from '../list/list'
import { countyStems, endsLikeCounty, foldName } from '../gazetteer/names'
import { parseCountyList } from '../list/parse-list'
import { withoutWords } from '../list/phrases'
import { MOST_COUNTIES, type Roster } from './roster'
import { rosterIndex } from './roster-index'
import { lengthsByFirst } from './roster-names'
import { cutNames } from '../list/segment'
import { SlipIndex } from './slips'
import { isKindOfZone, isZone, zoneKey } from '../gazetteer/zones'

// A zone met no oftener may be a slip of the pen for a county like it.
const FEW = 2
// More zones than this are no list of counties.
const MOST_ZONES = 1000
// Longer than any name, and than the names of all counties of a city.
const LONGEST_NAME = 24
const LONGEST_RUN = 1000

/** How often each name is met, in the order they are. */
type Names = ReadonlyMap<string, number>

/**
 * The functional zones that a table's lists name and the roster has not, in the order they are met. Left out: a slip of the pen for
 * a county of the roster or for a zone met much more often; one for a zone that the city is known to have stands for that zone.
 */
export function zonesInTable(lists: readonly CellValue[], roster: Roster, cityZones: readonly string[]): string[] {
  if (areAllKnown(lists, roster)) return []
  const keyOf = (zone: string): string => zoneKey(zone, roster.unit)
  const read = listsRead(lists, roster)
  const unknown = unknownNames(read)
  const listed = new Map(cityZones.map((zone) => [keyOf(zone), zone]))
  const zones = new Map([...unknown].filter(([name]) => isZone(name) || listed.has(keyOf(name))))
  if (zones.size === 0 || zones.size > MOST_ZONES) return []
  const isSlip = slipJudge(zones, keyOf, timesMet(read, roster))
  const found: string[] = []
  for (const [name, times] of zones) {
    const key = keyOf(name)
    if (listed.has(key) || isKindOfZone(key)) found.push(name)
    else if (!isSlip(name, times)) found.push(knownZoneNear(key, times, listed) ?? name)
  }
  return [...new Set(found)]
}

/** The cities that a table's lists name beside the counties; `names` has each under all it is called. */
export function citiesInTable(
  lists: readonly CellValue[],
  roster: Roster,
  names: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const found = new Set<string>()
  if (names.size === 0) return found
  for (const { list } of listsRead(lists, roster))
    for (const { written, county } of list.names) {
      const city = county === null ? names.get(foldName(written)) : undefined
      if (city !== undefined) found.add(city)
    }
  return found
}

/** The other names by which a table calls a zone that reports for itself: 铁岭高新区 and 高新技术产业开发区 for 高新区. */
export function namesOfZone(lists: readonly CellValue[], roster: Roster, keyOf: (zone: string) => string): string[] {
  const keys = new Set(roster.counties.map(keyOf))
  const unknown = unknownNames(listsRead(lists, roster))
  return [...unknown.keys()].filter((name) => isZone(name) && keys.has(keyOf(name)))
}

/** A list, and how many cells hold it. */
interface ListRead {
  readonly list: CountyList
  readonly times: number
}

function listsRead(lists: readonly CellValue[], roster: Roster): ListRead[] {
  return Array.from(counted(lists), ([value, times]) => ({ list: parseCountyList(value, roster), times }))
}

/** Whether the lists name no one but counties of the roster, as nearly all do: how often each is met need not be known then. */
function areAllKnown(lists: readonly CellValue[], roster: Roster): boolean {
  for (let at = 0; at < lists.length; at++) {
    const value = lists[at] ?? null
    // The list of the same column in the row above is often the same.
    if (value !== lists[at - 2] && parseCountyList(value, roster).names.some(isUnknown)) return false
  }
  return true
}

/** The names that are no counties of the roster. */
function unknownNames(read: readonly ListRead[]): Names {
  const unknown = new Map<string, number>()
  for (const { list, times } of read)
    for (const name of list.names) if (isUnknown(name)) count(unknown, bareName(name.written), times)
  return unknown
}

function isUnknown({ county, cityLevel, otherDay }: ListedCounty): boolean {
  return county === null && !cityLevel && !otherDay
}

/** 滨海新区未实现 names 滨海新区, in whichever list it stands. */
function bareName(written: string): string {
  const name = foldName(written)
  const bare = (['achieved', 'unachieved'] as const)
    .flatMap((column) => withoutWords(name, column, false))
    .map((one) => one.name)
    .filter(isZone)
  return bare.reduce((shortest, one) => (one.length < shortest.length ? one : shortest), name)
}

/** How often a table names each county of a roster. */
export function timesNamed(cells: readonly CellValue[], roster: Roster): ReadonlyMap<string, number> {
  return new Map([...timesMet(listsRead(cells, roster), roster)].filter(([, times]) => times > 0))
}

/** How often each county of the roster is met by name. */
function timesMet(read: readonly ListRead[], roster: Roster): Names {
  const counties = new Map(roster.counties.map((county) => [county, 0]))
  for (const { list, times } of read) {
    for (const { county } of list.names) if (county !== null) count(counties, county, times)
  }
  return counties
}

/** How often each cell's contents are met: the rows of a table mostly repeat a few lists. */
function counted(lists: readonly CellValue[]): ReadonlyMap<CellValue, number> {
  const met = new Map<CellValue, number>()
  for (const value of lists) count(met, value, 1)
  return met
}

/** Judges whether a zone is a slip for a county (太和新区 beside 太和区 throughout is none) or for a zone met much more often. */
function slipJudge(zones: Names, keyOf: (zone: string) => string, counties: Names) {
  const nearCounties = new SlipIndex(counties)
  const nearZones = new SlipIndex([...zones, ...[...zones].map(([name, times]) => [keyOf(name), times] as const)])
  return (name: string, times: number): boolean =>
    [name, keyOf(name)].some(
      (one) => nearCounties.isNear(one, times > FEW ? 0 : Infinity) || nearZones.outnumbers(one, times),
    )
}

function knownZoneNear(key: string, times: number, known: ReadonlyMap<string, string>): string | null {
  if (times > FEW) return null
  const near = [...known].find(([other]) => !isKindOfZone(other) && new SlipIndex([[other, 0]]).isNear(key))
  return near?.[1] ?? null
}

/**
 * The names a table's lists use, for a table whose city is unknown: zones last. A name written short beside its full one, names that run
 * together, words met once that do not end like a county, and slips of the pen for names met much more often are left out. None
 * where there are too many names to be counties.
 */
export function namesInTable(lists: readonly CellValue[]): string[] {
  const met = new Map<string, number>()
  for (const [value, times] of counted(lists)) {
    for (const { written } of parseCountyList(value, null).names) count(met, foldName(written), times)
  }
  if (met.size > MOST_COUNTIES) return []
  const near = new SlipIndex(met)
  const isSlip = (name: string): boolean => !isCountySomewhere(name) && near.outnumbers(name, met.get(name) ?? 0)
  const kinds = [...met.keys()].filter((name) => endsLikeCounty(name) || isZone(name))
  const kindsAndStems = new Set([...kinds, ...kinds.flatMap(countyStems)])
  const others = [...met].filter(([name, times]) => times > 1 && !kindsAndStems.has(name))
  const right = [...kinds, ...others.map(([name]) => name)].filter((name) => !isSlip(name))
  const names = withoutRuns(right)
  return [...names.filter((name) => !isZone(name)), ...names.filter(isZone)]
}

function count<Key>(met: Map<Key, number>, key: Key, times: number): void {
  met.set(key, (met.get(key) ?? 0) + times)
}

/** The names without those that are but others run together (古塔区凌河区). */
function withoutRuns(names: readonly string[]): string[] {
  const short = new Set(names.filter(({ length }) => length <= LONGEST_NAME))
  const lengths = lengthsByFirst(short)
  return names.filter((name) => {
    const others = name.length <= LONGEST_RUN ? namesWithin(name, short, lengths) : []
    if (others.length < 2) return true
    const roster: Roster = { source: 'table', unit: null, counties: others, aliases: new Map() }
    return !cutNames(name, rosterIndex(roster))?.every(({ found }) => found)
  })
}

function namesWithin(
  name: string,
  names: ReadonlySet<string>,
  lengths: ReadonlyMap<string, readonly number[]>,
): string[] {
  const within = new Set<string>()
  for (let at = 0; at < name.length; at++) {
    for (const length of lengths.get(name.charAt(at)) ?? []) {
      const part = name.slice(at, at + length)
      if (part.length < name.length && names.has(part)) within.add(part)
    }
  }
  return [...within]
}
