import { sum, sumOfProducts } from './sum'

/**
 * The arithmetic mean; null of nothing.
 *
 * @example mean([2, 4, 9]) // 5
 */
export function mean(values: ArrayLike<number>): number | null {
  const first = values[0]
  if (first === undefined) return null
  return allEqual(values) ? first : sum(values) / values.length
}

/**
 * The mean per pupil: Σ(weight · value) / Σ weight; null where the weights come to nothing.
 *
 * @example weightedMean([2, 5], [300, 100]) // 2.75
 */
export function weightedMean(values: ArrayLike<number>, weights: ArrayLike<number>): number | null {
  const first = values[0]
  const weight = sum(weights)
  if (first === undefined || !(weight > 0)) return null
  return allEqual(values) ? first : sumOfProducts(values, weights) / weight
}

/** Ends at the first difference. n · c / n is not always c in doubles, and a constant must have no deviation at all. */
function allEqual(values: ArrayLike<number>): boolean {
  for (let index = 1; index < values.length; index++) if (values[index] !== values[0]) return false
  return true
}
