import { mean, weightedMean } from './mean'
import { sum } from './sum'

/** A mean and the population standard deviation (no n − 1) around it. */
export interface Spread {
  readonly mean: number
  readonly deviation: number
}

/** Deviation over mean; null where the mean is 0, and where no number is left. */
export function coefficientOf(spread: Spread | null): number | null {
  const coefficient = spread === null ? NaN : spread.deviation / spread.mean
  return Number.isFinite(coefficient) ? coefficient : null
}

/**
 * Mean and population standard deviation, σ = √(Σ(x − x̄)² / n); null of nothing.
 * Two passes with the correction for a rounded mean. Source: Chan, Golub and LeVeque, "Algorithms for computing the
 * sample variance", The American Statistician 37 (1983), formula 1.7.
 *
 * @example spread([2, 4, 4, 4, 5, 5, 7, 9]) // { mean: 5, deviation: 2 }
 */
export function spread(values: ArrayLike<number>): Spread | null {
  const center = mean(values)
  if (center === null) return null
  let squares = 0
  let carried = 0
  let rest = 0
  for (let index = 0; index < values.length; index++) {
    const distance = (values[index] ?? NaN) - center
    const square = distance * distance
    const next = squares + square
    const added = next - squares
    carried += squares - (next - added) + (square - added)
    squares = next
    rest += distance
  }
  const variance = (squares + carried - (rest * rest) / values.length) / values.length
  return { mean: center, deviation: Math.sqrt(Math.max(variance, 0)) }
}

/**
 * Mean and standard deviation of values that stand for so many pupils each: S = √(Σ (Pi / PN) · (Xi − X̄)²).
 * Values of weight 0 count for nothing; null where the weights come to nothing.
 *
 * @example weightedSpread([2, 6], [300, 100]) // { mean: 3, deviation: 1.7320508075688772 }
 */
export function weightedSpread(values: ArrayLike<number>, weights: ArrayLike<number>): Spread | null {
  const center = weightedMean(values, weights)
  if (center === null) return null
  const squares = new Float64Array(values.length)
  let rest = 0
  for (let index = 0; index < values.length; index++) {
    const distance = (values[index] ?? NaN) - center
    const weighted = (weights[index] ?? NaN) * distance
    squares[index] = weighted * distance
    rest += weighted
  }
  const weight = sum(weights)
  const variance = (sum(squares) - (rest * rest) / weight) / weight
  return { mean: center, deviation: Math.sqrt(Math.max(variance, 0)) }
}
