import { itemAt, onlyOf } from '../../../text/items'
import { ALL_PREFECTURES, countiesOf, prefecturesByInitial, type Prefecture } from './china'
import { CORPS, CORPS_DIVISIONS } from './corps'
import { ALWAYS, overlaps, type County, type Period } from './history'
import { cityAliases, cityStem, foldName, provinceStem, shortNames } from './names'
import { isZone } from './zones'

/** Who reports: a province or a prefecture for its counties, or one county (or zone) for itself. */
export type Place = ProvincePlace | CityPlace | CountyPlace

export interface ProvincePlace {
  readonly kind: 'province'
  readonly name: string
  /** Its prefectures, those of former days too. */
  readonly prefectures: readonly Prefecture[]
}

export interface CityPlace {
  readonly kind: 'city'
  readonly name: string
  readonly prefecture: Prefecture
}

export interface CountyPlace {
  readonly kind: 'county'
  readonly name: string
  readonly prefecture: Prefecture
  /** Null for a zone. */
  readonly county: County | null
}

interface Candidate<Found extends Place = Place> {
  readonly place: Found
  /** How many characters of the text name it. */
  readonly length: number
}

type Gazetteer<T> = ReadonlyMap<string, readonly T[]>

interface Index {
  readonly provinces: Gazetteer<string>
  readonly cities: Gazetteer<CityPlace>
  readonly cityStems: Gazetteer<CityPlace>
}

/** Counties by what they are called, in full or with their kind (宽甸县), and by their stems (宽甸). */
interface CountyIndex {
  readonly names: Gazetteer<CountyPlace>
  readonly stems: Gazetteer<CountyPlace>
}

const MUNICIPALITIES = new Set(['北京市', '天津市', '上海市', '重庆市'])

