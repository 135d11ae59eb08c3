import { inSpans } from '../../grid/address'
import type { Rule } from '../../findings/rule'
import type { TableSubject } from '../table'

interface Facts {
  readonly row: number
  readonly number: number
}

export const rowHidden: Rule<TableSubject, Facts> = {
  name: 'row-hidden',
  severity: 'warning',
  texts: {
    zh: {
      title: '有隐藏的行',
      about: '表内有被隐藏或被筛选掉的政策点：发出去的与看到的不一样，打印也会缺行。',
      message: ({ row, number }) => `第${number}项所在的第${row}行被隐藏了。`,
      hint: () => '请取消隐藏，或清除筛选。',
    },
    en: {
      title: 'Hidden row',
      about:
        'A point inside the table is hidden or filtered out: what is sent is not what is seen, and prints lack it.',
      message: ({ row, number }) => `Row ${row}, with point ${number}, is hidden.`,
      hint: () => 'Unhide the row, or clear the filter.',
    },
  },
  *check({ table }) {
    const { hiddenRows, name } = table.sheet
    if (hiddenRows.length === 0) return
    for (const { row, number } of table.points) {
      if (!inSpans(hiddenRows, row)) continue
      yield {
        sheet: name,
        area: { top: row, bottom: row, left: table.area.left, right: table.area.right },
        point: number,
        facts: { row: row + 1, number },
      }
    }
  },
}
