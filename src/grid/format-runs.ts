import { itemAt } from '../text/items'
import { cellKey, COLUMN_LIMIT } from './address'
import type { FormatKind } from './number-format'

/** What formats make of numbers, by cellKey(row, column). A Map is one. */
export interface FormatsOfCells extends Iterable<readonly [number, FormatKind]> {
  readonly size: number
  get(key: number): FormatKind | undefined
  keys(): Iterable<number>
}

/** Cells of a column, one below another, that are formatted alike. */
interface Run {
  readonly top: number
  bottom: number
  readonly kind: FormatKind
}

interface Column {
  /** From the top, none over another. */
  readonly runs: Run[]
  /** Cells that came after one below them, by their rows: they count before the runs. */
  readonly late: Map<number, FormatKind>
}

/** The same in runs down the columns: of a hundred thousand dates below one another each would be an entry of a map. */
export class FormatRuns implements FormatsOfCells {
  private readonly columns = new Map<number, Column>()
  private count = 0

  get size(): number {
    return this.count
  }

  set(row: number, column: number, kind: FormatKind): void {
    let own = this.columns.get(column)
    if (!own) this.columns.set(column, (own = { runs: [], late: new Map() }))
    const last = own.runs[own.runs.length - 1]
    if (last !== undefined && row <= last.bottom) {
      if (kindIn(own, row) === undefined) this.count++
      own.late.set(row, kind)
      return
    }
    if (last !== undefined && last.bottom === row - 1 && last.kind === kind) last.bottom = row
    else own.runs.push({ top: row, bottom: row, kind })
    this.count++
  }

  get(key: number): FormatKind | undefined {
    const column = this.columns.get(key % COLUMN_LIMIT)
    return column && kindIn(column, Math.floor(key / COLUMN_LIMIT))
  }

  *keys(): Iterable<number> {
    for (const [key] of this) yield key
  }

  *[Symbol.iterator](): Generator<readonly [number, FormatKind]> {
    for (const [column, { runs, late }] of this.columns) {
      for (const { top, bottom, kind } of runs)
        for (let row = top; row <= bottom; row++) yield [cellKey(row, column), kind]
      for (const [row, kind] of late) yield [cellKey(row, column), kind]
    }
  }
}

function kindIn({ runs, late }: Column, row: number): FormatKind | undefined {
  const known = late.size > 0 ? late.get(row) : undefined
  if (known !== undefined) return known
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (itemAt(runs, middle).bottom < row) low = middle + 1
    else high = middle
  }
  const run = runs[low]
  return run !== undefined && run.top <= row ? run.kind : undefined
}
