import type { CompositeVerdict, IndicatorVerdict, StageVerdict } from '../balance/verdict/stage-verdict'
import type { SchoolVerdict } from '../balance/verdict/school-verdict'
import type { Assessment } from '../balance/verdict/assess'
import type { Standard } from '../balance/standard'
import { STAGE_NAMES, type Stage } from '../balance/stage'
import type { Language, Localized } from '../text/language'

/** The words of a balance verdict, on a sheet, on the terminal and in print. */
interface BalanceWords {
  readonly pass: string
  readonly fail: string
  readonly noSchools: string
  readonly because: string
  readonly between: string
  readonly indicator: (stage: string, name: string, cv: string | null, limit: string) => string
  readonly composite: (stage: string, cv: string | null, limit: string) => string
  readonly schools: (stage: string, count: number, names: string) => string
  readonly none: (stage: string) => string
  readonly more: string
  readonly name: string
  /** How a school falls short: the indicators it misses, and those below the floor. */
  readonly lacks: (missed: string, belowFloor: string) => string
  readonly enrolmentUnknown: string
}

export const BALANCE_WORDS: Localized<BalanceWords> = {
  zh: {
    pass: '达标',
    fail: '未达标',
    noSchools: '没有学校',
    because: '：',
    between: '；',
    indicator: (stage, name, cv, limit) =>
      cv === null ? `${stage}${name}无法计算差异系数` : `${stage}${name}差异系数 ${cv}，高于 ${limit}`,
    composite: (stage, cv, limit) =>
      cv === null ? `${stage}综合差异系数无法计算` : `${stage}综合差异系数 ${cv}，高于 ${limit}`,
    schools: (stage, count, names) => `${stage}有 ${count} 所学校不达标（${names}）`,
    none: (stage) => `${stage}没有可计算的学校`,
    more: '等',
    name: '、',
    lacks: (missed, belowFloor) => `未达到 ${missed}${belowFloor === '' ? '' : `，其中 ${belowFloor} 低于下限`}`,
    enrolmentUnknown: '在校生数不明',
  },
  en: {
    pass: 'Met',
    fail: 'Not met',
    noSchools: 'No schools',
    because: ': ',
    between: '; ',
    indicator: (stage, name, cv, limit) =>
      cv === null ? `${stage} ${name} has no coefficient` : `${stage} ${name} coefficient ${cv}, above ${limit}`,
    composite: (stage, cv, limit) =>
      cv === null ? `${stage} composite has no coefficient` : `${stage} composite coefficient ${cv}, above ${limit}`,
    schools: (stage, count, names) => `${count} ${stage} ${count === 1 ? 'school' : 'schools'} below (${names})`,
    none: (stage) => `no ${stage} school that counts`,
    more: ' …',
    name: ', ',
    lacks: (missed, belowFloor) => `misses ${missed}${belowFloor === '' ? '' : `, ${belowFloor} below the floor`}`,
    enrolmentUnknown: 'enrolment unknown',
  },
}

/** More names than this and a sentence only counts the rest. */
const NAMES_IN_A_SENTENCE = 5

/** The verdict in one line: 达标, or 未达标 and what fails, by stage and indicator. `stage` asks for one stage only. */
export function verdictLine(assessment: Assessment, language: Language, stage: Stage | null = null): string {
  const words = BALANCE_WORDS[language]
  const stages = assessment.stages.filter((each) => stage === null || each.stage === stage)
  if (stages.length === 0) return words.noSchools
  const failures = stages.flatMap((each) => stageFailures(each, assessment.standard, language))
  return failures.length === 0 ? words.pass : words.fail + words.because + failures.join(words.between)
}

/** What keeps a stage from passing; nothing where it passes. */
export function stageFailures(verdict: StageVerdict, standard: Standard, language: Language): string[] {
  const words = BALANCE_WORDS[language]
  const stage = STAGE_NAMES[language][verdict.stage]
  if (verdict.schools.length === 0) return [words.none(stage)]
  const coefficients = verdict.indicators
    .filter(({ pass }) => pass === false)
    .map((indicator) => indicatorFailure(indicator, standard, stage, language))
  const failing = verdict.schools.filter(({ pass }) => !pass).map(({ school }) => school.name)
  const schools = failing.length === 0 ? [] : [words.schools(stage, failing.length, someNames(failing, language))]
  return [...coefficients, ...compositeFailure(verdict.composite, stage, language), ...schools]
}

function indicatorFailure(
  { id, cv, limit }: IndicatorVerdict,
  standard: Standard,
  stage: string,
  language: Language,
): string {
  const name = `${id} ${indicatorName(standard, id)}`
  const above = limit ?? 0
  return BALANCE_WORDS[language].indicator(stage, name, cv === null ? null : coefficient(cv, above), String(above))
}

function compositeFailure(composite: CompositeVerdict | null, stage: string, language: Language): string[] {
  if (composite === null || composite.pass) return []
  const { cv, limit } = composite
  return [BALANCE_WORDS[language].composite(stage, cv === null ? null : coefficient(cv, limit), String(limit))]
}

function someNames(names: readonly string[], language: Language): string {
  const words = BALANCE_WORDS[language]
  const shown = names.slice(0, NAMES_IN_A_SENTENCE).join(words.name)
  return names.length > NAMES_IN_A_SENTENCE ? shown + words.more : shown
}

/** How a school falls short; '' where it does not. */
export function schoolFailure({ school, standings, pass }: SchoolVerdict, language: Language): string {
  if (pass) return ''
  const words = BALANCE_WORDS[language]
  if (school.pupils === null) return words.enrolmentUnknown
  const ids = (held: boolean) =>
    standings.filter(({ met, floorHolds }) => !met && (held || !floorHolds)).map(({ id }) => id)
  return words.lacks(ids(true).join(words.name), ids(false).join(words.name))
}

/** The name of an indicator by its id. */
export function indicatorName({ resource }: Standard, id: string): string {
  return resource.indicators.find((indicator) => indicator.id === id)?.name ?? id
}

/**
 * A coefficient as people print it, three decimals; more where it would otherwise look equal to the limit that it
 * exceeds (0.5004 against 0.5), since the verdict compares what was not rounded.
 *
 * @example coefficient(0.50004, 0.5) // '0.50004'
 */
export function coefficient(cv: number, limit: number | null): string {
  const decimals = [3, 4, 5, 6, 9].find((count) => limit === null || cv <= limit || Number(cv.toFixed(count)) > limit)
  return cv.toFixed(decimals ?? 12)
}
