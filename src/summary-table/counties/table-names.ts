import type { CellValue } from '../../grid/cell'
import { countyStem, endsLikeCounty, foldName } from './names'
import { parseCountyList } from './parse-list'
import type { Roster } from './roster'
import { indexOf } from './roster-index'
import { segment } from './segment'
import { isZone, zoneKey } from './zones'

/** The functional zones that a table's lists name and the roster has not, in the order they are met. */
export function zonesInTable(lists: readonly CellValue[], roster: Roster, cityZones: readonly string[]): string[] {
  const listed = new Set(cityZones.map((zone) => zoneKey(zone, roster.unit)))
  const zones = new Set<string>()
  for (const value of new Set(lists)) {
    for (const { county, written } of parseCountyList(value, roster).names) {
      if (county !== null) continue
      const name = foldName(written)
      if (isZone(name) || listed.has(zoneKey(name, roster.unit))) zones.add(name)
    }
  }
  return [...zones]
}

/**
 * The names a table's lists use, for a table whose city is unknown: zones last. A name written short beside its full one, names that run
 * together, and words met once that do not end like a county are left out.
 */
export function namesInTable(lists: readonly CellValue[]): string[] {
  const met = new Map<string, number>()
  for (const value of lists) {
    for (const { written } of parseCountyList(value, null).names) {
      const name = foldName(written)
      met.set(name, (met.get(name) ?? 0) + 1)
    }
  }
  const kinds = [...met.keys()].filter((name) => endsLikeCounty(name) || isZone(name))
  const stems = new Set(kinds.map(countyStem))
  const others = [...met].filter(([name, times]) => times > 1 && !kinds.includes(name) && !stems.has(name))
  const names = withoutRuns([...kinds, ...others.map(([name]) => name)])
  return [...names.filter((name) => !isZone(name)), ...names.filter(isZone)]
}

function withoutRuns(names: readonly string[]): string[] {
  return names.filter((name) => {
    const others = names.filter((other) => other.length < name.length && name.includes(other))
    if (others.length < 2) return true
    const roster: Roster = { source: 'table', unit: null, counties: others, aliases: new Map() }
    return !segment(name, indexOf(roster))?.every(({ found }) => found)
  })
}
