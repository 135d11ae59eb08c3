import { memo } from '../text/memo'
import type { RolledKey, RolledPoint, RollUp } from './model'
import type { UnitPart } from './unit-part'

const NONE = '无'

/** What a roll-up writes into a cell of a point. Where nothing is known of any county both lists are blank, so that a check asks for them. */
export function rolledText(rolled: RollUp, point: RolledPoint, key: RolledKey): string {
  if (key === 'evidence') return point.evidence
  if (point.achieved.length === 0 && point.unachieved.length === 0) return ''
  return listText(point[key], rolled)
}

/** The prefecture of each county, and its name there. */
const homesIn = memo(
  (parts: readonly UnitPart[]) =>
    new Map(parts.flatMap((part) => part.counties.map(({ county, bare }) => [county, { part, bare }] as const))),
)

/** A list as the form has it: full names with 、 between; of a province by prefectures (铁岭市：银州区、清河区；锦州市：古塔区). */
export function listText(counties: readonly string[], { parts }: Pick<RollUp, 'parts'>): string {
  if (counties.length === 0) return NONE
  if (parts.length === 0) return counties.join('、')
  const homes = homesIn(parts)
  const groups: { home: string | null; names: string[] }[] = []
  for (const county of counties) {
    const home = homes.get(county)
    const last = groups[groups.length - 1]
    if (home && last?.home === home.part.name) last.names.push(home.bare)
    else groups.push({ home: home?.part.name ?? null, names: [home?.bare ?? county] })
  }
  return groups.map(({ home, names }) => (home === null ? names.join('、') : `${home}：${names.join('、')}`)).join('；')
}
