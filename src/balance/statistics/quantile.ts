import { itemAt } from '../../text/items'
import type { Distribution } from './distribution'
import { sum } from './sum'

/**
 * The value below which a share of the pupils lies; where that falls between two schools exactly, the middle of
 * the two. So the median of 1, 2, 3, 4 is 2.5, and merging equal schools changes nothing.
 * Source: Hyndman and Fan, "Sample quantiles in statistical packages" (1996), definition 2, with weights.
 *
 * @example quantile({ values: [1, 2, 3, 4], weights: [1, 1, 1, 1] }, 0.5) // 2.5
 */
export function quantile({ values, weights }: Distribution, share: number): number {
  const target = share * sum(weights)
  const last = values.length - 1
  let below = 0
  for (let index = 0; index < last; index++) {
    below += weights[index] ?? NaN
    if (sameAmount(below, target)) return (itemAt(values, index) + itemAt(values, index + 1)) / 2
    if (below > target) return itemAt(values, index)
  }
  return itemAt(values, last)
}

/** Enrolments may be fractions (converted pupils), so a sum that meets the target meets it up to rounding. */
function sameAmount(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(a, b)
}
