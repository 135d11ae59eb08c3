import { cellAddress } from '../grid/address'
import type { Edit } from '../grid/edit'
import type { TableSubject } from '../summary-table/answers/subject'
import { rolledText } from './list-text'
import { ROLLED_KEYS, type KeptCell, type RolledKey, type RollUp } from './model'
import type { Remembered } from './remembered'
import { reporterNamed, type Unit } from './unit'

/** A cell of an existing table that is given another text. */
export interface IntoEdit extends Edit {
  readonly value: string
  readonly number: number
  readonly key: RolledKey
  readonly before: string
}

/** What a roll-up writes into an existing table. */
export interface IntoPlan {
  readonly edits: readonly IntoEdit[]
  /** Cells edited by hand since the last roll-up: they stay. */
  readonly kept: readonly KeptCell[]
}

/** Whether a table is one that a county of the unit sent: nobody means to write the unit's lists over it. */
export function isCountysOwn({ table }: Pick<TableSubject, 'table'>, unit: Unit): boolean {
  return reporterNamed(table.header.unit.text, unit).kind === 'county'
}

/** What changes in an existing table: values of the evidence and of both lists, and nothing else. */
export function planInto(rolled: RollUp, { table }: Pick<TableSubject, 'table'>, remembered: Remembered): IntoPlan {
  const edits: IntoEdit[] = []
  const kept: KeptCell[] = []
  const rows = new Map(table.points.map((row) => [row.number, row]))
  for (const point of rolled.points) {
    for (const key of ROLLED_KEYS) {
      const cell = rows.get(point.number)?.cells[key]
      // Only the first cell of a merged area is seen.
      if (!cell || (cell.merged && (cell.merged.top !== cell.row || cell.merged.left !== cell.column))) continue
      const value = rolledText(rolled, point, key)
      if (cell.text === value) continue
      const place = { sheet: table.sheet.name, cell: cellAddress(cell.row, cell.column), number: point.number, key, before: cell.text, value } // prettier-ignore
      const last = remembered.get(point.number)?.[key]
      // A cell that was cleared asks for the value.
      if (last !== undefined && cell.text.trim() !== '' && last !== cell.text) kept.push(place)
      else edits.push(place)
    }
  }
  return { edits, kept }
}
