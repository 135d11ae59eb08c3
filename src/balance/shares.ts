import type { School } from './school'
import type { Indicator } from './standard'
import { differenceOfProducts } from './statistics/product'
import { sum } from './statistics/sum'
import { totalOf } from './verdict/level'

/** What a school has to do with an indicator's coefficient. */
export interface VarianceShare {
  readonly school: School
  /** Its part of the variance, 0 to 1; the parts of all schools sum to 1. */
  readonly share: number
  /** Whether it pulls from below or from above the county's value. */
  readonly side: 'below' | 'above' | 'level'
}

/**
 * Each school's part of an indicator's variance, Pi · (Xi − X̄)² / Σ Pj · (Xj − X̄)², the largest first; schools of one
 * stage. Schools without pupils or a value have no part; where all are equal every part is 0.
 */
export function varianceShares(schools: readonly School[], indicator: Indicator): readonly VarianceShare[] {
  const known = schools.flatMap((school) => {
    const total = totalOf(school, indicator)
    return total === null || !school.enrolment ? [] : [{ school, total, enrolment: school.enrolment }]
  })
  const totalEnrolment = sum(known.map((each) => each.enrolment))
  const resource = sum(known.map((each) => each.total))
  const parts = known.map((each) => {
    const distance = differenceOfProducts(each.total, totalEnrolment, each.enrolment, resource)
    return { school: each.school, distance, square: (distance / each.enrolment) * distance }
  })
  const whole = sum(parts.map((part) => part.square))
  return parts
    .map(({ school, distance, square }) => ({ school, share: whole > 0 ? square / whole : 0, side: sideOf(distance) }))
    .sort((a, b) => b.share - a.share)
}

function sideOf(distance: number): VarianceShare['side'] {
  return distance < 0 ? 'below' : distance > 0 ? 'above' : 'level'
}
