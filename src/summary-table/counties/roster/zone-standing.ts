import type { CountyList } from '../list/list'
import { parseAnswer } from '../list/parse-answer'
import type { ListPair, Roster } from './roster'

/** All the names of a zone in a table, the full one first. */
export type ZoneNames = readonly [full: string, ...others: string[]]

/**
 * The roster with the zones of a table, each by all its names, the full one first: one that every answered row names stands as a county; of one that
 * only some name it is open whether it counts. Who says all counties names every zone.
 */
export function standingZones(roster: Roster, zones: readonly ZoneNames[], lists: readonly ListPair[]): Roster {
  if (zones.length === 0) return roster
  const all = joined(roster, zones)
  const rows = lists.flatMap(([achieved, unachieved]) => {
    const answer = parseAnswer(achieved, unachieved, all)
    return namedIn(answer.achieved, answer.unachieved) ?? []
  })
  const isEverywhere = ([zone]: ZoneNames): boolean => rows.every((named) => named === 'all' || named.has(zone))
  const open = zones.filter((zone) => !isEverywhere(zone))
  if (open.length === 0) return all
  const openZones = open.map(([name, ...aliases]) => ({ name, aliases }))
  return { ...joined(roster, zones.filter(isEverywhere)), openZones }
}

function joined(roster: Roster, zones: readonly ZoneNames[]): Roster {
  const counties = [...roster.counties, ...zones.map(([zone]) => zone)]
  const others = zones.flatMap(([zone, ...names]) => names.map((name) => [name, zone] as const))
  return { ...roster, counties, aliases: new Map([...roster.aliases, ...others]) }
}

/** Whom a row names, misspelt or not; null for a row that is not answered, or not understood at all. */
function namedIn(achieved: CountyList, unachieved: CountyList): ReadonlySet<string> | 'all' | null {
  const lists = [achieved, unachieved]
  if (lists.some(({ kind }) => kind === 'all' || kind === 'all-but' || kind === 'not-applicable')) return 'all'
  const named = new Set(
    lists.flatMap(({ counties, names }) => [...counties, ...names.flatMap(({ nearest }) => nearest ?? [])]),
  )
  return named.size > 0 ? named : null
}
