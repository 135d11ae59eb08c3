import type { CountyItem, Standard } from '../standard'
import type { SizeVerdict } from '../verdict/sizes'
import type { ItemRow, ItemValue, ItemVerdict, YearlyTarget } from './item'

/**
 * Judges the county items against the standard and against what was planned for a year. Items that are judged school by
 * school (G3 to G5) take their verdict from the schools where the sheet says nothing.
 */
export function judgeItems(
  rows: readonly ItemRow[],
  sizes: readonly SizeVerdict[],
  standard: Standard,
  year: number,
): readonly ItemVerdict[] {
  return standard.county.map((item) => {
    const row = rows.find((each) => each.item.id === item.id)
    const actual = row?.actual ?? null
    const targets = row?.targets ?? []
    const due = targets.filter((target) => target.year <= year).at(-1) ?? null
    const bySchools = sizes.find((size) => size.id === item.id)?.pass ?? null
    const meets = actual === null ? bySchools : meetsStandard(actual, item)
    const onPlan = due && reachesTarget(actual, due, item, meets)
    const { id, name, group = null } = item
    const { sheet = null, cell = null, written = '' } = row ?? {}
    return { id, name, group, sheet, cell, actual, written, meets, due, onPlan, targets }
  })
}

/** Whether what is reached meets the item's own numbers; null where a part of it is not known. */
function meetsStandard(actual: ItemValue, item: CountyItem): boolean | null {
  if (typeof actual === 'boolean') return actual
  const required = requiredNumbers(item)
  return required.length === 0 ? null : compare(actual, required, item)
}

/** The numbers that an item asks for, one for each of its parts; none where it asks yes or no. */
export function requiredNumbers({ value, values }: CountyItem): readonly number[] {
  if (values) return Object.values(values)
  return value === undefined ? [] : [value]
}

function reachesTarget(
  actual: ItemValue | null,
  { target }: YearlyTarget,
  item: CountyItem,
  meets: boolean | null,
): boolean | null {
  if (typeof target === 'boolean') return target ? meets : true
  if (actual === null) return null
  return typeof actual === 'boolean' ? null : compare(actual, target, item)
}

function compare(actual: readonly number[], required: readonly number[], { kind }: CountyItem): boolean | null {
  if (actual.length < required.length) return null
  return required.every((level, part) => {
    if (kind === 'max') return actual[part] <= level
    return kind === 'max-exclusive' ? actual[part] < level : actual[part] >= level
  })
}
