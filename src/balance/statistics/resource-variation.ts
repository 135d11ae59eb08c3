import { coefficientOf, type Spread } from './deviation'
import { isExtreme, scaled } from './extremes'
import { differenceOfProducts } from './product'
import { sum } from './sum'

/**
 * Mean per pupil X̄ = Σxi / PN and S = √(Σ (Pi / PN) · (xi / Pi − X̄)²) straight from the schools' totals xi and their
 * enrolments Pi. Nothing is divided before it is squared (xi · PN − Pi · Σx instead of xi / Pi − X̄), so equal schools
 * give exactly 0 and a mean a million times the deviation costs no digits. Schools without pupils are left out;
 * null where no pupils are left, and of figures (10^150) whose squares are past the largest number.
 *
 * @example resourceSpread([600, 600], [300, 100]) // { mean: 3, deviation: 1.7320508075688772 }
 */
export function resourceSpread(totals: ArrayLike<number>, enrolment: ArrayLike<number>): Spread | null {
  const enrolments = new Float64Array(enrolment.length)
  const amounts = new Float64Array(enrolment.length)
  for (let school = 0; school < enrolment.length; school++) {
    const own = enrolment[school] ?? NaN
    if (!(own > 0)) continue
    enrolments[school] = own
    amounts[school] = totals[school] ?? NaN
  }
  const allPupils = sum(enrolments)
  return allPupils > 0 ? spreadOf(amounts, enrolments, sum(amounts), allPupils) : null
}

function spreadOf(amounts: Float64Array, enrolments: Float64Array, resource: number, allPupils: number): Spread | null {
  const squares = new Float64Array(enrolments.length)
  for (let school = 0; school < enrolments.length; school++) {
    const own = enrolments[school] ?? NaN
    if (own === 0) continue
    const distance = differenceOfProducts(amounts[school] ?? NaN, allPupils, own, resource) / allPupils
    squares[school] = (distance * distance) / own
  }
  const deviation = Math.sqrt(sum(squares) / allPupils)
  return Number.isFinite(deviation) ? { mean: resource / allPupils, deviation } : null
}

/**
 * 校际差异系数 from the schools' totals (teachers, square metres, yuan) and their enrolments.
 * Null where no pupils are left and where the mean is 0.
 *
 * @example resourceVariation([600, 600], [300, 100]) // 1.7320508075688772 / 3
 */
export function resourceVariation(totals: ArrayLike<number>, enrolment: ArrayLike<number>): number | null {
  const direct = resourceSpread(totals, enrolment)
  return coefficientOf(isExtreme(direct) ? resourceSpread(scaled(totals), scaled(enrolment)) : direct)
}
