import { placeNamed } from '../summary-table/counties/gazetteer/place'

/**
 * Who collects tables of these units (填报单位): the city whose counties they are, or the province whose cities. Null where they are not all of one,
 * or of none that is known.
 */
export function suggestUnit(units: readonly string[]): string | null {
  const places = units.flatMap((unit) => placeNamed(unit) ?? [])
  const counties = places.flatMap((place) => (place.kind === 'county' ? [place.prefecture] : []))
  const cities = places.flatMap((place) => (place.kind === 'city' ? [place.prefecture] : []))
  if (counties.length > 0 && cities.length === 0) {
    const names = new Set(counties.map(({ name }) => name))
    const [name] = names
    return names.size === 1 && name !== null && name !== undefined ? `${name}教育局` : null
  }
  const provinces = new Set(cities.map(({ province }) => province))
  const [province] = provinces
  return cities.length > 1 && provinces.size === 1 && province !== undefined ? `${province}教育厅` : null
}
