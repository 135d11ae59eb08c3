import { pointSources } from '../summary-table/other-edition'
import type { Edition } from '../summary-table/edition'
import type { OpenReason, Standing } from './model'
import type { SentPoint } from './sent'

/** What a table says of a county at a point of the unit's edition. */
export interface Said {
  readonly standing: Standing
  readonly reason: OpenReason | null
  /** The table's points that say it. */
  readonly points: readonly SentPoint[]
}

const openFor = (reason: OpenReason, points: readonly SentPoint[] = []): Said => ({ standing: 'open', reason, points })

/** A table's point of a number; undefined where it has none. */
export type PointOf = (number: number) => SentPoint | undefined

/** What a table says of a county (what it is known by) at a point. Nothing is guessed: what the table does not say is open. */
export function saidOf(pointOf: PointOf, from: Edition, to: Edition, number: number, county: string): Said {
  const sources = pointSources(from, to).get(number)
  if (!sources || sources.parts.length === 0) return openFor(sources?.near ? 'weaker' : 'unasked')
  const parts: SentPoint[] = []
  const unachieved: SentPoint[] = []
  let unsettled: OpenReason | null = null
  for (const part of sources.parts) {
    const point = pointOf(part)
    if (!point) continue
    parts.push(point)
    const { standing, reason } = ownStanding(point, county)
    if (standing === 'unachieved') unachieved.push(point)
    unsettled ??= reason
  }
  const denied = unachieved.filter((point) => sources.denying.includes(point.number))
  if (denied.length > 0) return { standing: 'unachieved', reason: null, points: denied }
  if (parts.length < sources.parts.length) return openFor('absent', parts)
  if (unsettled) return openFor(unsettled, parts)
  if (unachieved.length > 0 || !sources.proof) return openFor('weaker', parts)
  return { standing: 'achieved', reason: null, points: parts }
}

function ownStanding({ achieved, unachieved, error }: SentPoint, county: string): Omit<Said, 'points'> {
  if (error !== null) return openFor('error')
  const [yes, no] = [achieved.includes(county), unachieved.includes(county)]
  if (yes === no) return openFor('unclear')
  return { standing: yes ? 'achieved' : 'unachieved', reason: null }
}
