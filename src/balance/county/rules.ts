import type { Finding } from '../../findings/finding'
import { runRules, type AnyRule } from '../../findings/rule'
import type { Language } from '../../text/language'
import type { ItemSheets } from './item'
import { countyItemUnknown } from './unknown'
import { countyItemUnread } from './unread'

/** The rules of the county's items. */
export const COUNTY_RULES: readonly AnyRule<ItemSheets>[] = [countyItemUnread, countyItemUnknown]

/** What is wrong with the items as they are entered, rule by rule, in the order of their sheets and rows. */
export function checkItems(sheets: ItemSheets, language: Language): Finding[] {
  return runRules(COUNTY_RULES, sheets, language).map(({ finding }) => finding)
}
