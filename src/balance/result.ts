import type { Finding } from '../findings/finding'
import type { BalanceCheck } from './check'
import type { ItemVerdict } from './county/item'
import type { GapPlan } from './plan/plan'
import type { Stage } from './stage'
import type { ExclusionReason } from './verdict/selection'
import type { LargeClasses, SizeVerdict } from './verdict/sizes'
import type { CompositeVerdict, IndicatorVerdict, StageVerdict } from './verdict/stage-verdict'

/** A stage in the public JSON. */
export interface StageResult {
  readonly stage: Stage
  /** How many schools count, and how many are left out. */
  readonly schools: number
  readonly excluded: number
  readonly excludedSchools: readonly {
    readonly name: string
    readonly reason: ExclusionReason
    readonly pupils: number
  }[]
  readonly indicators: readonly IndicatorVerdict[]
  readonly composite: CompositeVerdict | null
  /** Names of the schools that do not reach what the standard asks of a school. */
  readonly schoolsFailing: readonly string[]
  readonly pass: boolean
}

/** Who named the standard: the call, the workbook it is saved with, or nobody. */
export type StandardSource = 'option' | 'workbook' | 'default'

/** The public JSON of a check of balance. Field names never change; new ones may come. */
export interface BalanceResult {
  readonly version: 1
  /** The standard's id. */
  readonly standard: string
  readonly standardName: string
  readonly standardSource: StandardSource
  readonly stages: readonly StageResult[]
  /** Whether the resource test is passed in every stage. */
  readonly pass: boolean
  readonly sizes: readonly SizeVerdict[]
  readonly largeClasses: readonly LargeClasses[]
  readonly county: readonly ItemVerdict[]
  readonly findings: readonly Finding[]
  readonly plan: GapPlan | null
}

/** A check of balance as JSON says it. */
export function balanceResult(
  { assessment, items, findings, plan }: BalanceCheck,
  standardSource: StandardSource,
): BalanceResult {
  return {
    version: 1,
    standard: assessment.standard.id,
    standardName: assessment.standard.name,
    standardSource,
    stages: assessment.stages.map(stageResult),
    pass: assessment.pass,
    sizes: assessment.sizes,
    largeClasses: assessment.largeClasses,
    county: items,
    findings,
    plan,
  }
}

function stageResult({ stage, schools, excluded, indicators, composite, pass }: StageVerdict): StageResult {
  return {
    stage,
    schools: schools.length,
    excluded: excluded.length,
    excludedSchools: excluded.map(({ school: { name, pupils }, reason }) => ({ name, reason, pupils: pupils ?? 0 })),
    indicators,
    composite,
    schoolsFailing: schools.filter((verdict) => !verdict.pass).map(({ school }) => school.name),
    pass,
  }
}
