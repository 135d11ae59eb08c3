import { contains, type Area } from '../../grid/address'
import { CellError, textOf, type CellValue } from '../../grid/cell'
import { valueAt, type SheetContents } from '../../grid/contents'
import type { TableCell } from '../table'

/** Reads cells as a person sees them: every cell of a merged area shows the area's value. */
export class CellReader {
  private readonly mergesByRow = new Map<number, Area[]>()
  // Cells are mostly read row by row.
  private row = -1
  private values: readonly CellValue[] = []
  private merges: readonly Area[] = []

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
    if (row !== this.row) this.moveTo(row)
    const merged = this.mergedAt(row, column)
    const value = merged ? valueAt(this.sheet, merged.top, merged.left) : (this.values[column] ?? null)
    return { row, column, value, text: shown(value), merged }
  }

  /** The same for a column that may be missing: then null. */
  cellIn(row: number, column: number | null): TableCell | null {
    return column === null ? null : this.cell(row, column)
  }

  private moveTo(row: number): void {
    this.row = row
    this.values = this.sheet.rows.get(row) ?? []
    this.merges = this.mergesByRow.get(row) ?? []
  }

  private mergedAt(row: number, column: number): Area | null {
    for (const area of this.merges) if (contains(area, row, column)) return area
    return null
  }
}

function shown(value: CellValue): string {
  return value instanceof CellError ? '' : textOf(value)
}
