import { textOf } from '../../grid/cell'
import type { Rule } from '../../findings/rule'
import { numbersColumns } from '../reading/column-numbers'
import type { TableSubject } from '../table'
import { excerpt } from './words'

interface Facts {
  readonly row: number
  readonly written: string
  /** Whether it numbers the columns. */
  readonly numbers: boolean
}

export const rowExtra: Rule<TableSubject, Facts> = {
  name: 'row-extra',
  severity: 'warning',
  texts: {
    zh: {
      title: '表中多出一行',
      about: '表格中间（或紧接在最后一项下面）有一行既不是政策点，也不是换页时重复的表头。汇总时这一行会被漏掉或错位。',
      message: ({ row, written, numbers }) =>
        numbers
          ? `第${row}行“${excerpt(written)}”是栏次，下发的表没有这一行。`
          : `第${row}行“${excerpt(written)}”不是下发的表中的任何一项。`,
      hint: ({ numbers }) => (numbers ? '请删去这一行。' : '请删去这一行，或把内容移到它所属的政策点。'),
    },
    en: {
      title: 'Extra row',
      about:
        'A row inside the table, or right below its last point, is neither a point nor a heading repeated for a printed page; it would be lost or misplaced.',
      message: ({ row, written, numbers }) =>
        numbers
          ? `Row ${row} “${excerpt(written)}” numbers the columns; the issued form has no such row.`
          : `Row ${row} “${excerpt(written)}” is no point of the issued form.`,
      hint: ({ numbers }) =>
        numbers ? 'Remove the row.' : 'Remove the row, or move its text to the point it belongs to.',
    },
  },
  *check({ table }) {
    for (const row of table.extraRows) {
      const cells = table.sheet.rows.get(row) ?? []
      const written = cells.map(textOf).filter((text) => text.trim() !== '')
      yield {
        sheet: table.sheet.name,
        area: { top: row, bottom: row, left: table.area.left, right: table.area.right },
        facts: { row: row + 1, written: written.join(' '), numbers: numbersColumns(cells) },
      }
    }
  },
}
