import { cellAddress } from '../../../grid/address'
import type { CellValue } from '../../../grid/cell'
import type { SheetContents } from '../../../grid/contents'
import type { Edit, NewValue } from '../../../grid/edit'
import { valueAt } from '../../../grid/contents'

/** More is no table that anybody copies by hand. */
const MOST_PASTED = 5000

/** What typed text puts into a cell: a number where it reads as a plain one, unless the cell held the like as text (a code, 0416). */
export function typedValue(text: string, before: CellValue): NewValue {
  const bare = text.trim()
  const isNumber = /^-?\d{1,15}(?:\.\d{1,10})?$/.test(bare) && !/^-?0\d/.test(bare)
  const wasText = typeof before === 'string' && /^\d/.test(before.trim())
  return isNumber && !wasText ? Number(bare) : text
}

/** The edits that lay pasted text over cells, from one on: lines are rows, tabs part columns, as spreadsheets copy. */
export function pastedEdits(
  pasted: string,
  sheet: SheetContents,
  from: { readonly row: number; readonly column: number },
): readonly Edit[] {
  const lines = pasted.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n')
  // Text of one cell may have lines; only with tabs, or several short lines, is it a table.
  const rows = pasted.includes('\t') ? lines.map((line) => line.split('\t')) : lines.map((line) => [line])
  return rows
    .flatMap((cells, row) =>
      cells.map((text, column) => ({
        sheet: sheet.name,
        cell: cellAddress(from.row + row, from.column + column),
        value: typedValue(text, valueAt(sheet, from.row + row, from.column + column)),
      })),
    )
    .slice(0, MOST_PASTED)
}
