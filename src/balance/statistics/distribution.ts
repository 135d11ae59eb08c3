/** Values in ascending order with the pupils that each stands for. */
export interface Distribution {
  readonly values: Float64Array
  readonly weights: Float64Array
}

/**
 * Sorts values (with their enrolments; without them each counts once) and leaves out what has no pupils.
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
    values: Float64Array.from(order, (index) => values[index]),
    weights: Float64Array.from(order, (index) => enrolment?.[index] ?? 1),
  }
}
