import { itemAt } from '../../../text/items'
import { countiesOf, type Prefecture } from '../gazetteer/china'
import { arrivalsIn, type County, type Period } from '../gazetteer/history'
import type { DayRoster } from './day-roster'

/** What a name of another day is to the roster of a day. */
export interface OtherDay {
  /** renamed: a county of the roster, by another of its names · gone: it went into others before · unborn: it was not there yet. */
  readonly what: 'renamed' | 'gone' | 'unborn'
  /** The county of the roster that is meant; null for one that is gone or unborn. */
  readonly county: string | null
  /** The year of the change. */
  readonly year: number
  /** renamed: the name before and after the change. */
  readonly before: string
  readonly after: string
  /** gone: what it went into, each behind its prefecture's name where that is another. */
  readonly into: readonly string[]
}

/** What each name is that the counties of a prefecture had on other days. `nameOf` says by which name a county stands in the roster, null where it does not. */
export function otherDaysOf(
  counties: readonly County[],
  period: Period,
  nameOf: (county: County) => string | null,
): Map<string, OtherDay> {
  const found = new Map<string, OtherDay>()
  const standing = new Set(counties.flatMap((county) => nameOf(county) ?? []))
  for (const county of counties) {
    for (const [at, { name }] of county.names.entries())
      if (!standing.has(name)) found.set(name, otherDay(name, county, at, period, nameOf(county)))
  }
  return found
}

/** What names those are that counties of the roster had in another prefecture: 莱城区 is 莱芜区. */
export function arrivedFrom({ name }: Prefecture, roster: ReadonlySet<string>): [name: string, otherDay: OtherDay][] {
  return arrivalsIn(name ?? '')
    .filter(({ before, after }) => roster.has(after) && !roster.has(before))
    .map((arrival) => [arrival.before, { what: 'renamed', county: arrival.after, into: [], ...arrival }])
}

/** What each name of another day is to the counties that stand in a prefecture. */
export function otherDaysIn(prefecture: Prefecture, day: DayRoster, period: Period): Map<string, OtherDay> {
  const names = new Map(day.counties.map(({ county, name }) => [county, name]))
  const found = otherDaysOf(countiesOf(prefecture), period, (county) => names.get(county) ?? null)
  for (const [name, otherDay] of arrivedFrom(prefecture, new Set(names.values()))) found.set(name, otherDay)
  for (const alias of day.aliases.keys()) found.delete(alias)
  return found
}

function otherDay(name: string, county: County, at: number, { last }: Period, standsAs: string | null): OtherDay {
  const none = { county: null, before: name, after: name, into: [] }
  if (standsAs !== null) return { ...none, ...renaming(county, at, standsAs) }
  if (county.first > last) return { ...none, what: 'unborn', year: county.first }
  return { ...none, what: 'gone', year: county.last, into: county.into.map((one) => one.replace('/', '')) }
}

/** The change that lies next to the name written, on the way to the one it stands by. */
function renaming({ names }: County, at: number, county: string) {
  const own = names.findIndex(({ name }) => name === county)
  const earlier = itemAt(names, at < own ? at : at - 1)
  const later = itemAt(names, at < own ? at + 1 : at)
  return { what: 'renamed' as const, county, year: earlier.last, before: earlier.name, after: later.name }
}
