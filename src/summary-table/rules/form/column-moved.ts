import { cellAddress, cellArea } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import { itemAt } from '../../../text/items'
import type { TableSubject } from '../../answers/subject'
import { outOfOrder } from '../shared/order'
import { chineseList, englishList } from '../shared/words'

interface Facts {
  readonly cell: string
  readonly heading: string
  readonly order: readonly string[]
}

export const columnMoved: Rule<TableSubject, Facts> = {
  name: 'column-moved',
  severity: 'error',
  texts: {
    zh: {
      title: '列的顺序被改动',
      about: '列的先后与下发的表不一致。汇总时按列粘贴，顺序变了就会错位。',
      message: ({ cell, heading }) => `“${heading}”这一列〔${cell}〕的位置与下发的表不同。`,
      hint: ({ order }) => `请把列移回原来的顺序：${chineseList(order)}。`,
    },
    en: {
      title: 'Column moved',
      about: 'The columns stand in another order than in the issued form; whoever collects them pastes by column.',
      message: ({ cell, heading }) =>
        `The column “${heading}” (${cell}) stands in another place than in the issued form.`,
      hint: ({ order }) => `Move the columns back to their order: ${englishList(order)}.`,
    },
  },
  check({ table }) {
    const hits: Hit<Facts>[] = []
    const keys = table.layout.map(({ key }) => key)
    const order = table.layout.map(({ heading }) => heading)
    const known = table.headings.filter(({ key }) => key !== null)
    for (const index of outOfOrder(known.map(({ key }) => keys.indexOf(key!)))) {
      const { cell, key } = itemAt(known, index)
      hits.push({
        sheet: table.sheet.name,
        area: cellArea(cell.row, cell.column),
        facts: { cell: cellAddress(cell.row, cell.column), heading: itemAt(order, keys.indexOf(key!)), order },
      })
    }
    return hits
  },
}
