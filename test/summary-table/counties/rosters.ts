import type { CellValue } from '../../../src/grid/cell'
import { placeNamed } from '../../../src/summary-table/counties/gazetteer/place'
import { rosterOf } from '../../../src/summary-table/counties/roster/make-roster'
import type { ListPair } from '../../../src/summary-table/counties/roster/roster'
import type { Roster } from '../../../src/summary-table/counties/roster/roster'

/** The roster of the place that a unit names; the test fails when there is none. */
export function rosterFor(unit: string): Roster {
  const place = placeNamed(unit)
  const roster = place && rosterOf(place)
  if (!roster) throw new Error(`${unit} has no roster`)
  return roster
}

/** A table of which each point has one of these lists in 已实现. */
export const pointsOf = (lists: readonly CellValue[]): ListPair[] => lists.map((list) => [list, null])

/** A roster of these names alone. */
export function rosterOfNames(...counties: string[]): Roster {
  return { source: 'given', unit: null, counties, aliases: new Map() }
}
