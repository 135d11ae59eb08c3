/** 2^27 + 1: splits a double into two halves whose products are exact. Source: T. J. Dekker, Numerische Mathematik 18 (1971). */
const SPLITTER = 134_217_729

/** What rounding took from a product: a · b = product + roundingOf(a, b, product), exactly (for magnitudes below 10^150). */
function roundingOf(a: number, b: number, product: number): number {
  const wideA = a * SPLITTER
  const highA = wideA - (wideA - a)
  const lowA = a - highA
  const wideB = b * SPLITTER
  const highB = wideB - (wideB - b)
  const lowB = b - highB
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB)
}

/** a · b − c · d without losing the digits that cancel. */
export function differenceOfProducts(a: number, b: number, c: number, d: number): number {
  const first = a * b
  const second = c * d
  return first - second + (roundingOf(a, b, first) - roundingOf(c, d, second))
}
