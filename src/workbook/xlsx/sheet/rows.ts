import type { CellValue } from '../../../grid/cell'

/** Up to this many blank cells between two others are held as nulls; a cell farther out leaves a hole, not thousands of nulls. */
const WIDEST_GAP = 64

/** Collects the cells of a sheet that hold a value, in whatever order they come. */
export class Rows {
  private readonly cells = new Map<number, CellValue[]>()
  private current: CellValue[] = []
  private currentRow = -1
  private ordered = true

  /** A cell that comes twice keeps its last value, as in LibreOffice; Excel calls such a file corrupt. */
  set(row: number, column: number, value: CellValue): void {
    if (row !== this.currentRow) this.moveTo(row)
    const cells = this.current
    if (column - cells.length < WIDEST_GAP) while (cells.length < column) cells.push(null)
    cells[column] = value
  }

  /** The rows in ascending order. */
  sorted(): ReadonlyMap<number, readonly CellValue[]> {
    return this.ordered ? this.cells : new Map([...this.cells].sort(([a], [b]) => a - b))
  }

  private moveTo(row: number): void {
    if (row < this.currentRow) this.ordered = false
    this.current = this.cells.get(row) ?? []
    this.currentRow = row
    this.cells.set(row, this.current)
  }
}
