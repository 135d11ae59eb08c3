import type { ItemVerdict } from '../../../balance/county/item'
import type { Standard } from '../../../balance/standard'

/** The county's items by how they stand, each list in the order of the standard. */
export interface ItemGroups {
  /** The standard or the target of the year is not reached. */
  readonly missed: readonly ItemVerdict[]
  /** Nothing is entered, or not enough to judge. */
  readonly open: readonly ItemVerdict[]
  readonly met: readonly ItemVerdict[]
}

/** Sorts the county's items by how they stand. */
export function itemGroups(items: readonly ItemVerdict[]): ItemGroups {
  const of = (standing: keyof ItemGroups): readonly ItemVerdict[] =>
    items.filter((item) => standingOf(item) === standing)
  return { missed: of('missed'), open: of('open'), met: of('met') }
}

function standingOf({ meets, onPlan }: ItemVerdict): keyof ItemGroups {
  if (meets === false || onPlan === false) return 'missed'
  return meets === null && onPlan === null ? 'open' : 'met'
}

/** Where a person is with the sheet of the county's items: there is none, it is blank, or something is entered. */
export function itemEntry(items: readonly ItemVerdict[]): 'none' | 'blank' | 'entered' {
  if (items.every(({ sheet }) => sheet === null)) return 'none'
  return items.some(({ written, targets }) => written !== '' || targets.length > 0) ? 'entered' : 'blank'
}

/** The groups of a standard's items with how many each has: 政府保障程度 15 … */
export function groupSizes({ county }: Standard): readonly (readonly [group: string, count: number])[] {
  const sizes = new Map<string, number>()
  for (const { group } of county) if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  return [...sizes]
}
