import type { Finding } from '../findings/finding'
import type { Language } from '../text/language'
import type { BalanceCheck, CountyCheck } from './check-balance'
import type { ItemVerdict } from './county/item'
import type { GapPlan } from './plan/plan'
import type { Stage } from './stage'
import type { TargetResult } from './targets/target'
import { reasonText } from './verdict/reason-words'
import type { ExclusionReason } from './verdict/selection'
import type { LargeClasses, SizeVerdict } from './county/sizes'
import type { CompositeVerdict, IndicatorVerdict, StageVerdict } from './verdict/stage-verdict'
import type { ItemsVerdict, Verdict } from './verdict/verdict'

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
  /** Names of the schools that are known not to reach what the standard asks of a school. */
  readonly schoolsFailing: readonly string[]
  /** Null where that cannot be decided. */
  readonly pass: boolean | null
}

/** Who named the standard: the call, the workbook it is saved with, or nobody. */
export type StandardSource = 'option' | 'workbook' | 'default'

/** A county in the public JSON. */
export interface CountyResult {
  /** Whether resources, items that are filled in and vetoes all pass; false when anything fails, null when that cannot be decided. */
  readonly pass: boolean | null
  /** What could not be decided, and what the verdict says nothing of, a sentence each. */
  readonly undecided: readonly string[]
  readonly resources: { readonly pass: boolean | null }
  readonly items: ItemsVerdict
  readonly stages: readonly StageResult[]
  readonly sizes: readonly SizeVerdict[]
  readonly largeClasses: readonly LargeClasses[]
  readonly county: readonly ItemVerdict[]
  readonly findings: readonly Finding[]
  readonly plan: GapPlan | null
}

/** The public JSON of a check of balance. Field names never change; new ones may come. */
export interface BalanceResult extends CountyResult {
  readonly version: 1
  /** The standard's id. */
  readonly standard: string
  readonly standardName: string
  readonly standardSource: StandardSource
  /** The yearly targets (年度目标) that are due. */
  readonly targets: readonly TargetResult[]
  /** Each county by itself, where the sheets hold several; the stages above are empty then. */
  readonly counties: readonly (CountyResult & { readonly name: string })[]
}

/** A check of balance as JSON says it. */
export function balanceResult(check: BalanceCheck, standardSource: StandardSource): BalanceResult {
  const { language } = check
  const { standard } = check.assessment
  return {
    version: 1,
    standard: standard.id,
    standardName: standard.name,
    standardSource,
    targets: check.targets,
    ...countyResult(check, language),
    counties: check.counties.map((county) => ({ name: county.name, ...countyResult(county, language) })),
  }
}

function countyResult({ assessment, items, verdict, findings, plan }: CountyCheck, language: Language): CountyResult {
  return {
    ...verdictResult(verdict, language),
    stages: assessment.stages.map(stageResult),
    sizes: assessment.sizes,
    largeClasses: assessment.largeClasses,
    county: items,
    findings,
    plan,
  }
}

function verdictResult({ pass, resources, items, undecided }: Verdict, language: Language) {
  return { pass, undecided: undecided.map((reason) => reasonText(reason, language)), resources, items }
}

function stageResult({ stage, schools, excluded, indicators, composite, pass }: StageVerdict): StageResult {
  return {
    stage,
    schools: schools.length,
    excluded: excluded.length,
    excludedSchools: excluded.map(({ school: { name, enrolment }, reason }) => ({
      name,
      reason,
      pupils: enrolment ?? 0,
    })),
    indicators,
    composite,
    schoolsFailing: schools.filter((verdict) => verdict.pass === false).map(({ school }) => school.name),
    pass,
  }
}
