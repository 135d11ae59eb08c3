import { coefficientOf, spread, weightedSpread } from './deviation'
import { isExtreme, scaled } from './extremes'

/**
 * The coefficient of variation: population standard deviation over the mean, every value counting once.
 * Null (no coefficient) of nothing and where the mean is 0; negative where the mean is, as the definition has it.
 *
 * @example variation([2, 4, 4, 4, 5, 5, 7, 9]) // 0.4
 */
export function variation(values: ArrayLike<number>): number | null {
  const direct = spread(values)
  return coefficientOf(isExtreme(direct) ? spread(scaled(values)) : direct)
}

/**
 * 校际差异系数 of values per pupil: CV = S / X̄ with S = √(Σ (Pi / PN) · (Xi − X̄)²) and X̄ = Σ(Pi · Xi) / PN.
 * Schools without pupils count for nothing. Null of nothing and where the mean is 0; above 1 is legal.
 * Source: 教督〔2012〕3号 and 教督〔2017〕6号, 校际差异系数.
 *
 * @example weightedVariation([2, 6], [300, 100]) // 1.7320508075688772 / 3
 */
export function weightedVariation(values: ArrayLike<number>, enrolment: ArrayLike<number>): number | null {
  const direct = weightedSpread(values, enrolment)
  return coefficientOf(isExtreme(direct) ? weightedSpread(scaled(values), scaled(enrolment)) : direct)
}
