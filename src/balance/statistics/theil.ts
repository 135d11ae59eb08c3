import { distribution } from './distribution'
import { weightedMean } from './mean'
import { sum, sumOfProducts } from './sum'

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
  const { weights } = sorted
  const pupils = sum(weights)
  const distances = sorted.values.map((value) => (value - center) / center)
  // What rounding the mean has shifted all distances by.
  const shift = sumOfProducts(distances, weights) / pupils
  const parts = distances.map((distance, index) => (weights[index] ?? NaN) * excess(distance))
  return Math.max(0, sum(parts) / pupils - (shift * shift) / 2)
}

/** Below this the logarithm and the distance cancel. */
const NEAR = 0.25
/** Terms of the series that a double can tell at NEAR. */
const TERMS = 28

/** (1 + d) · ln(1 + d) − d, which is d²/2 − d³/6 + d⁴/12 − …; 1 at d = −1. Distances from the mean sum up to 0, so subtracting them changes nothing. */
function excess(distance: number): number {
  if (distance <= -1) return 1
  if (Math.abs(distance) > NEAR) return (1 + distance) * Math.log1p(distance) - distance
  let series = 0
  for (let term = TERMS; term >= 2; term--) series = 1 / (term * (term - 1)) - distance * series
  return distance * distance * series
}
