import { cellAddress, cellArea, cellKey } from '../../../grid/address'
import { CellError, type ErrorCode } from '../../../grid/cell'
import { valueAt, type SheetContents } from '../../../grid/contents'
import type { Hit, Rule } from '../../../findings/rule'
import { COLUMN_KEYS } from '../../edition'
import type { TableSubject } from '../../answers/subject'
import type { SummaryTable, TableCell } from '../../table'

interface Facts {
  readonly cell: string
  readonly code: string
  /** 编号, or null outside the points. */
  readonly number: number | null
}

export const cellError: Rule<TableSubject, Facts> = {
  name: 'cell-error',
  severity: 'error',
  texts: {
    zh: {
      title: '单元格显示错误值',
      about:
        '答案或表头的单元格里是公式算不出来的错误值（#N/A、#REF! 等），收表的人看不到内容。这个单元格的其他问题要等改好才能查。',
      message: ({ cell, code, number }) =>
        `${number === null ? '表头' : `第${number}项`}〔${cell}〕显示的是错误值“${code}”。`,
      hint: () => '请改正公式，或者直接填写内容。',
    },
    en: {
      title: 'Error value in a cell',
      about:
        'An answer or heading cell shows the error of a formula (#N/A, #REF! …) in place of its content. Nothing else about that cell can be checked until it is put right.',
      message: ({ cell, code, number }) =>
        `${number === null ? 'The heading' : `Point ${number}`} (${cell}) shows the error ${code}.`,
      hint: () => 'Correct the formula, or type the content.',
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    if (!hasErrors(table.sheet)) return hits
    const told = new Set<number>()
    for (const { row, column, code, number } of errorCells(table)) {
      if (told.has(cellKey(row, column))) continue
      told.add(cellKey(row, column))
      const facts = { cell: cellAddress(row, column), code, number }
      hits.push({ sheet: table.sheet.name, area: cellArea(row, column), point: number, facts })
    }
    return hits
  },
}

interface ErrorCell {
  readonly row: number
  readonly column: number
  readonly code: ErrorCode
  readonly number: number | null
}

/** Whether any cell of a sheet shows an error: hardly one does. */
function hasErrors({ rows }: SheetContents): boolean {
  for (const cells of rows.values()) if (cells.some((cell) => cell instanceof CellError)) return true
  return false
}

function errorCells({ title, header, sheet, headingRows, columns, points }: SummaryTable): ErrorCell[] {
  const found: ErrorCell[] = []
  const look = (cell: TableCell | null, number: number | null) => {
    if (!(cell?.value instanceof CellError)) return
    // A merged cell belongs to several rows and is one cell.
    const { row, column } = cell.merged ? { row: cell.merged.top, column: cell.merged.left } : cell
    found.push({ row, column, code: cell.value.code, number })
  }
  for (const cell of [title, header.unit.cell, header.contact.cell, header.date.cell]) look(cell, null)
  const keys = COLUMN_KEYS.filter((key) => columns[key] !== null)
  for (const key of keys) {
    // From the sheet and not from the headings recognised: a heading that shows an error is none of them.
    const column = columns[key]
    if (column === null) continue
    for (const row of [headingRows.first, headingRows.last]) {
      const value = valueAt(sheet, row, column)
      if (value instanceof CellError) found.push({ row, column, code: value.code, number: null })
    }
  }
  for (const { number, cells } of points) for (const key of keys) look(cells[key], number)
  return found
}
