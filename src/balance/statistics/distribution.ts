import { scaled } from './extremes'

/** Values in ascending order with the pupils that each stands for, both divided by a power of two so that the largest lies near 1. */
export interface Distribution {
  readonly values: Float64Array
  readonly weights: Float64Array
}

/**
 * Sorts values (with their enrolments; without them each counts once) and leaves out what has no pupils. What is measured of them are
 * shares, which no scale changes, and so products of enrolments of 10^300 are no larger than a double holds.
 * Null where nothing is left or a value is negative: shares of a negative amount mean nothing.
 */
export function distribution(values: ArrayLike<number>, enrolment?: ArrayLike<number>): Distribution | null {
  const schools: { readonly value: number; readonly weight: number }[] = []
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? NaN
    const weight = enrolment === undefined ? 1 : (enrolment[index] ?? NaN)
    if (value < 0) return null
    if (weight > 0) schools.push({ value, weight })
  }
  if (schools.length === 0) return null
  schools.sort((a, b) => a.value - b.value)
  return {
    values: scaled(schools.map(({ value }) => value)),
    weights: scaled(schools.map(({ weight }) => weight)),
  }
}
