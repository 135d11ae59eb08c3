import { fold } from '../../text/fold'
import type { Edition, EditionPoint } from '../edition'

/** The points of an edition by what tells a row which of them it is. */
export interface PointLookup {
  readonly byNumber: ReadonlyMap<number, EditionPoint>
  /** By their folded texts. */
  readonly byText: ReadonlyMap<string, EditionPoint>
}

const lookups = new WeakMap<Edition, PointLookup>()

/** The look-up of an edition, made when it is first asked for. */
export function pointLookup(edition: Edition): PointLookup {
  let lookup = lookups.get(edition)
  if (!lookup) {
    lookup = {
      byNumber: new Map(edition.points.map((point) => [point.number, point])),
      byText: new Map(edition.points.map((point) => [fold(point.text), point])),
    }
    lookups.set(edition, lookup)
  }
  return lookup
}
