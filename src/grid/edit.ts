import { cellKey, parseCell } from './address'
import { textOf, type CellValue } from './cell'
import { valueAt, type SheetContents, type WorkbookContents } from './contents'

/** What an edit puts into a cell: a text, '' for none; or a number, where the cell is one to compute with. */
export type NewValue = string | number

/** One cell to be given a new content. `cell` is an A1 address. */
export interface Edit {
  readonly sheet: string
  readonly cell: string
  readonly value: NewValue
}

/** What stands in the cell of an edit before it is made; '' where there is no such cell. */
export function textBefore(workbook: WorkbookContents, { sheet, cell }: Edit): string {
  const place = parseCell(cell)
  const contents = workbook.sheets.find(({ name }) => name === sheet)
  return place && contents ? textOf(valueAt(contents, place.row, place.column)) : ''
}

/** The workbook with the edits made; a cell that is given a content loses its formula. The given workbook is left as it is. */
export function withEdits(workbook: WorkbookContents, edits: readonly Edit[]): WorkbookContents {
  const bySheet = editsBySheet(edits)
  const sheets = workbook.sheets.map((sheet) => editSheet(sheet, bySheet.get(sheet.name) ?? []))
  return { ...workbook, sheets }
}

function editSheet(sheet: SheetContents, edits: readonly Edit[]): SheetContents {
  if (edits.length === 0) return sheet
  const rows = new Map(sheet.rows)
  const formulas = new Map(sheet.formulas)
  for (const { cell, value } of edits) {
    const place = parseCell(cell)
    if (!place) continue
    const cells: CellValue[] = [...(rows.get(place.row) ?? [])]
    cells[place.column] = value === '' ? null : value
    rows.set(place.row, cells)
    formulas.delete(cellKey(place.row, place.column))
  }
  return { ...sheet, rows: new Map([...rows].sort(([a], [b]) => a - b)), formulas }
}

/** The edits of each sheet by its name, in their order. */
export function editsBySheet(edits: readonly Edit[]): Map<string, Edit[]> {
  const groups = new Map<string, Edit[]>()
  for (const edit of edits) {
    const group = groups.get(edit.sheet)
    if (group) group.push(edit)
    else groups.set(edit.sheet, [edit])
  }
  return groups
}
