import { inSpans } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import type { TableSubject } from '../../answers/subject'

interface Facts {
  readonly row: number
  /** 编号; null for a row of headings. */
  readonly number: number | null
}

export const rowHidden: Rule<TableSubject, Facts> = {
  name: 'row-hidden',
  severity: 'warning',
  texts: {
    zh: {
      title: '有隐藏的行',
      about: '表内有被隐藏或被筛选掉的行：发出去的与看到的不一样，打印也会缺行。',
      message: ({ row, number }) => `${number === null ? '表头' : `第${number}项`}所在的第${row}行被隐藏了。`,
      hint: () => '请取消隐藏，或清除筛选。',
    },
    en: {
      title: 'Hidden row',
      about: 'A row inside the table is hidden or filtered out: what is sent is not what is seen, and prints lack it.',
      message: ({ row, number }) =>
        `Row ${row}, with ${number === null ? 'the headings' : `point ${number}`}, is hidden.`,
      hint: () => 'Unhide the row, or clear the filter.',
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    const { hiddenRows, name } = table.sheet
    if (hiddenRows.length === 0) return hits
    const headings = [
      ...new Set([table.headingRows.first, table.headingRows.last]),
      ...table.repeatedHeadings.map(({ row }) => row),
    ]
    for (const { row, number } of [
      ...headings.map((row) => ({ row, number: null })),
      ...table.points,
      ...table.continued.flatMap(({ further }) => further),
    ]) {
      if (!inSpans(hiddenRows, row)) continue
      hits.push({
        sheet: name,
        area: { top: row, bottom: row, left: table.area.left, right: table.area.right },
        point: number,
        facts: { row: row + 1, number },
      })
    }
    return hits
  },
}
