/** Mean and deviation of doubles in exact rational arithmetic: every double is an integer times 2^-1074. */

const UNIT = 1n << 1074n

/** A double as an integer count of 2^-1074. */
export function unitsOf(value: number): bigint {
  const view = new DataView(new ArrayBuffer(8))
  view.setFloat64(0, value)
  const bits = view.getBigUint64(0)
  const exponent = (bits >> 52n) & 0x7ffn
  const fraction = bits & 0xfffffffffffffn
  const magnitude = exponent === 0n ? fraction : (fraction | (1n << 52n)) << (exponent - 1n)
  return bits >> 63n ? -magnitude : magnitude
}

interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

/** Σ w x / Σ w. */
export function exactMean(values: readonly number[], weights: readonly number[] = values.map(() => 1)): Fraction {
  const { weight, first } = moments(values, weights)
  return { top: first, bottom: weight * UNIT }
}

/** The square of the population deviation. */
export function exactVariance(values: readonly number[], weights: readonly number[] = values.map(() => 1)): Fraction {
  const { weight, first, second } = moments(values, weights)
  return { top: weight * second - first * first, bottom: weight * weight * UNIT * UNIT }
}

/** The square of the coefficient of variation of xi / Pi weighted by Pi: PN · Σ xi² / Pi / (Σ xi)² − 1. */
export function exactResourceCvSquared(totals: readonly number[], enrolment: readonly number[]): Fraction {
  const x = totals.map(unitsOf)
  const p = enrolment.map(unitsOf)
  const product = p.reduce((all, pupils) => all * pupils, 1n)
  const resource = x.reduce((all, total) => all + total, 0n)
  const pupils = p.reduce((all, each) => all + each, 0n)
  const squares = x.reduce((all, total, school) => all + total * total * (product / p[school]), 0n)
  return { top: pupils * squares - resource * resource * product, bottom: resource * resource * product }
}

/** To how many decimal digits a double agrees with an exact value. */
export function digits(result: number, exact: Fraction): number {
  return digitsOf(unitsOf(result) * exact.bottom, exact.top * UNIT)
}

/** To how many digits a double agrees with the square root of an exact value. */
export function digitsOfRoot(result: number, square: Fraction): number {
  const units = unitsOf(result)
  // The relative error of a square is twice that of its root.
  return digitsOf(units * units * square.bottom, square.top * UNIT * UNIT) + Math.log10(2)
}

function digitsOf(found: bigint, wanted: bigint): number {
  if (found === wanted) return Infinity
  if (wanted === 0n) return 0
  const scaled = ((found - wanted) * 10n ** 40n) / wanted
  return scaled === 0n ? 40 : 40 - Math.log10(Math.abs(Number(scaled)))
}

function moments(values: readonly number[], weights: readonly number[]) {
  const w = weights.map(unitsOf)
  let weight = 0n
  let first = 0n
  let second = 0n
  values.map(unitsOf).forEach((x, index) => {
    weight += w[index]
    first += w[index] * x
    second += w[index] * x * x
  })
  return { weight, first, second }
}
