import { pointSources } from '../summary-table/other-edition'
import type { Edition } from '../summary-table/edition'

/** How a county stands at a point. */
export type Standing = 'achieved' | 'unachieved' | 'open'

/** Why a county is open at a point. */
export type OpenReason =
  /** No file of it. */
  | 'missing'
  /** Its file has not got the point. */
  | 'absent'
  /** Its file is of an edition that does not ask for the point, or not for all of it. */
  | 'unasked'
  | 'weaker'
  /** It stands in both lists, or in neither. */
  | 'unclear'
  /** The row has an error of its own. */
  | 'error'
  | 'conflict'

/** How a county stands, and why where that is open. */
export interface OwnStanding {
  readonly standing: Standing
  readonly reason: OpenReason | null
}

/** What a table says of a county at a point of the unit's edition. */
export interface Said extends OwnStanding {
  /** The table's points that say it. */
  readonly numbers: readonly number[]
}

const ACHIEVED: OwnStanding = { standing: 'achieved', reason: null }
const UNACHIEVED: OwnStanding = { standing: 'unachieved', reason: null }
const UNCLEAR: OwnStanding = { standing: 'open', reason: 'unclear' }
const FAULTY: OwnStanding = { standing: 'open', reason: 'error' }

/** How a county stands by a row alone: with an error it says nothing, and neither does one that has the county in both lists or in neither. */
export function ownStanding(hasError: boolean, isAchieved: boolean, isUnachieved: boolean): OwnStanding {
  if (hasError) return FAULTY
  if (isAchieved === isUnachieved) return UNCLEAR
  return isAchieved ? ACHIEVED : UNACHIEVED
}

const openFor = (reason: OpenReason, numbers: readonly number[] = []): Said => ({ standing: 'open', reason, numbers })

/** How a county stands by its table's point of a number alone; null where the table has none. */
export type StandingAt = (number: number) => OwnStanding | null

/** What a table says of a county at a point. Nothing is guessed: what the table does not say is open. */
export function saidOf(standingAt: StandingAt, from: Edition, to: Edition, number: number): Said {
  const sources = pointSources(from, to).get(number)
  if (!sources || sources.parts.length === 0) return openFor(sources?.near ? 'weaker' : 'unasked')
  const parts: number[] = []
  const unachieved: number[] = []
  let unsettled: OpenReason | null = null
  for (const part of sources.parts) {
    const own = standingAt(part)
    if (!own) continue
    parts.push(part)
    if (own.standing === 'unachieved') unachieved.push(part)
    unsettled ??= own.reason
  }
  const denied = unachieved.filter((part) => sources.denying.includes(part))
  if (denied.length > 0) return { standing: 'unachieved', reason: null, numbers: denied }
  if (parts.length < sources.parts.length) return openFor('absent', parts)
  if (unsettled) return openFor(unsettled, parts)
  if (unachieved.length > 0 || !sources.proof) return openFor('weaker', parts)
  return { standing: 'achieved', reason: null, numbers: parts }
}
