import { itemAt, onlyOf } from '../../text/items'
import { countiesOf, type Prefecture } from './gazetteer/china'
import type { Place } from './gazetteer/place'
import { isZone, zoneKey } from './gazetteer/zones'
import type { Roster } from './roster/roster'

/**
 * What a county is known by through all its names: its prefecture and the name it last had. A zone is known by what is left of its name without
 * its city's. Of a prefecture that is not known (null) the name is all there is.
 */
export function countyId(name: string, prefecture: Prefecture | null): string {
  if (!prefecture) return `/${name}`
  const county = countiesOf(prefecture).find(({ names }) => names.some((one) => one.name === name))
  const key = county ? itemAt(county.names, county.names.length - 1).name : zoneOrName(name, prefecture)
  return `${prefecture.province}/${prefecture.name ?? ''}/${key}`
}

function zoneOrName(name: string, { name: city, province }: Prefecture): string {
  return isZone(name) ? zoneKey(name, city, province) : name
}

/** The counties of a roster by what they are known by → their names in it, in its order. `place` is whose roster it is. */
export function countyIds({ counties, prefectures = [] }: Roster, place: Place | null): Map<string, string> {
  if (place?.kind !== 'province') {
    const prefecture = place?.prefecture ?? null
    return new Map(counties.map((name) => [countyId(name, prefecture), name]))
  }
  const homes = new Map(
    prefectures.flatMap(({ name: home, counties: own }) => {
      const prefecture = place.prefectures.find(({ name }) => name === home) ?? null
      return own.map(({ bare, county }) => [county, { bare, prefecture }] as const)
    }),
  )
  return new Map(
    counties.map((name) => {
      const home = homes.get(name) ?? { bare: name, prefecture: homeOf(name, place.prefectures) }
      return [countyId(home.bare, home.prefecture), name]
    }),
  )
}

/** The prefecture of a county that the province administers itself, or of a name in a roster that was given. */
function homeOf(name: string, prefectures: readonly Prefecture[]): Prefecture | null {
  const found = prefectures.filter((prefecture) =>
    countiesOf(prefecture).some(({ names }) => names.some((one) => one.name === name)),
  )
  return onlyOf(found) ?? null
}
