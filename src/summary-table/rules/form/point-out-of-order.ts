import { cellAddress, cellArea } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import { itemAt } from '../../../text/items'
import type { TableSubject } from '../../answers/subject'
import { outOfOrder } from '../shared/order'

interface Facts {
  readonly number: number
  readonly cell: string
}

export const pointOutOfOrder: Rule<TableSubject, Facts> = {
  name: 'point-out-of-order',
  severity: 'error',
  texts: {
    zh: {
      title: '政策点顺序被打乱',
      about: '各项没有按编号顺序排列。常见于按某一列排序之后：目标和举措的合并单元格就与政策点对不上了。',
      message: ({ number, cell }) => `第${number}项〔${cell}〕不在原来的位置上。`,
      hint: () => '请把这一行移回编号顺序。',
    },
    en: {
      title: 'Point out of order',
      about:
        'The points do not stand in the order of their numbers, as happens after sorting; the merged goals no longer belong to them.',
      message: ({ number, cell }) => `Point ${number} (${cell}) is not in its place.`,
      hint: () => 'Move the row back into the order of the numbers.',
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    for (const index of outOfOrder(table.points.map(({ number }) => number))) {
      const { row, number, cells } = itemAt(table.points, index)
      const column = (cells.number ?? cells.policy)?.column ?? table.area.left
      hits.push({
        sheet: table.sheet.name,
        area: cellArea(row, column),
        point: number,
        facts: { number, cell: cellAddress(row, column) },
      })
    }
    return hits
  },
}
