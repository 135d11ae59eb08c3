import type { School } from '../school'
import type { Stage } from '../stage'
import type { Indicator, Standard } from '../standard'
import { mean } from '../statistics/mean'
import { coefficientOf } from '../statistics/deviation'
import { resourceSpread } from '../statistics/resource-variation'
import { totalOf, within } from './level'
import { judgeSchool, requiredCount, requirementsOf, type SchoolVerdict } from './school-verdict'
import { selectSchools, type Exclusion } from './selection'
import { allOf, type Decided } from './three-valued'

/** One indicator over all schools of a stage. */
export interface IndicatorVerdict {
  readonly id: string
  /** The county's value and the weighted deviation, in the indicator's unit; null where no school has a value. */
  readonly mean: number | null
  readonly sd: number | null
  /** 校际差异系数; null where there is none. */
  readonly cv: number | null
  /** Null where the standard limits no single coefficient. */
  readonly limit: number | null
  /** Schools that are known to be below the standard. */
  readonly below: number
  /** Schools whose value is not known; the coefficient is that of the others. */
  readonly unknown: number
  /** Whether the coefficient is within its limit; null where there is no limit, and where not every school is known. */
  readonly pass: Decided
}

/** The composite coefficient of basic-2012. */
export interface CompositeVerdict {
  /** The mean of the coefficients; null where one of them is missing. */
  readonly cv: number | null
  readonly limit: number
  readonly pass: Decided
}

/** A stage of a county. */
export interface StageVerdict {
  readonly stage: Stage
  readonly schools: readonly SchoolVerdict[]
  readonly excluded: readonly Exclusion[]
  readonly indicators: readonly IndicatorVerdict[]
  readonly composite: CompositeVerdict | null
  /** Whether every school passes and every coefficient that has a limit is within it; null where that cannot be decided. */
  readonly pass: Decided
}

/** Judges one stage; null where it has no schools at all. `complete`: whether the schools are all there are. */
export function judgeStage(
  stage: Stage,
  schools: readonly School[],
  standard: Standard,
  complete: boolean,
): StageVerdict | null {
  const { included, excluded } = selectSchools(
    schools.filter((school) => school.stage === stage),
    standard,
  )
  if (included.length + excluded.length === 0) return null
  const requirements = requirementsOf(stage, standard)
  const required = requiredCount(requirements, standard)
  const verdicts = included.map((school) => judgeSchool(school, requirements, required))
  const indicators = standard.resource.indicators.map((indicator) => {
    const position = requirements.findIndex((requirement) => requirement.indicator === indicator)
    const below = verdicts.filter(({ standings }) => standings[position]?.met === false).length
    return judgeIndicator(indicator, stage, included, standard, { below, complete })
  })
  const composite = judgeComposite(indicators, stage, standard, complete)
  const pass =
    included.length === 0
      ? null
      : allOf([
          ...verdicts.map((verdict) => verdict.pass),
          ...indicators.filter(({ limit }) => limit !== null).map((indicator) => indicator.pass),
          composite ? composite.pass : true,
        ])
  return { stage, schools: verdicts, excluded, indicators, composite, pass }
}

function judgeIndicator(
  indicator: Indicator,
  stage: Stage,
  schools: readonly School[],
  standard: Standard,
  { below, complete }: { readonly below: number; readonly complete: boolean },
): IndicatorVerdict {
  const totals: number[] = []
  const enrolment: number[] = []
  for (const school of schools) {
    const total = totalOf(school, indicator)
    if (total === null || school.enrolment === null) continue
    totals.push(total * indicator.per)
    enrolment.push(school.enrolment)
  }
  const spread = resourceSpread(totals, enrolment)
  const cv = coefficientOf(spread)
  const limit = standard.resource.rule.cvLimit?.[stage] ?? null
  const unknown = schools.length - totals.length
  const isCertain = complete && unknown === 0 && cv !== null
  return {
    id: indicator.id,
    mean: spread && spread.mean,
    sd: spread && spread.deviation,
    cv,
    limit,
    below,
    unknown,
    pass: limit === null || !isCertain ? null : within(cv, limit),
  }
}

function judgeComposite(
  indicators: readonly IndicatorVerdict[],
  stage: Stage,
  { resource }: Standard,
  complete: boolean,
): CompositeVerdict | null {
  const limit = resource.rule.compositeLimit?.[stage]
  if (limit === undefined) return null
  const cv = compositeOf(indicators.map((indicator) => indicator.cv))
  const isCertain = complete && cv !== null && indicators.every(({ unknown }) => unknown === 0)
  return { cv, limit, pass: isCertain ? within(cv, limit) : null }
}

/**
 * The composite coefficient (综合差异系数): the mean of the single ones; null where one is missing.
 *
 * @example compositeOf([0.2, 0.4]) // 0.3
 */
export function compositeOf(coefficients: readonly (number | null)[]): number | null {
  const known = coefficients.filter((cv) => cv !== null)
  return known.length === coefficients.length ? mean(known) : null
}
