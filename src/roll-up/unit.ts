import { countryRoster, isCountry, type CountryPlace } from './country'
import type { UnitPart } from './unit-part'
import { ALWAYS } from '../summary-table/counties/gazetteer/history'
import { foldName } from '../summary-table/counties/gazetteer/names'
import { placeNamed, type Place } from '../summary-table/counties/gazetteer/place'
import { countyId, countyIds } from '../summary-table/counties/county-ids'
import { makeRoster } from '../summary-table/counties/roster/make-roster'
import type { GivenRoster } from '../summary-table/counties/roster/roster'
import { rosterIndex, type RosterIndex } from '../summary-table/counties/roster/roster-index'
import { Recent } from '../text/recent'

/** Who collects the tables: a city's office for its counties, a province's for its prefectures, or the ministry for the provinces. */
export interface Unit {
  /** As it is to stand in 填报单位. */
  readonly name: string
  /** Null where it is not known and only the roster that was given says who is to report. */
  readonly place: Place | CountryPlace | null
  readonly given: GivenRoster | null
  /** Every county that it has or had, by all names. */
  readonly index: RosterIndex
  /** What each name of that roster is known by. */
  readonly ids: ReadonlyMap<string, string>
}

/** The unit of a name; null when neither the name nor a roster says which counties are to report. */
export function unitNamed(name: string, given: GivenRoster | null): Unit | null {
  if (!given && isCountry(name)) return country(name)
  const place = placeNamed(name)
  const roster = makeRoster({ unit: name, given, lists: [], period: ALWAYS })
  if (roster.counties.length === 0 || (place?.kind === 'county' && !given)) return null
  const ids = new Map([...countyIds(roster, place)].map(([id, county]) => [county, id]))
  return { name, place, given, index: rosterIndex(roster), ids }
}

// Thousands of counties by all their names: made once for all that ask.
const countries = new Recent<Unit>()

function country(name: string): Unit {
  const known = countries.get(name)
  if (known) return known
  const { counties, ids } = countryRoster(ALWAYS, [])
  const index = rosterIndex({ source: 'city', unit: null, counties, aliases: new Map() })
  const unit: Unit = {
    name,
    place: { kind: 'country' },
    given: null,
    index,
    ids: new Map([...ids].map(([id, county]) => [county, id])),
  }
  countries.set(name, unit)
  return unit
}

/** Who a table is from. */
export type Reporter =
  | { readonly kind: 'county'; readonly id: string; readonly name: string }
  /** A prefecture, or a province, for its counties. */
  | { readonly kind: 'city'; readonly name: string }
  /** Some place that does not belong to the unit, or the unit itself. */
  | { readonly kind: 'elsewhere'; readonly name: string }
  | { readonly kind: 'unknown' }

const LABEL = /^.{0,12}?单位[:：]/u
// What follows the place in the name of an office.
const OFFICE = ['教', '人民政府', '政府', '文', '科', '社会', '党', '县委', '区委', '市委', '委', '督', '管', '(', '（']

/** The place that a text of 填报单位 names, as seen from the unit: 新华区教育局 is certain in 沧州市, whatever other cities have one. */
export function reporterNamed(written: string, { place, index, ids }: Unit): Reporter {
  const text = foldName(written).replace(LABEL, '')
  if (text === '') return { kind: 'unknown' }
  const own = index.longestAt(text, 0, true)
  if (own?.county && isOffice(text.slice(own.written.length)))
    return { kind: 'county', id: ids.get(own.county) ?? `/${own.county}`, name: own.county }
  const named = placeNamed(written)
  if (!named) return { kind: 'unknown' }
  if (named.kind === 'county') {
    const id = countyId(named.name, named.prefecture)
    return isWithin(named, place) ? { kind: 'county', id, name: named.name } : { kind: 'elsewhere', name: named.name }
  }
  const isPart =
    place?.kind === 'country' ||
    (named.kind === 'city' && place?.kind === 'province' && place.prefectures.includes(named.prefecture))
  return { kind: isPart ? 'city' : 'elsewhere', name: named.name }
}

function isOffice(rest: string): boolean {
  return rest === '' || OFFICE.some((word) => rest.startsWith(word))
}

function isWithin({ prefecture }: Extract<Place, { kind: 'county' }>, place: Unit['place']): boolean {
  if (place?.kind === 'country') return true
  if (place?.kind === 'province') return place.prefectures.includes(prefecture)
  return place?.kind === 'city' && place.prefecture === prefecture
}

/** The counties that are to report. */
export interface DueCounties {
  readonly counties: readonly string[]
  /** What a county is known by → its name. */
  readonly ids: ReadonlyMap<string, string>
  readonly parts: readonly UnitPart[]
}

/** The counties that are to report in a year: those that its files name (`reported`, in any order), where several names or sets of counties are right. */
export function dueInYear(
  { name, given, place }: Unit,
  year: number | null,
  reported: readonly (readonly [id: string, name: string])[],
): DueCounties {
  const period = year === null ? ALWAYS : { first: year, last: year }
  if (place?.kind === 'country') {
    const { counties, ids, provinces } = countryRoster(period, reported)
    return { counties, ids, parts: provinces }
  }
  const {
    counties,
    prefectures = [],
    ...rest
  } = makeRoster({
    unit: name,
    given,
    lists: [[[...new Set(reported.map(([, county]) => county))].sort().join('、'), null]],
    period,
  })
  const parts = prefectures.map(({ name: prefecture, counties: own }) => ({ name: prefecture, counties: own }))
  return { counties, ids: countyIds({ ...rest, counties, prefectures }, place), parts }
}
