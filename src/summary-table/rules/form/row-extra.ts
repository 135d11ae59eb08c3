import { textOf } from '../../../grid/cell'
import type { Hit, Rule } from '../../../findings/rule'
import { itemAt, lastOf } from '../../../text/items'
import { numbersColumns } from '../../reading/column-numbers'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly row: number
  readonly written: string
  /** Whether it numbers the columns. */
  readonly numbers: boolean
  /** The point whose answer goes on in this row, or in several from it on. */
  readonly of: { readonly number: number; readonly row: number; readonly last: number } | null
}

export const rowExtra: Rule<TableSubject, Facts> = {
  name: 'row-extra',
  severity: 'warning',
  texts: {
    zh: {
      title: '表中多出一行',
      about:
        '表格中间（或紧接在最后一项下面）有一行既不是政策点，也不是换页时重复的表头。汇总时这一行会被漏掉或错位。一项的答案分写在几行的，校验时合起来看。',
      message: ({ row, written, numbers, of }) => {
        if (of) return `第${of.number}项的答案分写在第${of.row}至${of.last}行，下发的表每项只有一行。`
        return numbers
          ? `第${row}行“${excerpt(written)}”是栏次，下发的表没有这一行。`
          : `第${row}行“${excerpt(written)}”不是下发的表中的任何一项。`
      },
      hint: ({ numbers, of }) => {
        if (of) return `请把各行的内容并入第${of.row}行，再删去多出的行。`
        return numbers ? '请删去这一行。' : '请删去这一行，或把内容移到它所属的政策点。'
      },
    },
    en: {
      title: 'Extra row',
      about:
        'A row inside the table, or right below its last point, is neither a point nor a heading repeated for a printed page; it would be lost or misplaced. An answer that stands in several rows is read together.',
      message: ({ row, written, numbers, of }) => {
        if (of)
          return `The answer to point ${of.number} stands in rows ${of.row} to ${of.last}; the issued form has one row a point.`
        return numbers
          ? `Row ${row} “${excerpt(written)}” numbers the columns; the issued form has no such row.`
          : `Row ${row} “${excerpt(written)}” is no point of the issued form.`
      },
      hint: ({ numbers, of }) => {
        if (of) return `Put what the rows say into row ${of.row}, then remove the others.`
        return numbers ? 'Remove the row.' : 'Remove the row, or move its text to the point it belongs to.'
      },
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    for (const row of table.extraRows) {
      const cells = table.sheet.rows.get(row) ?? []
      const written = cells.map(textOf).filter((text) => text.trim() !== '')
      hits.push({
        sheet: table.sheet.name,
        area: { top: row, bottom: row, left: table.area.left, right: table.area.right },
        facts: { row: row + 1, written: written.join(' '), numbers: numbersColumns(cells), of: null },
      })
    }
    // Where the number stands again in a row, point-duplicated speaks of it.
    const again = new Set(table.duplicates.map(({ row }) => row.row))
    for (const { number, row, further } of table.continued) {
      const rows = further.filter((one) => !again.has(one.row))
      const last = lastOf(rows)?.row
      if (last === undefined) continue
      hits.push({
        sheet: table.sheet.name,
        area: { top: itemAt(rows, 0).row, bottom: last, left: table.area.left, right: table.area.right },
        point: number,
        facts: {
          row: itemAt(rows, 0).row + 1,
          written: '',
          numbers: false,
          of: { number, row: row + 1, last: last + 1 },
        },
      })
    }
    return hits
  },
}
