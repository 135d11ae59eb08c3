import type { School } from '../school'
import type { Indicator, Standard } from '../standard'
import { reaches, totalOf } from './level'
import type { Stage } from '../stage'

/** One indicator of one school. */
export interface IndicatorStanding {
  readonly id: string
  /** In the indicator's unit; null where the cell holds no usable number. */
  readonly value: number | null
  readonly standard: number
  readonly met: boolean
  /** Whether it stands at the floor (85% of its standard) or above. */
  readonly floorHolds: boolean
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
  readonly floorHolds: boolean
  readonly pass: boolean
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

/** Judges a school. An unknown value is not met and not at the floor: nobody can say that it is. */
export function judgeSchool(school: School, requirements: readonly Requirement[], required: number): SchoolVerdict {
  let met = 0
  let floorHolds = true
  const standings = requirements.map((requirement) => {
    const standing = standingOf(school, requirement)
    if (standing.met) met++
    else if (!standing.floorHolds) floorHolds = false
    return standing
  })
  return { school, standings, met, required, floorHolds, pass: school.pupils !== null && met >= required && floorHolds }
}

function standingOf(school: School, { indicator, standard, floor }: Requirement): IndicatorStanding {
  const total = totalOf(school, indicator)
  const { pupils } = school
  if (total === null || !pupils) return { id: indicator.id, value: null, standard, met: false, floorHolds: false }
  const met = reaches(total, pupils, indicator, standard)
  const value = (total * indicator.per) / pupils
  return { id: indicator.id, value, standard, met, floorHolds: met || reaches(total, pupils, indicator, floor) }
}
