import type { ItemVerdict } from '../../balance/county/item'
import { itemOf } from '../../balance/county/item-sheet/known'
import { itemReached, itemStandard, itemUnjudged, itemValue } from '../../balance/county/words'
import type { Standard } from '../../balance/standard'
import type { Language } from '../../text/language'
import { passWord } from './format'
import { BALANCE_MESSAGES } from './messages'

/** The items of which the workbook says something. */
export function enteredItems(items: readonly ItemVerdict[]): readonly ItemVerdict[] {
  return items.filter(({ written, targets }) => written !== '' || targets.length > 0)
}

/** The columns that items are told in. */
export const ITEM_COLUMNS = ['item', 'what', 'entered', 'standard', 'verdict', 'target'] as const

/** A row of a report about one item, in `ITEM_COLUMNS`. */
export function itemCells(verdict: ItemVerdict, standard: Standard, language: Language): string[] {
  const messages = BALANCE_MESSAGES[language]
  const { id, name, meets, due, onPlan } = verdict
  const item = itemOf(standard, id)
  if (!item) return [id, name]
  const target = due && messages.planYear(due.year, itemValue(due.target, item, language))
  return [
    id,
    name,
    itemReached(verdict, item, language),
    itemStandard(item, language),
    passWord(meets, language) || itemUnjudged(verdict, item, language),
    [target ?? '', passWord(onPlan, language)].filter(Boolean).join(' '),
  ]
}
