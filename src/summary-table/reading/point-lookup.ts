import { memo } from '../../text/memo'
import { fold } from '../../text/fold'
import type { Edition, EditionPoint } from '../edition'

/** The points of an edition by what tells a row which of them it is. */
export interface PointLookup {
  readonly byNumber: ReadonlyMap<number, EditionPoint>
  /** By their folded texts. */
  readonly byText: ReadonlyMap<string, EditionPoint>
}

/** The look-up of an edition. */
export const pointLookup = memo(({ points }: Edition): PointLookup => ({
  byNumber: new Map(points.map((point) => [point.number, point])),
  byText: new Map(points.map((point) => [fold(point.text), point])),
}))
