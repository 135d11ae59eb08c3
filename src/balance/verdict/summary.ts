import type { Language, Localized } from '../../text/language'
import { STAGE_NAMES, type Stage } from '../stage'
import type { Standard } from '../standard'
import type { Assessment } from './assess'
import type { StageVerdict } from './stage-verdict'

interface Texts {
  readonly pass: string
  readonly nothing: string
  readonly fail: (parts: readonly string[]) => string
  readonly coefficients: (stage: string, names: readonly string[]) => string
  readonly composite: (stage: string) => string
  readonly schools: (stage: string, count: number) => string
  readonly none: (stage: string) => string
}

const TEXTS: Localized<Texts> = {
  zh: {
    pass: '达标',
    nothing: '没有可判定的学校',
    fail: (parts) => `未达标：${parts.join('；')}`,
    coefficients: (stage, names) => `${stage}差异系数超限：${names.join('、')}`,
    composite: (stage) => `${stage}综合差异系数超限`,
    schools: (stage, count) => `${stage}${count}所学校未达标`,
    none: (stage) => `${stage}没有计入的学校`,
  },
  en: {
    pass: 'Meets the standard',
    nothing: 'There is no school to judge',
    fail: (parts) => `Below the standard: ${parts.join('; ')}`,
    coefficients: (stage, names) => `${stage}: coefficient above its limit for ${names.join(', ')}`,
    composite: (stage) => `${stage}: composite coefficient above its limit`,
    schools: (stage, count) => `${stage}: ${count} ${count === 1 ? 'school' : 'schools'} below`,
    none: (stage) => `${stage}: no school counts`,
  },
}

/** The verdict in one line: 达标, or 未达标： and what fails, by stage and indicator. `only` limits it to one stage. */
export function verdictText({ stages, standard }: Assessment, language: Language, only: Stage | null = null): string {
  const judged = stages.filter(({ stage }) => only === null || stage === only)
  const texts = TEXTS[language]
  if (judged.length === 0) return texts.nothing
  const failing = judged.filter((stage) => !stage.pass)
  return failing.length === 0
    ? texts.pass
    : texts.fail(failing.flatMap((stage) => failuresOf(stage, standard, language)))
}

function failuresOf(
  { stage, schools, indicators, composite }: StageVerdict,
  { resource }: Standard,
  language: Language,
): string[] {
  const texts = TEXTS[language]
  const name = STAGE_NAMES[language][stage]
  if (schools.length === 0) return [texts.none(name)]
  const above = indicators.filter((each) => each.pass === false).map(({ id }) => id)
  const names = resource.indicators.filter(({ id }) => above.includes(id)).map((each) => each.name)
  const failing = schools.filter((school) => !school.pass).length
  return [
    ...(names.length > 0 ? [texts.coefficients(name, names)] : []),
    ...(composite?.pass === false ? [texts.composite(name)] : []),
    ...(failing > 0 ? [texts.schools(name, failing)] : []),
  ]
}
