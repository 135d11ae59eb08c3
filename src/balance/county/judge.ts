import type { CountyItem, Standard } from '../standard'
import type { SizeVerdict } from './sizes'
import type { ItemRow, ItemSheets, ItemVerdict, YearlyTarget } from './item'
import { partsOf } from './parts'
import { reaches } from './said/reach'

/**
 * Judges the county items against the standard and against what was planned for a year; behind them the resource indicators that an
 * item sheet names. Items that are also judged school by school (G3 to G5) take their verdict from the schools where the sheet
 * says nothing, and are not met where the schools deny it.
 */
export function judgeItems(
  { rows }: ItemSheets,
  sizes: readonly SizeVerdict[],
  standard: Standard,
  year: number,
): readonly ItemVerdict[] {
  const others = rows.filter(({ item }) => !standard.county.includes(item))
  return [
    ...standard.county.map((item) => {
      const row = rows.find((each) => each.item === item) ?? null
      return judgeItem(item, row, sizes.find(({ id }) => id === item.id)?.pass ?? null, year)
    }),
    ...others.map((row) => judgeItem(row.item, row, null, year)),
  ]
}

function judgeItem(item: CountyItem, row: ItemRow | null, bySchools: boolean | null, year: number): ItemVerdict {
  const { sheet = null, cell = null, written = '', actual = null, targets = [] } = row ?? {}
  const due = targets.filter((target) => target.year <= year).pop() ?? null
  const meets = written === '' || bySchools === false ? bySchools : (row?.meets ?? null)
  const onPlan = due && reachesTarget(row, due, meets)
  const { id, name, group = null } = item
  return { id, name, group, sheet, cell, actual, written, meets, due, onPlan, targets }
}

/** The numbers that an item asks for, one for each of its parts; none where it asks yes or no. */
export function requiredNumbers(item: CountyItem): readonly number[] {
  return partsOf(item).map(({ limit }) => limit)
}

function reachesTarget(row: ItemRow | null, { target }: YearlyTarget, meets: boolean | null): boolean | null {
  if (typeof target === 'boolean') return target ? meets : true
  if (!row || row.reached.length < target.length) return null
  const each = target.map((level, part) => {
    const reach = row.reached[part]
    return reach && reaches(reach, level, row.item)
  })
  return each.includes(false) ? false : each.every((reached) => reached === true) || null
}
