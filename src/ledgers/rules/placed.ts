import type { Rule, RuleTexts } from '../../findings/rule'
import { areaAddress } from '../../grid/address'

/** The facts of a case with where it stands: 大班额台账〔F2〕. */
export interface Placed<Facts> {
  readonly place: string
  readonly facts: Facts
}

/** A rule whose messages begin with their sheet and cell: a workbook has many ledgers, and a report lists what is said of all of them. */
export function placed<Subject, Facts>(rule: Rule<Subject, Facts>): Rule<Subject, Placed<Facts>> {
  return {
    name: rule.name,
    severity: rule.severity,
    texts: { zh: withPlace(rule.texts.zh, '：'), en: withPlace(rule.texts.en, ': ') },
    *check(subject) {
      for (const hit of rule.check(subject)) {
        const cell = hit.area ? `〔${areaAddress(hit.area)}〕` : ''
        yield { ...hit, facts: { place: `${hit.sheet ?? ''}${cell}`, facts: hit.facts } }
      }
    },
  }
}

function withPlace<Facts>(texts: RuleTexts<Facts>, colon: string): RuleTexts<Placed<Facts>> {
  const { title, about, message, hint, fix } = texts
  return {
    title,
    about,
    message: ({ place, facts }) => place + colon + message(facts),
    hint: ({ facts }) => hint(facts),
    ...(fix && { fix: ({ facts }: Placed<Facts>) => fix(facts) }),
  }
}
