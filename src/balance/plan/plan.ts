import type { Stage } from '../stage'

/** What an addition does in one year. */
export interface PlanYear {
  readonly year: number
  readonly amount: number
  /** Yuan; null without a price. */
  readonly cost: number | null
}

/** What one school gets of one resource. */
export interface PlanAddition {
  readonly school: string
  readonly indicator: string
  /** The school's total before and after. */
  readonly from: number
  readonly to: number
  /** to − from, in decimals: whole where the resource comes whole. */
  readonly amount: number
  readonly cost: number | null
  readonly years: readonly PlanYear[]
}

/** What one indicator of a stage needs. */
export interface IndicatorPlan {
  readonly id: string
  /** The level to which the lowest are raised for the coefficient's sake, in the indicator's unit; null where school standards are enough. */
  readonly level: number | null
  readonly added: number
  readonly cost: number | null
  /** Schools that get something. */
  readonly schools: number
  readonly cvBefore: number | null
  readonly cvAfter: number | null
  /** What the coefficient is planned to stay within; null without a limit. */
  readonly limit: number | null
  /** Schools whose value is not known, so that nothing can be planned for them. */
  readonly unknown: number
}

/** An indicator that a school may leave at the floor, because it may miss one and this one saves most. */
export interface Exemption {
  readonly school: string
  readonly indicator: string
}

/** The plan of one stage. */
export interface StagePlan {
  readonly stage: Stage
  readonly indicators: readonly IndicatorPlan[]
  /** By school in the order of the sheet, then by indicator. */
  readonly additions: readonly PlanAddition[]
  readonly exemptions: readonly Exemption[]
  readonly cost: number | null
}

/** The least that closes the gap to a standard. */
export interface GapPlan {
  readonly stages: readonly StagePlan[]
  /** What was assumed, in the language asked for. */
  readonly assumptions: readonly string[]
  /** Yuan over all years; null where an addition has no price. */
  readonly cost: number | null
  readonly costByYear: readonly { readonly year: number; readonly cost: number | null }[]
  readonly costBySchool: readonly { readonly school: string; readonly stage: Stage; readonly cost: number | null }[]
}
