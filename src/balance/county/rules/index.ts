import type { Finding } from '../../../findings/finding'
import { runRules, type AnyRule } from '../../../findings/rule'
import type { Language } from '../../../text/language'
import type { WorkbookContents } from '../../../grid/contents'
import { countyItemHidden, type ItemsInWorkbook } from './county-item-hidden'
import type { ItemSheets } from '../item'
import type { SizeVerdict } from '../sizes'
import { countyItemUnknown } from './county-item-unknown'
import { countyItemUnread } from './county-item-unread'
import { countyItemWithoutFigure, type ItemSubject } from './county-item-without-figure'

type Subject = ItemSubject & ItemsInWorkbook

/** The rules of the county's items. */
export const COUNTY_RULES: readonly AnyRule<Subject>[] = [
  countyItemUnread,
  countyItemUnknown,
  countyItemWithoutFigure,
  countyItemHidden,
]

/**
 * What is wrong with the items as they are entered, rule by rule, in the order of their sheets and rows. `sizes`: what the schools themselves
 * decide of them.
 */
export function checkItems(
  sheets: ItemSheets,
  sizes: readonly SizeVerdict[],
  workbook: WorkbookContents,
  language: Language,
): Finding[] {
  const decidedBySchools = new Set(sizes.filter(({ pass }) => pass !== null).map(({ id }) => id))
  return runRules(COUNTY_RULES, { ...sheets, decidedBySchools, workbook }, language).map(({ finding }) => finding)
}
