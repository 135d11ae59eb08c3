import type { Finding } from '../../findings/finding'
import { runRules, type AnyRule } from '../../findings/rule'
import type { Language } from '../../text/language'
import type { ItemRow } from './item'
import { countyItemUnread } from './unread'

/** The rules of the county's items. */
export const COUNTY_RULES: readonly AnyRule<readonly ItemRow[]>[] = [countyItemUnread]

/** What is wrong with the items as they are entered, in the order of their sheets and rows. */
export function checkItems(rows: readonly ItemRow[], language: Language): Finding[] {
  return runRules(COUNTY_RULES, rows, language).map(({ finding }) => finding)
}
