import { distribution } from './distribution'
import { sum } from './sum'

/**
 * Gini coefficient: twice the area between the Lorenz curve and the line of equality, 0 (all equal) to 1.
 * With enrolments every pupil counts once. Population form, no small-sample factor. Null of nothing, where all is 0,
 * and where a value is negative. Source: G = 1 − Σ Pi · (2Qi − Wi), the trapezoids under the Lorenz curve.
 *
 * @example gini([1, 3]) // 0.25
 */
export function gini(values: ArrayLike<number>, enrolment?: ArrayLike<number>): number | null {
  const sorted = distribution(values, enrolment)
  if (sorted === null) return null
  const amounts = sorted.values.map((value, index) => value * sorted.weights[index])
  const pupils = sum(sorted.weights)
  const total = sum(amounts)
  if (total === 0) return null
  if (sorted.values[0] === sorted.values[sorted.values.length - 1]) return 0
  let below = 0
  const area = amounts.map((amount, index) => {
    const trapezoid = sorted.weights[index] * (2 * below + amount)
    below += amount
    return trapezoid
  })
  return Math.max(0, 1 - sum(area) / (pupils * total))
}
