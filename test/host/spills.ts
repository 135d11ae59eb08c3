import { cellArea, cellKey, contains, type Area } from '../../src/grid/address'
import { CellError, type CellValue } from '../../src/grid/cell'
import type { HostCell } from './model'

interface Spill {
  readonly area: Area
  readonly formula: string
  /** The cells it has filled beside its own, by their keys. */
  readonly filled: ReadonlyMap<number, HostCell>
}

/**
 * The formulas of a sheet that give several values. The host does not calculate: what a formula spills it is told once, and
 * it spills that wherever there is room.
 */
export class Spills {
  /** Excel documents that a cell without a formula gives its value in its place; the other is what its formula bar shows. */
  shows: 'values' | 'formula of the anchor' = 'values'
  private readonly results = new Map<string, readonly (readonly CellValue[])[]>()
  private spills: Spill[] = []

  constructor(private readonly cells: Map<number, HostCell>) {}

  /** Puts a formula into a cell, and its values there and into the cells beside and below. */
  open(row: number, column: number, formula: string, values: readonly (readonly CellValue[])[]): void {
    this.results.set(formula, values)
    this.cells.set(cellKey(row, column), { value: null, formula })
    this.settle()
  }

  /** What a formula shows in its own cell where it can spill. */
  resultOf(formula: string): CellValue | undefined {
    return this.results.get(formula)?.[0][0]
  }

  /** true where all cells belong to a spill, false where none does, null otherwise. */
  hasSpill(area: Area): boolean | null {
    let count = 0
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) if (this.at(row, column)) count++
    }
    if (count === 0) return false
    return count === (area.bottom - area.top + 1) * (area.right - area.left + 1) ? true : null
  }

  /** What the formula in this cell spills into. */
  from({ top, left }: Area): Area | null {
    return this.spills.find(({ area }) => area.top === top && area.left === left)?.area ?? null
  }

  /** The cell whose formula spills into this one. */
  parentOf({ top, left }: Area): Area | null {
    const spill = this.at(top, left)
    return spill ? cellArea(spill.area.top, spill.area.left) : null
  }

  /** What a cell that is spilled into shows for a formula. */
  formulaShown(row: number, column: number): string | null {
    return this.shows === 'values' ? null : (this.at(row, column)?.formula ?? null)
  }

  /** After a change of cells: a spill whose formula is gone or that is written into goes; one that has room comes. */
  settle(): void {
    if (this.results.size === 0) return
    for (const spill of this.spills.splice(0)) {
      if (this.isWhole(spill)) this.spills.push(spill)
      else for (const [key, cell] of spill.filled) if (this.cells.get(key) === cell) this.cells.delete(key)
    }
    for (const [key, { formula }] of [...this.cells]) {
      const [row, column] = [Math.floor(key / 16_384), key % 16_384]
      const values = formula === null ? undefined : this.results.get(formula)
      if (formula !== null && values && !this.from(cellArea(row, column))) this.spill(row, column, formula, values)
    }
  }

  private at(row: number, column: number): Spill | undefined {
    return this.spills.find(({ area }) => contains(area, row, column))
  }

  private isWhole({ area, formula, filled }: Spill): boolean {
    const anchor = this.cells.get(cellKey(area.top, area.left))
    return anchor?.formula === formula && [...filled].every(([key, cell]) => this.cells.get(key) === cell)
  }

  private spill(row: number, column: number, formula: string, values: readonly (readonly CellValue[])[]): void {
    const filled = new Map(
      values.flatMap((line, r) =>
        line.map((value, c): [number, HostCell] => [cellKey(row + r, column + c), { value, formula: null }]),
      ),
    )
    const own = cellKey(row, column)
    filled.delete(own)
    const blocked = [...filled.keys()].some((key) => this.cells.has(key))
    this.cells.set(own, { value: blocked ? new CellError('#SPILL!') : values[0][0], formula })
    if (blocked) return
    for (const [key, cell] of filled) this.cells.set(key, cell)
    const area = { top: row, left: column, bottom: row + values.length - 1, right: column + values[0].length - 1 }
    this.spills.push({ area, formula, filled })
  }
}
