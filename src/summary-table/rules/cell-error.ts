import { cellAddress, cellArea, cellKey } from '../../grid/address'
import { CellError } from '../../grid/cell'
import { valueAt } from '../../grid/contents'
import type { Rule } from '../../findings/rule'
import type { ColumnKey } from '../edition'
import type { SummaryTable, TableCell, TableSubject } from '../table'

interface Facts {
  readonly cell: string
  readonly code: string
  /** 编号, or null outside the points. */
  readonly number: number | null
}

const COLUMNS: readonly ColumnKey[] = ['goal', 'number', 'policy', 'evidence', 'achieved', 'unachieved', 'office']

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
  *check({ table }) {
    const told = new Set<number>()
    for (const { cell, number } of checkedCells(table)) {
      if (!(cell?.value instanceof CellError)) continue
      // A merged cell belongs to several rows and is one cell.
      const { row, column } = cell.merged ? { row: cell.merged.top, column: cell.merged.left } : cell
      if (told.has(cellKey(row, column))) continue
      told.add(cellKey(row, column))
      const facts = { cell: cellAddress(row, column), code: cell.value.code, number }
      yield { sheet: table.sheet.name, area: cellArea(row, column), point: number ?? undefined, facts }
    }
  },
}

type CheckedCell = Pick<TableCell, 'row' | 'column' | 'value' | 'merged'>

function* checkedCells(table: SummaryTable): Iterable<{ cell: CheckedCell | null; number: number | null }> {
  const { unit, contact, date } = table.header
  for (const cell of [table.title, unit.cell, contact.cell, date.cell, ...headingCells(table)])
    yield { cell, number: null }
  for (const { number, cells } of table.points) for (const column of COLUMNS) yield { cell: cells[column], number }
}

/** From the sheet and not from the headings recognised: a heading that shows an error is none of them. */
function* headingCells({ sheet, area, columns }: SummaryTable): Iterable<CheckedCell> {
  for (const column of Object.values(columns)) {
    if (column !== null) yield { row: area.top, column, value: valueAt(sheet, area.top, column), merged: null }
  }
}
