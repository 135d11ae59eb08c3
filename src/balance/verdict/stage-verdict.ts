import type { School } from '../school'
import type { Stage } from '../stage'
import type { Indicator, Standard } from '../standard'
import { mean } from '../statistics/mean'
import { coefficientOf } from '../statistics/deviation'
import { resourceSpread } from '../statistics/resource-variation'
import { totalOf, within } from './level'
import { judgeSchool, requiredCount, requirementsOf, type SchoolVerdict } from './school-verdict'
import { selectSchools, type Exclusion } from './selection'

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
  /** Schools below the standard; a school of unknown value is one of them. */
  readonly below: number
  /** Whether the coefficient is within its limit; null where there is no limit. */
  readonly pass: boolean | null
}

/** The composite coefficient of basic-2012. */
export interface CompositeVerdict {
  /** The mean of the coefficients; null where one of them is missing. */
  readonly cv: number | null
  readonly limit: number
  readonly pass: boolean
}

/** A stage of a county. */
export interface StageVerdict {
  readonly stage: Stage
  readonly schools: readonly SchoolVerdict[]
  readonly excluded: readonly Exclusion[]
  readonly indicators: readonly IndicatorVerdict[]
  readonly composite: CompositeVerdict | null
  /** Whether every school passes and every coefficient that has a limit is within it. */
  readonly pass: boolean
}

/** Judges one stage; null where it has no schools at all. */
export function judgeStage(stage: Stage, schools: readonly School[], standard: Standard): StageVerdict | null {
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
    return judgeIndicator(indicator, stage, included, standard, below)
  })
  const composite = judgeComposite(indicators, stage, standard)
  const pass =
    included.length > 0 &&
    verdicts.every((verdict) => verdict.pass) &&
    indicators.every((indicator) => indicator.pass !== false) &&
    composite?.pass !== false
  return { stage, schools: verdicts, excluded, indicators, composite, pass }
}

function judgeIndicator(
  indicator: Indicator,
  stage: Stage,
  schools: readonly School[],
  standard: Standard,
  below: number,
): IndicatorVerdict {
  const totals: number[] = []
  const enrolment: number[] = []
  for (const school of schools) {
    const total = totalOf(school, indicator)
    if (total === null || school.pupils === null) continue
    totals.push(total * indicator.per)
    enrolment.push(school.pupils)
  }
  const spread = resourceSpread(totals, enrolment)
  const cv = coefficientOf(spread)
  const limit = standard.resource.rule.cvLimit?.[stage] ?? null
  return {
    id: indicator.id,
    mean: spread && spread.mean,
    sd: spread && spread.deviation,
    cv,
    limit,
    below,
    pass: limit === null ? null : cv !== null && within(cv, limit),
  }
}

function judgeComposite(
  indicators: readonly IndicatorVerdict[],
  stage: Stage,
  { resource }: Standard,
): CompositeVerdict | null {
  const limit = resource.rule.compositeLimit?.[stage]
  if (limit === undefined) return null
  const cv = compositeOf(indicators.map((indicator) => indicator.cv))
  return { cv, limit, pass: cv !== null && within(cv, limit) }
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
