import type { Language, Localized } from '../../text/language'
import type { ItemVerdict } from '../county/item'
import { itemReached } from '../county/words'
import { STAGE_NAMES, type Stage } from '../stage'
import type { Standard } from '../standard'
import type { Assessment } from './assess'
import type { Reason } from './reasons'
import { reasonText } from './reason-words'
import type { StageVerdict } from './stage-verdict'
import type { Decided } from './three-valued'
import type { Verdict } from './verdict'

/** What a verdict in one line is made of. */
export interface Judged {
  readonly assessment: Assessment
  readonly items: readonly ItemVerdict[]
  readonly verdict: Verdict
}

/** The same with the counties, where there are several. */
export interface JudgedCounties extends Judged {
  readonly counties: readonly (Judged & { readonly name: string })[]
}

interface Messages {
  readonly pass: string
  readonly resourcesPass: string
  readonly nothing: string
  readonly fail: (parts: readonly string[]) => string
  readonly undecided: (reasons: readonly string[]) => string
  readonly besides: (reasons: readonly string[]) => string
  readonly coefficients: (stage: string, names: readonly string[]) => string
  readonly composite: (stage: string) => string
  readonly schools: (stage: string, count: number) => string
  readonly items: (count: number, named: readonly string[]) => string
  readonly item: (name: string, reached: string, veto: boolean) => string
  readonly counties: (count: number, parts: readonly string[]) => string
  readonly countyParts: Readonly<Record<'pass' | 'fail' | 'open', (names: readonly string[]) => string>>
  readonly mistakes: (count: number) => string
  readonly separator: string
}

const MESSAGES: Localized<Messages> = {
  zh: {
    pass: '达标',
    resourcesPass: '资源配置达标',
    nothing: '没有可判定的学校',
    fail: (parts) => `未达标：${parts.join('；')}`,
    undecided: (reasons) => `不能判定：${reasons.join('；')}`,
    besides: (reasons) => `（${reasons.join('；')}）`,
    coefficients: (stage, names) => `${stage}差异系数超限：${names.join('、')}`,
    composite: (stage) => `${stage}综合差异系数超限`,
    schools: (stage, count) => `${stage}${count}所学校未达标`,
    items: (count, named) => `县级指标${count}项未达标${named.length > 0 ? `（${named.join('、')}）` : ''}`,
    item: (name, reached, veto) => `${name}${reached}${veto ? '，否决' : ''}`,
    counties: (count, parts) => `${count}个县：${parts.join('，')}`,
    countyParts: {
      pass: (names) => `${names.length}个达标（${names.join('、')}）`,
      fail: (names) => `${names.length}个未达标（${names.join('、')}）`,
      open: (names) => `${names.length}个不能判定（${names.join('、')}）`,
    },
    mistakes: (count) => `；数据还有 ${count} 处必须改正`,
    separator: '；',
  },
  en: {
    pass: 'Meets the standard',
    resourcesPass: 'Resources meet the standard',
    nothing: 'There is no school to judge',
    fail: (parts) => `Below the standard: ${parts.join('; ')}`,
    undecided: (reasons) => `Cannot be decided: ${reasons.join('; ')}`,
    besides: (reasons) => ` (${reasons.join('; ')})`,
    coefficients: (stage, names) => `${stage}: coefficient above its limit for ${names.join(', ')}`,
    composite: (stage) => `${stage}: composite coefficient above its limit`,
    schools: (stage, count) => `${stage}: ${count} ${count === 1 ? 'school' : 'schools'} below`,
    items: (count, named) =>
      `${count} county ${count === 1 ? 'item' : 'items'} not met${named.length > 0 ? ` (${named.join(', ')})` : ''}`,
    item: (name, reached, veto) => `${name} ${reached}${veto ? ', veto' : ''}`,
    counties: (count, parts) => `${count} counties: ${parts.join(', ')}`,
    countyParts: {
      pass: (names) => `${names.length} met (${names.join(', ')})`,
      fail: (names) => `${names.length} not met (${names.join(', ')})`,
      open: (names) => `${names.length} undecided (${names.join(', ')})`,
    },
    mistakes: (count) => `; ${count} ${count === 1 ? 'mistake' : 'mistakes'} in the data to put right`,
    separator: '; ',
  },
}

