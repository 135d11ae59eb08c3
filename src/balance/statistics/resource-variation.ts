import type { Spread } from './deviation'
import { differenceOfProducts } from './product'
import { sum } from './sum'

/**
 * Mean per pupil X̄ = Σxi / PN and S = √(Σ (Pi / PN) · (xi / Pi − X̄)²) straight from the schools' totals xi and their
 * enrolments Pi. Nothing is divided before it is squared (xi · PN − Pi · Σx instead of xi / Pi − X̄), so equal schools
 * give exactly 0 and a mean a million times the deviation costs no digits. Schools without pupils are left out;
 * null where no pupils are left.
 *
 * @example resourceSpread([600, 600], [300, 100]) // { mean: 3, deviation: 1.7320508075688772 }
 */
export function resourceSpread(totals: ArrayLike<number>, enrolment: ArrayLike<number>): Spread | null {
  const used = Array.from({ length: enrolment.length }, (_, school) => school).filter((school) => enrolment[school] > 0)
  const pupils = sum(used.map((school) => enrolment[school]))
  const resource = sum(used.map((school) => totals[school]))
  if (!(pupils > 0)) return null
  const squares = used.map((school) => {
    const distance = differenceOfProducts(totals[school], pupils, enrolment[school], resource)
    return (distance / pupils) * (distance / pupils / enrolment[school])
  })
  return { mean: resource / pupils, deviation: Math.sqrt(sum(squares) / pupils) }
}

/**
 * 校际差异系数 from the schools' totals (teachers, square metres, yuan) and their enrolments.
 * Null where no pupils are left and where the mean is 0.
 *
 * @example resourceVariation([600, 600], [300, 100]) // 1.7320508075688772 / 3
 */
export function resourceVariation(totals: ArrayLike<number>, enrolment: ArrayLike<number>): number | null {
  const spread = resourceSpread(totals, enrolment)
  return spread === null || spread.mean === 0 ? null : spread.deviation / spread.mean
}
