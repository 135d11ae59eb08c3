import { distribution } from './distribution'
import { quantile } from './quantile'

/**
 * Range ratio: the value at the 95th percentile of pupils over the value at the 5th; 1 where all are equal.
 * With fewer than twenty equal schools that is the highest over the lowest, 极差率. (The federal range ratio is this minus 1.)
 * Null of nothing, where a value is negative, and where the 5th percentile is 0.
 * Source: Berne and Stiefel, The Measurement of Equity in School Finance (1984).
 *
 * @example rangeRatio([2, 3, 8]) // 4
 */
export function rangeRatio(values: ArrayLike<number>, enrolment?: ArrayLike<number>): number | null {
  const sorted = distribution(values, enrolment)
  if (sorted === null) return null
  const low = quantile(sorted, 0.05)
  return low === 0 ? null : quantile(sorted, 0.95) / low
}
