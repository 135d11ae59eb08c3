import { cellKey, type Area } from '../../grid/address'
import type { CellValue } from '../../grid/cell'
import { valueAt, type SheetContents } from '../../grid/contents'

/** A merge larger than this frames a page, it does not describe schools. */
const LARGEST = 20_000

/** A province's schools with a dozen merged cells each are far fewer. */
const MOST_CELLS = 2_000_000

/**
 * Looks up merged cells: the area a cell lies in. Headings are looked at column by column, and the same rows again and again, where
 * `mergedAreasOf`, which is quick row by row, would begin anew with every cell.
 */
export type MergeIndex = ReadonlyMap<number, Area>

/** Every cell of every merged area → the area. */
export function mergeIndex(sheet: SheetContents): MergeIndex {
  const index = new Map<number, Area>()
  let cells = 0
  for (const area of sheet.merges) {
    const size = (area.bottom - area.top + 1) * (area.right - area.left + 1)
    if (size > LARGEST) continue
    if ((cells += size) > MOST_CELLS) break
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) index.set(cellKey(row, column), area)
    }
  }
  return index
}

/** The value a person reads in a cell: that of its merged area, if any. */
export function seenValue(sheet: SheetContents, merges: MergeIndex, row: number, column: number): CellValue {
  const area = merges.get(cellKey(row, column))
  return area ? valueAt(sheet, area.top, area.left) : valueAt(sheet, row, column)
}
