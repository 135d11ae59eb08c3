import { contains, type Area } from '../../grid/address'
import { CellError, textOf } from '../../grid/cell'
import { valueAt, type SheetContents } from '../../grid/contents'
import type { TableCell } from '../table'

/** Reads cells as a person sees them: every cell of a merged area shows the area's value. */
export class CellReader {
  private readonly mergesByRow = new Map<number, Area[]>()

  /** Indexes the merged areas of the rows from `top` to `bottom`; cells outside those rows are read without them. */
  constructor(
    private readonly sheet: SheetContents,
    top: number,
    bottom: number,
  ) {
    for (const merge of sheet.merges) {
      const last = Math.min(merge.bottom, bottom)
      for (let row = Math.max(merge.top, top); row <= last; row++) {
        const list = this.mergesByRow.get(row)
        if (list) list.push(merge)
        else this.mergesByRow.set(row, [merge])
      }
    }
  }

  cell(row: number, column: number): TableCell {
    const merged = this.mergesByRow.get(row)?.find((area) => contains(area, row, column)) ?? null
    const value = merged ? valueAt(this.sheet, merged.top, merged.left) : valueAt(this.sheet, row, column)
    return { row, column, value, text: value instanceof CellError ? '' : textOf(value), merged }
  }
}
