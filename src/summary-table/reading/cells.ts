import { CellError, textOf, type CellValue } from '../../grid/cell'
import { valueAt, type SheetContents } from '../../grid/contents'
import { mergedAreasOf, type MergedAreas } from '../../grid/merged-areas'
import type { TableCell } from '../table'

/** Reads cells as a person sees them: every cell of a merged area shows the area's value. */
export class CellReader {
  private readonly merges: MergedAreas
  // Cells are mostly read row by row.
  private row = -1
  private values: readonly CellValue[] = []

  constructor(private readonly sheet: SheetContents) {
    this.merges = mergedAreasOf(sheet)
  }

  cell(row: number, column: number): TableCell {
    if (row !== this.row) this.moveTo(row)
    const merged = this.merges.around(row, column)
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
  }
}

function shown(value: CellValue): string {
  if (typeof value === 'string') return value
  return value instanceof CellError ? '' : textOf(value)
}
