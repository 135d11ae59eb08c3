import { COUNTY_RULES } from '../balance/county/rules/index'
import { SCORE_RULES } from '../balance/score/check-scores'
import { SCHOOL_RULES } from '../balance/rules'
import { TARGET_RULES } from '../balance/targets/rules'
import { LEDGER_RULES } from '../ledgers/rules'
import type { AnyRule } from '../findings/rule'
import { COMPARE_RULES } from '../compare/rules'
import { ROLL_UP_RULES } from '../roll-up/rules'
import { TASK_RULES } from '../tasks/rules'
import type { Severity } from '../findings/finding'
import { REPORT_RULES } from './draft/verify'
import { TABLE_RULES, WORKBOOK_RULES } from '../summary-table/rules'
import type { Language } from '../text/language'

/** Every rule there is: of workbooks, forms, schools, county items, ledgers, targets, scores, drafted reports, rounds of files, periods, tasks. */
export const ALL_RULES: readonly AnyRule<never>[] = [
  ...WORKBOOK_RULES,
  ...TABLE_RULES,
  ...SCHOOL_RULES,
  ...COUNTY_RULES,
  ...LEDGER_RULES,
  ...TARGET_RULES,
  ...SCORE_RULES,
  ...REPORT_RULES,
  ...ROLL_UP_RULES,
  ...COMPARE_RULES,
  ...TASK_RULES,
]

/** One line of the public catalogue of rules. */
export interface CatalogueEntry {
  readonly name: string
  readonly severity: Severity
  readonly title: string
  readonly about: string
  /** Whether some cases come with a certain correction. */
  readonly fixable: boolean
  /** Whether all its findings have one cause, its name, or each kind of case one of its own, name:what. */
  readonly cause: 'rule' | 'case'
}

/** The catalogue, made from the rules themselves, so that the two cannot drift apart. */
export function catalogue(rules: readonly AnyRule<never>[], language: Language): CatalogueEntry[] {
  return rules.map(({ name, severity, texts, cause }) => {
    const { title, about, fix } = texts[language]
    return { name, severity, title, about, fixable: fix !== undefined, cause: cause ? 'case' : 'rule' }
  })
}
