import type { ListedCounty } from './list'
import { cityAliases, cityStem } from '../gazetteer/names'
import { prefectureNamed } from '../gazetteer/place'
import type { Roster } from '../roster/roster'
import type { RosterIndex } from '../roster/roster-index'

/** What a prefecture's name before a colon says of the names behind it. */
export interface PrefectureContext {
  /** The county that a name means behind it; undefined when none. */
  readonly resolve: (name: string, index: RosterIndex) => ListedCounty | undefined
}

/** In a city's own list its name says nothing new. */
const OWN: PrefectureContext = { resolve: (name, index) => index.resolve(name) }
/** The counties of another city are none of this roster, whatever they are called. */
const STRANGE: PrefectureContext = { resolve: () => undefined }

/** The context that a heading opens in a list; null where it is no prefecture's name. */
export function contextOf(heading: string, roster: Roster | null): PrefectureContext | null {
  const own = roster?.prefectures?.find(({ names }) => names.includes(heading))
  if (own) return { resolve: (name, index) => index.resolveWithin(own, name) }
  const unit = roster?.unit ?? null
  if (unit !== null && [unit, cityStem(unit), ...cityAliases(unit)].includes(heading)) return OWN
  if (!prefectureNamed(heading, unit !== null)) return null
  return unit === null ? OWN : STRANGE
}
