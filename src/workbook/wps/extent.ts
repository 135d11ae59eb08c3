import { areaAddress, cellArea, cellKey, type Area } from '../../grid/address'
import { cellCount, halves } from '../../grid/area'
import { withinReason } from '../reading'
import type { EtRange, EtSheet } from './et'
import { areaOfRange } from './sheets'
import { problem } from './problems'

/** Asking takes about 0.2 ms a call; a sheet in which more would be asked is no form. */
const MOST_CALLS = 20_000

/** xlFormulas, xlPart, by rows and by columns, xlPrevious. */
const [IN_FORMULAS, PART, BY_ROWS, BY_COLUMNS, BACKWARDS] = [-4123, 2, 1, 2, 2]

/**
 * The area of a sheet that is read. Formats count in UsedRange: what is formatted to its last row and column is cut down to its last contents.
 * @throws WorkbookProblem `too-large` where it cannot be told what there is
 */
export function usedArea(sheet: EtSheet): Area {
  const used = areaOfRange(sheet.UsedRange)
  if (used && cellCount(withinReason(used)) === cellCount(used)) return used
  const all = sheet.Cells
  const last = (order: number): EtRange | null => all.Find('*', undefined, IN_FORMULAS, PART, order, BACKWARDS)
  const [lowest, rightmost] = [last(BY_ROWS), last(BY_COLUMNS)]
  if (!lowest || !rightmost) return cellArea(0, 0)
  const [row, column] = [areaOfRange(lowest), areaOfRange(rightmost)]
  if (!row || !column) throw problem('too-large', { sheet: sheet.Name })
  return withinReason({ top: 0, left: 0, bottom: row.bottom, right: column.right })
}

/** The merged areas that reach into an area: asked for by halves, as ET says only whether all, none or some cells are merged. */
export function mergedAreas(sheet: EtSheet, used: Area, call: Counted): readonly Area[] {
  const found = new Map<number, Area>()
  const look = (area: Area): void => {
    const range = call(() => sheet.Range(areaAddress(area)))
    if (range.MergeCells === false) return
    const first = cellKey(area.top, area.left)
    if (!found.has(first) && (range.MergeCells === true || cellCount(area) === 1)) {
      const merged = areaOfRange(sheet.Range(areaAddress(cellArea(area.top, area.left))).MergeArea)
      if (merged) keep(found, merged)
    }
    const around = found.get(first)
    if (!around || !covers(around, area)) halves(area)?.forEach(look)
  }
  look(used)
  return [...new Set(found.values())].sort((a, b) => a.top - b.top || a.left - b.left)
}

function keep(found: Map<number, Area>, merged: Area): void {
  for (let row = merged.top; row <= merged.bottom; row++)
    for (let column = merged.left; column <= merged.right; column++) found.set(cellKey(row, column), merged)
}

function covers(outer: Area, { top, left, bottom, right }: Area): boolean {
  return outer.top <= top && outer.left <= left && outer.bottom >= bottom && outer.right >= right
}

/** The hidden rows of an area, and its hidden columns, likewise by halves. */
export function hiddenIn(
  sheet: EtSheet,
  used: Area,
  call: Counted,
): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const look = (area: Area, along: 'EntireRow' | 'EntireColumn', first: 'top' | 'left'): readonly number[] => {
    const hidden = call(() => sheet.Range(areaAddress(area))[along].Hidden)
    if (hidden === false) return []
    const parts = halves(area)
    if (hidden === true || !parts) return indices(area, first)
    return parts.flatMap((part) => look(part, along, first))
  }
  return {
    rows: look({ ...used, right: used.left }, 'EntireRow', 'top'),
    columns: look({ ...used, bottom: used.top }, 'EntireColumn', 'left'),
  }
}

function indices(area: Area, first: 'top' | 'left'): readonly number[] {
  const last = first === 'top' ? area.bottom : area.right
  return Array.from({ length: last - area[first] + 1 }, (_, index) => area[first] + index)
}

/** Asks ET something. */
export type Counted = <T>(ask: () => T) => T

/**
 * Asks, and stops asking when it would take too long.
 * @throws WorkbookProblem `too-large`
 */
export function counted(sheet: EtSheet): Counted {
  let calls = 0
  return (ask) => {
    if (++calls > MOST_CALLS) throw problem('too-large', { sheet: sheet.Name })
    return ask()
  }
}
