import type { School } from '../school'
import type { Indicator } from '../standard'

/** Doubles carry sixteen digits: what differs in the thirteenth differs by rounding alone. */
const ROUNDING = 1e-12

/** Whether a school's total gives at least `level` per `per` pupils; nothing is rounded. */
export function reaches(total: number, enrolment: number, indicator: Indicator, level: number): boolean {
  return isEnough(total * indicator.per, level * enrolment)
}

/** Whether a value per pupil gives at least `level` per `per` pupils. */
export function reachesPerPupil(value: number, indicator: Indicator, level: number): boolean {
  return reaches(value, 1, indicator, level)
}

/** Whether an amount is what is wanted, or more. */
export function isEnough(amount: number, wanted: number): boolean {
  return amount >= wanted * (1 - ROUNDING)
}

/** Whether a coefficient lies within a limit; nothing is rounded (0.5004 is not within 0.5). */
export function within(coefficient: number, limit: number): boolean {
  return coefficient <= limit * (1 + ROUNDING)
}

/** A school's total for an indicator; null where its cell holds no usable number. */
export function totalOf(school: School, indicator: Indicator): number | null {
  return school.amounts[indicator.numerator] ?? null
}
