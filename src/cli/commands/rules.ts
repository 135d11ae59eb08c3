import { ALL_RULES, catalogue, type CatalogueEntry } from '../../report/catalogue'
import { REPORT_MESSAGES } from '../../report/messages'
import type { Language } from '../../text/language'
import type { CommonOptions } from '../context'

export interface RulesCommandOptions extends CommonOptions {
  readonly format: 'text' | 'json'
}

/** `yijiao rules`: the catalogue. */
export function rulesCommand({ format, lang }: RulesCommandOptions): number {
  const rules = catalogue(ALL_RULES, lang)
  process.stdout.write(
    format === 'json'
      ? `${JSON.stringify({ version: 1, rules }, null, 2)}\n`
      : rules.map((rule) => ruleText(rule, lang)).join('\n'),
  )
  return 0
}

function ruleText({ name, severity, title, about }: CatalogueEntry, language: Language): string {
  return `${name}  ${REPORT_MESSAGES[language].severities[severity]}  ${title}\n    ${about}\n`
}
