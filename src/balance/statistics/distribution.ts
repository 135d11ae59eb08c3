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
  const order: number[] = []
  for (let index = 0; index < values.length; index++) {
    if (values[index] < 0) return null
    if (enrolment === undefined || enrolment[index] > 0) order.push(index)
  }
  if (order.length === 0) return null
  order.sort((a, b) => values[a] - values[b])
  return {
    values: scaled(order.map((index) => values[index])),
    weights: scaled(order.map((index) => enrolment?.[index] ?? 1)),
  }
}
