import { columnName, inSpans } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import type { TableSubject } from '../../answers/subject'

interface Facts {
  readonly column: string
  readonly heading: string
}

export const columnHidden: Rule<TableSubject, Facts> = {
  name: 'column-hidden',
  severity: 'warning',
  texts: {
    zh: {
      title: '有隐藏的列',
      about: '表内有被隐藏的列：发出去的与看到的不一样，打印也会缺列。',
      message: ({ column, heading }) => `“${heading}”所在的${column}列被隐藏了。`,
      hint: () => '请取消隐藏这一列。',
    },
    en: {
      title: 'Hidden column',
      about: 'A column inside the table is hidden: what is sent is not what is seen, and prints lack it.',
      message: ({ column, heading }) => `Column ${column}, “${heading}”, is hidden.`,
      hint: () => 'Unhide the column.',
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    const { hiddenColumns, name } = table.sheet
    if (hiddenColumns.length === 0) return hits
    for (const { cell } of table.headings) {
      const { column } = cell
      if (!inSpans(hiddenColumns, column)) continue
      hits.push({
        sheet: name,
        area: { top: table.area.top, bottom: table.area.bottom, left: column, right: column },
        facts: { column: columnName(column), heading: cell.text },
      })
    }
    return hits
  },
}