/** Failing items that are named beside their number: the vetoes, else the first few. */
const NAMED = 3

/**
 * The verdict in one line, never better than the worst thing known: 达标, 未达标 and what fails, 不能判定 and why. `only`
 * limits it to the resources of one stage; `mistakes` are the errors in the data beside it.
 */
export function verdictText(
  judged: JudgedCounties,
  language: Language,
  only: Stage | null = null,
  mistakes = 0,
): string {
  const texts = MESSAGES[language]
  const line = judged.counties.length > 0 ? countiesText(judged, language) : countyText(judged, language, only)
  return mistakes === 0 ? line : line + texts.mistakes(mistakes)
}

function countiesText({ counties, verdict }: JudgedCounties, language: Language): string {
  const texts = MESSAGES[language]
  const part = (key: 'pass' | 'fail' | 'open', decided: Decided): string[] => {
    const names = counties.filter((each) => each.verdict.pass === decided).map(({ name }) => name)
    return names.length > 0 ? [texts.countyParts[key](names)] : []
  }
  const line = texts.counties(counties.length, [...part('fail', false), ...part('open', null), ...part('pass', true)])
  return verdict.undecided.length > 0 ? line + texts.besides(reasonTexts(verdict.undecided, language)) : line
}

function countyText({ assessment, items, verdict }: Judged, language: Language, only: Stage | null): string {
  const texts = MESSAGES[language]
  const stages = assessment.stages.filter(({ stage }) => only === null || stage === only)
  const reasons = verdict.undecided.filter(({ kind }) => only === null || kind !== 'stage-absent')
  const why = reasonTexts(reasons, language)
  const [first] = stages
  if (!first) return why.length > 0 && only === null ? texts.undecided(why) : texts.nothing
  const pass = only === null ? verdict.resources.pass : first.pass
  const below = stages.filter((stage) => stage.pass === false)
  const resources = below.flatMap((stage) => failuresOf(stage, assessment.standard, language))
  const county = only === null ? itemFailures(items, assessment.standard, language) : []
  const besides = why.length > 0 ? texts.besides(why) : ''
  if (pass === false) return texts.fail([...resources, ...county]) + besides
  if (pass === null) return county.length > 0 ? texts.fail(county) + besides : texts.undecided(why)
  if (county.length > 0) return [texts.resourcesPass, ...county].join(texts.separator) + besides
  return (verdict.pass === true || only !== null ? texts.pass : texts.resourcesPass) + besides
}

function reasonTexts(reasons: readonly Reason[], language: Language): string[] {
  return reasons.map((reason) => reasonText(reason, language))
}

function failuresOf(
  { stage, schools, indicators, composite }: StageVerdict,
  { resource }: Standard,
  language: Language,
): string[] {
  const texts = MESSAGES[language]
  const name = STAGE_NAMES[language][stage]
  const above = indicators.filter((each) => each.pass === false).map(({ id }) => id)
  const names = resource.indicators.filter(({ id }) => above.includes(id)).map((each) => each.name)
  const failing = schools.filter((school) => school.pass === false).length
  return [
    ...(names.length > 0 ? [texts.coefficients(name, names)] : []),
    ...(composite?.pass === false ? [texts.composite(name)] : []),
    ...(failing > 0 ? [texts.schools(name, failing)] : []),
  ]
}

function itemFailures(items: readonly ItemVerdict[], { county }: Standard, language: Language): string[] {
  const failed = items.filter(({ meets }) => meets === false)
  if (failed.length === 0) return []
  const texts = MESSAGES[language]
  const named = failed.flatMap((verdict) => {
    const item = county.find(({ id }) => id === verdict.id)
    if (!item) return []
    const reached = verdict.written === '' ? '' : itemReached(verdict, item, language)
    return [{ veto: item.veto ?? false, text: texts.item(item.name, reached, item.veto ?? false) }]
  })
  const vetoes = named.filter(({ veto }) => veto)
  const shown = (vetoes.length > 0 ? vetoes : named.slice(0, NAMED)).map(({ text }) => text)
  return [texts.items(failed.length, shown)]
}
