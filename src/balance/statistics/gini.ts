import { distribution } from './distribution'
import { sum, sumOfProducts } from './sum'

/**
 * Gini coefficient: twice the area between the Lorenz curve and the line of equality, 0 (all equal) to 1.
 * With enrolments every pupil counts once. Population form, no small-sample factor. Null of nothing, where all is 0,
 * and where a value is negative. G = Σ Pi Pj |Xi − Xj| / 2 PN² X̄, summed from one value to the next: no term is negative, so that
 * nearly equal schools keep their digits, which 1 less the area under the curve would lose.
 * Source: C. Gini, Variabilità e mutabilità (1912), by mean differences.
 *
 * @example gini([1, 3]) // 0.25
 */
export function gini(values: ArrayLike<number>, enrolment?: ArrayLike<number>): number | null {
  const sorted = distribution(values, enrolment)
  if (sorted === null) return null
  const { values: amounts, weights } = sorted
  const pupils = sum(weights)
  const total = sumOfProducts(amounts, weights)
  if (total === 0) return null
  let below = 0
  let before = amounts[0] ?? NaN
  const gaps = amounts.subarray(1).map((amount, index) => {
    below += weights[index] ?? NaN
    const gap = amount - before
    before = amount
    return below * (pupils - below) * gap
  })
  return sum(gaps) / (pupils * total)
}
