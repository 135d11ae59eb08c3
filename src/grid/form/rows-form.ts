import type { CellLook, FormCell, SheetForm } from './form'
import { LOOKS } from './looks'

/** Widths in characters of the standard font, as Excel counts them. */
const NARROWEST = 8
const WIDEST = 56

type Row = readonly (string | number | null)[]

/** Rows as a sheet to be handed on: the first is its heading; a text that is alone in its row runs on to the right. */
export function rowsForm(name: string, rows: readonly Row[]): SheetForm {
  const widths = columnWidths(rows)
  const width = rows[0]?.length ?? 0
  return { name, widths, rows: rows.map((cells, row) => ({ cells: formCells(cells, row, width) })) }
}

/** `width`: of the heading. What is blank under it is there to be filled in. */
function formCells(cells: Row, row: number, width: number): (FormCell | null)[] {
  if (!isOfColumns(cells)) return cells.map((value) => (isBlank(value) ? null : { value, look: LOOKS.line }))
  return Array.from({ length: Math.max(width, cells.length) }, (_, column) => {
    const value = cells[column] ?? null
    return { value: value === '' ? null : value, look: lookOf(value, row) }
  })
}

function lookOf(value: Row[number], row: number): CellLook {
  if (row === 0) return LOOKS.heading
  return typeof value === 'number' ? LOOKS.number : LOOKS.text
}

function columnWidths(rows: readonly (readonly unknown[])[]): number[] {
  const ofColumns = rows.filter(isOfColumns)
  return Array.from({ length: Math.max(1, ...rows.map(({ length }) => length)) }, (_, column) => {
    const widest = ofColumns.reduce(
      (most, cells) => (column in cells ? Math.max(most, widthOf(cells[column])) : most),
      0,
    )
    return Math.max(NARROWEST, Math.min(widest, WIDEST))
  })
}

function isOfColumns(cells: readonly unknown[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length > 1
}

function isBlank(cell: unknown): boolean {
  return cell === null || cell === ''
}

function widthOf(cell: unknown): number {
  return [...String(cell ?? '')].reduce((sum, character) => sum + (character > 'ÿ' ? 2 : 1), 2)
}
