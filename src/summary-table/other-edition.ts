import { memo } from '../text/memo'
import type { Edition, EditionPoint } from './edition'

/** What the points of one edition say of a point of another. Numbers are those of the edition that says it. */
export interface PointSources {
  /** Points that ask for one of its policies, alone or with others; all of them together are `proof`, where they ask for all. */
  readonly parts: readonly number[]
  /** Whether a county that has achieved all parts has achieved the point. */
  readonly proof: boolean
  /** Parts that ask for nothing else: a county that has not achieved one of them has not achieved the point. */
  readonly denying: readonly number[]
  /** Whether points speak of it without saying enough. */
  readonly near: boolean
}

/** The point's policies; one without keys has its own. */
function policiesOf(edition: Edition, { policies, number }: EditionPoint): readonly string[] {
  return policies ?? [`${edition.id}/${number}`]
}

const sourcesOf = memo((from: Edition) => memo((to: Edition) => makeSources(from, to)))

/** What the points of an edition say of those of another, or of its own, by the number of the point spoken of. */
export function pointSources(from: Edition, to: Edition): ReadonlyMap<number, PointSources> {
  return sourcesOf(from)(to)
}

function makeSources(from: Edition, to: Edition): Map<number, PointSources> {
  const asked = from.points.map((point) => ({
    number: point.number,
    policies: policiesOf(from, point),
    near: point.near ?? [],
  }))
  return new Map(
    to.points.map((point) => {
      const wanted = policiesOf(to, point)
      const parts = asked.filter(({ policies }) => policies.some((policy) => wanted.includes(policy)))
      const covered = new Set(parts.flatMap(({ policies }) => policies))
      const denying = parts.filter(({ policies }) => policies.every((policy) => wanted.includes(policy)))
      return [
        point.number,
        {
          parts: parts.map(({ number }) => number),
          proof: parts.length > 0 && wanted.every((policy) => covered.has(policy)),
          denying: denying.map(({ number }) => number),
          near: asked.some(({ near }) => near.some((policy) => wanted.includes(policy))),
        },
      ]
    }),
  )
}
