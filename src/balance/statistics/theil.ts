import { distribution } from './distribution'
import { weightedMean } from './mean'
import { sum } from './sum'

/**
 * Theil index T = Σ (Pi / PN) · (Xi / X̄) · ln(Xi / X̄): 0 where all are equal, ln(PN) where one pupil has everything.
 * A value of 0 adds 0. Null of nothing, where all is 0, and where a value is negative.
 * Source: H. Theil, Economics and Information Theory (1967).
 *
 * @example theil([1, 3]) // 0.13081203594113697
 */
export function theil(values: ArrayLike<number>, enrolment?: ArrayLike<number>): number | null {
  const sorted = distribution(values, enrolment)
  const center = sorted && weightedMean(sorted.values, sorted.weights)
  if (sorted === null || !center) return null
  const parts = sorted.values.map((value, index) => {
    const relative = value / center
    return relative === 0 ? 0 : sorted.weights[index] * relative * Math.log(relative)
  })
  return Math.max(0, sum(parts) / sum(sorted.weights))
}
