import type { RangeProblem } from './range-problem'
import { readPairs, readRange, type Range, type RangeNumbers } from './ranges'
import { gini } from '../statistics/gini'
import { mcloone } from '../statistics/mcloone'
import { rangeRatio } from '../statistics/range-ratio'
import { resourceVariation } from '../statistics/resource-variation'
import { theil } from '../statistics/theil'
import { variation, weightedVariation } from '../statistics/variation'

/** A statistic's answer, or why there is none. */
export type Measured = { readonly value: number } | { readonly problem: RangeProblem }

type Statistic = (values: Float64Array, enrolment?: Float64Array) => number | null

/** The statistics that read ranges, by the name of their function. */
const MEASURES = {
  CV: (values, enrolment) => (enrolment ? weightedVariation(values, enrolment) : variation(values)),
  RESOURCE_CV: (totals, enrolment) => (enrolment ? resourceVariation(totals, enrolment) : variation(totals)),
  GINI: gini,
  THEIL: theil,
  RANGE_RATIO: rangeRatio,
  MCLOONE: mcloone,
} as const satisfies Record<string, Statistic>

export type MeasureName = keyof typeof MEASURES

/** A statistic over ranges as Excel hands them over. `enrolment` null or undefined: every value counts once. */
export function measure(name: MeasureName, values: Range, enrolment?: Range | null): Measured {
  const reading = enrolment ? readPairs(values, enrolment) : readRange(values)
  if ('problem' in reading) return reading
  const statistic: Statistic = MEASURES[name]
  const value = statistic(reading.numbers.values, reading.numbers.enrolment ?? undefined)
  return value === null ? { problem: problemOf(name, reading.numbers) } : { value }
}

function problemOf(name: MeasureName, { values }: RangeNumbers): RangeProblem {
  if (values.length === 0) return { kind: 'no-values' }
  const acceptsNegative = name === 'CV' || name === 'RESOURCE_CV'
  return !acceptsNegative && values.some((value) => value < 0) ? { kind: 'negative-value' } : { kind: 'mean-zero' }
}