// The longest name: 积石山保安族东乡族撒拉族自治县.
const LONGEST_NAME = 16
// What follows the place in the name of an office. A short name (锦州) counts only before one of these: 锦州 in 锦州湾 does not.
const OFFICE = /^(?:$|教|政府|人民|督|中共|市委|县委|区委|委|党|社会|文|科|局|办|义务|[()])/u
// 吉林教育厅 is the province's, 吉林教育局 the city's.
const PROVINCE_OFFICE = /^教育[厅工]/u
const INSIDE = /^([^()]{1,20}?[县区旗城带园])(?=教|人民|政府|社会|文|管委|管理委|[（(]|$)/u
const LABEL = /^.*?(?:单位|名称)(?:\(.{0,6}\))?[:：]/u

let index: Index | undefined
const countyIndexes = new Map<string, CountyIndex>()

/**
 * The province, the prefecture or the single county that 填报单位 names: 辽宁省教育厅, 锦州市教育局, 辽宁省昌图县教育局, 延边州教育局（盖章）. A county
 * named inside its city is meant, not the city. `period` is when it reported: 公主岭市 was 四平市's until 2020. Null when nothing is recognised or
 * several places fit (朝阳区 is in two cities).
 */
export function placeNamed(unit: string, period: Period = ALWAYS): Place | null {
  if (unit.length > 200) return null
  const text = foldName(unit).replace(LABEL, '').replace(/^中共/u, '')
  const gazetteer = (index ??= makeIndex())
  const province = longestAt(gazetteer.provinces, text)
  const within = province && placeAt(gazetteer, text.slice(province.length), itemAt(province.values, 0), period)
  const anywhere = placeAt(gazetteer, text, null, period)
  if (within && province.length + within.length > (anywhere?.length ?? 0)) return within.place
  if (anywhere && anywhere.length > (province?.length ?? 0)) return anywhere.place
  return (province && provinceAt(text, itemAt(province.values, 0), province.length)) ?? anywhere?.place ?? null
}

/** The prefecture that a name in a list is, in full or short: 锦州市, 锦州, 昌都地区. */
export function prefectureNamed(name: string, short = true): Prefecture | null {
  const { cities, cityStems } = (index ??= makeIndex())
  const found = cities.get(name) ?? (short ? cityStems.get(name) : undefined)
  return (found && onlyOf(found)?.prefecture) ?? null
}

function provinceAt(text: string, name: string, length: number): ProvincePlace | null {
  if (MUNICIPALITIES.has(name)) return null
  const rest = text.slice(length)
  const isOffice = text.startsWith(name) || name === CORPS ? OFFICE.test(rest) : PROVINCE_OFFICE.test(rest)
  if (!isOffice) return null
  const prefectures = name === CORPS ? CORPS_DIVISIONS : ALL_PREFECTURES.filter(({ province }) => province === name)
  return { kind: 'province', name, prefectures }
}

function placeAt(
  gazetteer: Index,
  text: string,
  province: string | null,
  period: Period,
): Candidate<CityPlace | CountyPlace> | null {
  const city = cityAt(gazetteer, text, province, period)
  const county = countyAt(text, period, ({ prefecture }) => !province || prefecture.province === province)
  if (county && (!city || county.length > city.length)) return county
  return city
}

function cityAt(
  gazetteer: Index,
  text: string,
  province: string | null,
  period: Period,
): Candidate<CityPlace | CountyPlace> | null {
  const full = longestAt(gazetteer.cities, text)
  const found = full ?? longestAt(gazetteer.cityStems, text)
  const place = found?.values.find(
    ({ prefecture }) => (!province || prefecture.province === province) && isThere(prefecture, period),
  )
  if (!found || !place) return null
  const rest = text.slice(found.length)
  const within = insideCity(rest, place, full ? '' : text.slice(0, found.length), period)
  if (within === 'unknown') return null
  if (within) return { place: within.place, length: found.length + within.length }
  return full || OFFICE.test(rest) ? { place, length: found.length } : null
}

/** 莱芜市 has no county any more; 东莞市 never had one. */
function isThere(prefecture: Prefecture, period: Period): boolean {
  const all = countiesOf(prefecture)
  return all.length === 0 || all.some((county) => overlaps(county, period))
}

/**
 * What is named after a city: one of its counties or zones, nothing (null), or a county that it does not have. `stem` is the city's short name
 * where it stands before: then it is part of a zone's name (苏州工业园区).
 */
function insideCity(
  rest: string,
  { prefecture }: CityPlace,
  stem: string,
  period: Period,
): Candidate<CountyPlace> | 'unknown' | null {
  const county = countyAt(rest, period, (place) => place.prefecture === prefecture)
  if (county) return county
  const named = INSIDE.exec(rest)?.[1]
  if (!named) return null
  const zone = stem + named
  if (!isZone(named) && !prefecture.zones.includes(zone)) return /[县区旗]$/u.test(named) ? 'unknown' : null
  return { place: { kind: 'county', name: zone, prefecture, county: null }, length: named.length }
}

function countyAt(text: string, period: Period, fits: (place: CountyPlace) => boolean): Candidate<CountyPlace> | null {
  const { names, stems } = countiesFrom(text.charAt(0))
  const full = longestAt(names, text)
  const found = full ?? longestAt(stems, text)
  if (!found || (!full && !OFFICE.test(text.slice(found.length)))) return null
  const places = found.values.filter(fits)
  const standing = places.length > 1 ? places.filter(({ county }) => county && overlaps(county, period)) : places
  // 公主岭市 moved: of both that it is and was, the one of today is meant.
  const ofToday = standing.length > 1 ? standing.filter(({ county }) => county?.last === Infinity) : standing
  const place = onlyOf(ofToday)
  return place ? { place, length: found.length } : null
}

function longestAt<T>(names: Gazetteer<T>, text: string): { values: readonly T[]; length: number } | null {
  for (let length = Math.min(LONGEST_NAME, text.length); length > 1; length--) {
    const values = names.get(text.slice(0, length))
    if (values) return { values, length }
  }
  return null
}

function makeIndex(): Index {
  const provinces = new Map<string, string[]>()
  const cities = new Map<string, CityPlace[]>()
  const cityStems = new Map<string, CityPlace[]>()
  for (const name of [CORPS, '兵团']) provinces.set(name, [CORPS])
  for (const prefecture of ALL_PREFECTURES) {
    const { province, name, formerName } = prefecture
    provinces.set(province, [province])
    provinces.set(provinceStem(province), [province])
    if (name) {
      const place: CityPlace = { kind: 'city', name, prefecture }
      for (const one of [name, ...(formerName ? [formerName] : []), ...cityAliases(name)]) put(cities, one, place)
      put(cityStems, cityStem(name), place)
    }
  }
  return { provinces, cities, cityStems }
}

/** The counties whose names begin with a character, made when they are asked for: a table is about a few, of thousands. */
function countiesFrom(initial: string): CountyIndex {
  let made = countyIndexes.get(initial)
  if (!made) countyIndexes.set(initial, (made = makeCountyIndex(initial)))
  return made
}

function makeCountyIndex(initial: string): CountyIndex {
  const names = new Map<string, CountyPlace[]>()
  const stems = new Map<string, CountyPlace[]>()
  for (const prefecture of prefecturesByInitial().get(initial) ?? []) {
    for (const county of countiesOf(prefecture)) {
      for (const { name: called } of county.names) {
        if (!called.startsWith(initial)) continue
        const place: CountyPlace = { kind: 'county', name: called, prefecture, county }
        put(names, called, place)
        for (const short of shortNames(called)) put(/[县旗]$/u.test(short) ? names : stems, short, place)
      }
    }
  }
  return { names, stems }
}

/** A county is put under a name once, by the name it has today. */
function put<T extends CityPlace | CountyPlace>(map: Map<string, T[]>, name: string, value: T): void {
  const values = map.get(name)
  if (!values) map.set(name, [value])
  else if (value.kind === 'county' && values.some((one) => one.kind === 'county' && one.county === value.county))
    values[values.length - 1] = value
  else values.push(value)
}
