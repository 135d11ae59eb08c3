import { PREFECTURES, type Prefecture } from './china'
import { cityAliases, cityStem, foldName, provinceStem, shortNames } from './names'
import { isZone } from './zones'

/** Who reports: a prefecture for its counties, or one county (or zone) for itself. */
export interface Place {
  readonly kind: 'city' | 'county'
  readonly name: string
  readonly prefecture: Prefecture
}

interface Candidate {
  readonly place: Place
  /** How many characters of the text name it. */
  readonly length: number
}

type Gazetteer<T> = ReadonlyMap<string, readonly T[]>

interface Index {
  readonly provinces: Gazetteer<string>
  readonly cities: Gazetteer<Place>
  readonly cityStems: Gazetteer<Place>
  readonly counties: Gazetteer<Place>
  readonly countyStems: Gazetteer<Place>
}

// The longest name: 积石山保安族东乡族撒拉族自治县.
const LONGEST = 16
// What follows the place in the name of an office. A short name (锦州) counts only before one of these: 锦州 in 锦州湾 does not.
const OFFICE = /^(?:$|教|政府|人民|督|中共|市委|县委|区委|委|党|社会|文|科|局|办|义务|[()])/u
const INSIDE = /^([^()]{1,20}?[县区旗城带园])(?=教|人民|政府|社会|文|管委|管理委|[（(]|$)/u
const LABEL = /^.*?(?:单位|名称)(?:\(.{0,6}\))?[:：]/u

let index: Index | undefined

/**
 * The prefecture, or the single county, that 填报单位 names: 锦州市教育局, 辽宁省昌图县教育局, 延边州教育局（盖章）. A county named
 * inside its city is meant, not the city. Null when nothing is recognised or several places fit (朝阳区 is in two cities).
 */
export function cityOf(unit: string): Place | null {
  if (unit.length > 200) return null
  const text = foldName(unit).replace(LABEL, '').replace(/^中共/u, '')
  index ??= makeIndex()
  let best: Candidate | null = null
  for (const { name, length } of [{ name: null, length: 0 }, ...provincesAt(text)]) {
    const found = placeAt(text.slice(length), name)
    if (found && (!best || found.length + length > best.length)) best = { ...found, length: found.length + length }
  }
  return best?.place ?? null
}

function provincesAt(text: string): { name: string; length: number }[] {
  const found = longestAt(index?.provinces, text)
  return found ? [{ name: found.values[0] ?? '', length: found.length }] : []
}

function placeAt(text: string, province: string | null): Candidate | null {
  const city = cityAt(text, province)
  const county = countyAt(text, (place) => !province || place.prefecture.province === province)
  if (county && (!city || county.length > city.length)) return county
  return city
}

function cityAt(text: string, province: string | null): Candidate | null {
  const full = longestAt(index?.cities, text)
  const found = full ?? longestAt(index?.cityStems, text)
  const place = found?.values.find((one) => !province || one.prefecture.province === province)
  if (!found || !place) return null
  const rest = text.slice(found.length)
  const within = insideCity(rest, place, full ? '' : text.slice(0, found.length))
  if (within === 'unknown') return null
  if (within) return { place: within.place, length: found.length + within.length }
  return full || OFFICE.test(rest) ? { place, length: found.length } : null
}

/**
 * What is named after a city: one of its counties or zones, nothing (null), or a county that it does not have. `stem` is the city's short name
 * where it stands before: then it is part of a zone's name (苏州工业园区).
 */
function insideCity(rest: string, city: Place, stem: string): Candidate | 'unknown' | null {
  const county = countyAt(rest, (place) => place.prefecture === city.prefecture)
  if (county) return county
  const named = INSIDE.exec(rest)?.[1]
  if (!named) return null
  const zone = stem + named
  if (!isZone(named) && !city.prefecture.zones.includes(zone)) return /[县区旗]$/u.test(named) ? 'unknown' : null
  return { place: { kind: 'county', name: zone, prefecture: city.prefecture }, length: named.length }
}

function countyAt(text: string, fits: (place: Place) => boolean): Candidate | null {
  const full = longestAt(index?.counties, text)
  const found = full ?? longestAt(index?.countyStems, text)
  if (!found || (!full && !OFFICE.test(text.slice(found.length)))) return null
  const places = found.values.filter(fits)
  return places.length === 1 && places[0] ? { place: places[0], length: found.length } : null
}

function longestAt<T>(names: Gazetteer<T> | undefined, text: string): { values: readonly T[]; length: number } | null {
  for (let length = Math.min(LONGEST, text.length); length > 1; length--) {
    const values = names?.get(text.slice(0, length))
    if (values) return { values, length }
  }
  return null
}

function makeIndex(): Index {
  const provinces = new Map<string, string[]>()
  const cities = new Map<string, Place[]>()
  const cityStems = new Map<string, Place[]>()
  const counties = new Map<string, Place[]>()
  const countyStems = new Map<string, Place[]>()
  for (const prefecture of PREFECTURES) {
    provinces.set(prefecture.province, [prefecture.province])
    provinces.set(provinceStem(prefecture.province), [prefecture.province])
    if (prefecture.name) {
      const place: Place = { kind: 'city', name: prefecture.name, prefecture }
      for (const name of [prefecture.name, ...cityAliases(prefecture.name)]) put(cities, name, place)
      put(cityStems, cityStem(prefecture.name), place)
    }
    for (const county of prefecture.counties) {
      const place: Place = { kind: 'county', name: county, prefecture }
      put(counties, county, place)
      for (const name of shortNames(county)) put(/[县旗]$/u.test(name) ? counties : countyStems, name, place)
    }
  }
  return { provinces, cities, cityStems, counties, countyStems }
}

function put<T>(map: Map<string, T[]>, name: string, value: T): void {
  const values = map.get(name)
  if (values) values.push(value)
  else map.set(name, [value])
}
