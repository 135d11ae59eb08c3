import type { School } from '../school'
import type { Indicator, Standard } from '../standard'
import { reaches, reachesPerPupil, totalOf } from './level'
import type { Stage } from '../stage'
import type { Decided } from './three-valued'

/** One indicator of one school. */
export interface IndicatorStanding {
  readonly id: string
  /** In the indicator's unit; null where the cell holds no usable number. */
  readonly value: number | null
  readonly standard: number
  /** Null where the value is not known. */
  readonly met: Decided
  /** Whether it stands at the floor (85% of its standard) or above. */
  readonly floorHolds: Decided
}

/** A school against the standard of its stage. */
export interface SchoolVerdict {
  readonly school: School
  /** One per indicator that has a standard. */
  readonly standings: readonly IndicatorStanding[]
  /** How many indicators are met. */
  readonly met: number
  /** How many must be. */
  readonly required: number
  /** Whether every indicator not met stands at the floor or above. */
  readonly floorHolds: Decided
  readonly pass: Decided
}

/** What a stage's schools must reach in one indicator. */
export interface Requirement {
  readonly indicator: Indicator
  readonly standard: number
  /** The level that an indicator not met must still reach. */
  readonly floor: number
}

/** The indicators that the standard sets something for in a stage. */
export function requirementsOf(stage: Stage, { resource }: Standard): readonly Requirement[] {
  return resource.indicators.flatMap((indicator) => {
    const standard = indicator.standard?.[stage]
    return standard === undefined ? [] : [{ indicator, standard, floor: standard * (resource.rule.floor ?? 0) }]
  })
}

/** How many of the requirements a school must meet. */
export function requiredCount(requirements: readonly Requirement[], { resource }: Standard): number {
  return Math.min(resource.rule.indicatorsMet ?? requirements.length, requirements.length)
}

/** Judges a school. What is not known may be met or not: it decides nothing, and what is known may do so without it. */
export function judgeSchool(school: School, requirements: readonly Requirement[], required: number): SchoolVerdict {
  const standings = requirements.map((requirement) => standingOf(school, requirement))
  const met = standings.filter((standing) => standing.met).length
  const unknown = standings.filter((standing) => standing.met === null).length
  const broken = standings.some((standing) => standing.floorHolds === false)
  const floorHolds = broken ? false : unknown > 0 ? null : true
  const isKnown = unknown === 0 && (standings.length > 0 || school.enrolment !== null)
  const pass = broken || met + unknown < required ? false : isKnown ? true : null
  return { school, standings, met, required, floorHolds, pass }
}

function standingOf(school: School, { indicator, standard, floor }: Requirement): IndicatorStanding {
  const { id, per, numerator } = indicator
  const total = totalOf(school, indicator)
  const { enrolment } = school
  if (total !== null && enrolment) {
    const met = reaches(total, enrolment, indicator, standard)
    const value = (total * per) / enrolment
    return { id, value, standard, met, floorHolds: met || reaches(total, enrolment, indicator, floor) }
  }
  const perPupil = school.perPupil[numerator] ?? null
  if (perPupil === null) return { id, value: null, standard, met: null, floorHolds: null }
  const met = reachesPerPupil(perPupil, indicator, standard)
  return { id, value: perPupil * per, standard, met, floorHolds: met || reachesPerPupil(perPupil, indicator, floor) }
}
