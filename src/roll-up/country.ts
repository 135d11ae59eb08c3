import { PREFECTURES } from '../summary-table/counties/gazetteer/china'
import { placeNamed, type CityPlace, type ProvincePlace } from '../summary-table/counties/gazetteer/place'
import type { Period } from '../summary-table/counties/gazetteer/history'
import { countyIds } from '../summary-table/counties/county-ids'
import { makeRoster } from '../summary-table/counties/roster/make-roster'
import { foldName } from '../summary-table/counties/gazetteer/names'
import { grouped } from '../text/grouped'
import type { UnitPart } from './unit-part'

/** The whole country, whose table is made of its provinces' or their counties'. */
export interface CountryPlace {
  readonly kind: 'country'
}

/** Its counties at a time. */
export interface CountryRoster {
  /** By full names; one that several have stands behind its prefecture's. In the order of the provinces. */
  readonly counties: readonly string[]
  /** What a county is known by → its name. */
  readonly ids: ReadonlyMap<string, string>
  readonly provinces: readonly UnitPart[]
}

const COUNTRY = /^(?:中华人民共和国)?(?:教育部|国家教育|全国)/u

/** Whether a unit's name is one of the whole country: 教育部, 国家教育督导局, 全国. */
export function isCountry(unit: string): boolean {
  return COUNTRY.test(foldName(unit))
}

/** `reported`: what counties are known by, with the names that files use: where a county has had several, and for zones that stand as one. */
export function countryRoster(
  period: Period,
  reported: readonly (readonly [id: string, name: string])[],
): CountryRoster {
  const byProvince = grouped(reported, ([id]) => id.slice(0, id.indexOf('/')))
  const provinces = provincesOfCountry().map((own) => {
    const names = (byProvince.get(own.place.name) ?? []).map(([, name]) => name)
    return ownCounties(own, period, names)
  })
  const times = new Map<string, number>()
  for (const { counties } of provinces) for (const { name } of counties) times.set(name, (times.get(name) ?? 0) + 1)
  const ids = new Map<string, string>()
  const parts = provinces.map(({ province, counties }): UnitPart => {
    const named = counties.map(({ id, prefecture, name, inProvince }) => {
      const county = times.get(name) === 1 ? name : prefecture + name
      ids.set(id, county)
      return { bare: inProvince, county }
    })
    return { name: province, counties: named }
  })
  return { counties: [...ids.values()], ids, provinces: parts }
}

interface OwnCounty {
  readonly id: string
  /** '' where the province administers it itself. */
  readonly prefecture: string
  readonly name: string
  readonly inProvince: string
}

function ownCounties(
  { place, unit }: { readonly place: ProvincePlace | CityPlace; readonly unit: string },
  period: Period,
  reported: readonly string[],
): { readonly province: string; readonly counties: readonly OwnCounty[] } {
  const roster = makeRoster({ unit, given: null, lists: [[reported.join('、'), null]], period })
  const homes = new Map<string, { readonly prefecture: string; readonly bare: string }>()
  for (const { name: prefecture, counties } of roster.prefectures ?? [])
    for (const { bare, county } of counties) homes.set(county, { prefecture, bare })
  const counties = [...countyIds(roster, place)].map(([id, inProvince]): OwnCounty => {
    const home = homes.get(inProvince)
    const prefecture = home?.prefecture ?? (place.kind === 'city' ? place.name : '')
    return { id, prefecture, name: home?.bare ?? inProvince, inProvince }
  })
  return { province: place.name, counties }
}

/** The provinces and municipalities, in the order of their codes, with a name of their office that is certain. */
function provincesOfCountry() {
  const names = [...new Set(PREFECTURES.map(({ province }) => province))]
  return names.flatMap((name) => officeOf(name) ?? [])
}

/** 教育厅 or, of a municipality, 教育局: the one that is known as a province's. */
function officeOf(province: string) {
  for (const unit of [`${province}教育厅`, `${province}教育局`]) {
    const place = placeNamed(unit)
    if (place && place.kind !== 'county') return { place, unit }
  }
  return null
}
