import { distribution } from './distribution'
import { quantile } from './quantile'
import { sumOfProducts, sum } from './sum'

/**
 * McLoone index: what the pupils at or below the median have, over what they would have if all of them had the median.
 * 1 where the lower half is equal, less the further it lags behind. Null of nothing, where a value is negative, and
 * where the median is 0. Source: Berne and Stiefel, The Measurement of Equity in School Finance (1984).
 *
 * @example mcloone([1, 2, 3, 10, 20]) // (1 + 2 + 3) / (3 · 3)
 */
export function mcloone(values: ArrayLike<number>, enrolment?: ArrayLike<number>): number | null {
  const sorted = distribution(values, enrolment)
  if (sorted === null) return null
  const median = quantile(sorted, 0.5)
  if (median === 0) return null
  const lower = sorted.values.filter((value) => value <= median).length
  const weights = sorted.weights.subarray(0, lower)
  return Math.min(1, sumOfProducts(sorted.values.subarray(0, lower), weights) / (median * sum(weights)))
}
