import type { Spread } from './deviation'

/** The squares of smaller deviations lose digits, or are 0 altogether. */
const LEAST = 1e-140

/** Whether a spread has no digits to trust, for its squares left the range of doubles. */
export function isExtreme(spread: Spread | null): boolean {
  return spread === null || !(spread.deviation >= LEAST) || !Number.isFinite(spread.deviation)
}

/** Values divided by a power of two, so that the largest lies near 1: no digit changes, and no coefficient. */
export function scaled(values: ArrayLike<number>): Float64Array {
  let largest = 0
  for (let index = 0; index < values.length; index++) largest = Math.max(largest, Math.abs(values[index] ?? NaN))
  const divisor = largest > 0 && Number.isFinite(largest) ? 2 ** Math.floor(Math.log2(largest)) : 1
  return Float64Array.from(values, (value) => value / divisor)
}
