/**
 * The sum of numbers as if added exactly and rounded at the end, up to a relative error of one unit in the last place
 * on data without heavy cancellation. Source: A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation
 * endlicher Summen", ZAMM 54 (1974); the carried error is found without a branch (Knuth's TwoSum).
 * A number that a list lacks is NaN here and in all that is measured, and so is what comes of it.
 *
 * @example sum([1e16, 1, -1e16]) // 1
 */
export function sum(values: ArrayLike<number>): number {
  let total = 0
  let carried = 0
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? NaN
    const next = total + value
    const added = next - total
    carried += total - (next - added) + (value - added)
    total = next
  }
  return total + carried
}

/** The sum of the products of two lists of the same length, summed as in `sum`; each product is rounded once. */
export function sumOfProducts(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let total = 0
  let carried = 0
  for (let index = 0; index < a.length; index++) {
    const value = (a[index] ?? NaN) * (b[index] ?? NaN)
    const next = total + value
    const added = next - total
    carried += total - (next - added) + (value - added)
    total = next
  }
  return total + carried
}
