import univariate from './data/nist-univariate.json'

/** A set of NIST's Statistical Reference Datasets, univariate summary statistics, with its certified mean and sample deviation. */
export interface ReferenceSet {
  readonly name: string
  readonly values: readonly number[]
  readonly mean: number
  readonly deviation: number
}

/** One middle value, then 500 pairs of the two around it, as NIST constructs NumAcc2 to NumAcc4. */
function numAcc(middle: number, low: number, high: number): number[] {
  return [middle, ...Array.from({ length: 1000 }, (_, index) => (index % 2 === 0 ? low : high))]
}

/** The first digits of π, 3 included, by Machin's formula. */
function piDigits(count: number): number[] {
  const unit = 10n ** BigInt(count + 10)
  const pi = 4n * (4n * arctanInverse(5n, unit) - arctanInverse(239n, unit))
  return [...pi.toString().slice(0, count)].map(Number)
}

function arctanInverse(x: bigint, unit: bigint): bigint {
  let sum = 0n
  for (let power = unit / x, n = 1n; power !== 0n; power /= x * x, n += 2n)
    sum += n % 4n === 1n ? power / n : -power / n
  return sum
}

/** The sets with the values NIST certifies. */
export const NIST_SETS: readonly ReferenceSet[] = [
  ...Object.entries(univariate).map(([name, set]) => ({ name, ...set })),
  { name: 'NumAcc1', values: [10000001, 10000003, 10000002], mean: 10000002, deviation: 1 },
  { name: 'NumAcc2', values: numAcc(1.2, 1.1, 1.3), mean: 1.2, deviation: 0.1 },
  { name: 'NumAcc3', values: numAcc(1000000.2, 1000000.1, 1000000.3), mean: 1000000.2, deviation: 0.1 },
  { name: 'NumAcc4', values: numAcc(10000000.2, 10000000.1, 10000000.3), mean: 10000000.2, deviation: 0.1 },
]

/**
 * The digits of PiDigits as computed. NIST's file of them has a slip (its certified mean of 4.5348 makes a sum of 22674,
 * the first 5000 digits of π sum to 22679), so they serve for the comparison with exact arithmetic alone.
 */
export const PI_DIGITS = { name: 'PiDigits', values: piDigits(5000) }
