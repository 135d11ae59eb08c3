import type { Rule } from '../../../findings/rule'
import { cellArea, parseCell } from '../../../grid/address'
import type { ItemSheets } from '../item'
import { asksFigure, itemExample } from '../words'

interface Facts {
  readonly item: string
  readonly address: string
  readonly written: string
  readonly example: string
}

/** What the item sheets say, and which items the figures of the schools decide by themselves. */
export interface ItemSubject extends ItemSheets {
  readonly decidedBySchools: ReadonlySet<string>
}

/** A county item that asks for a number, and is only said to be reached: it counts, and nobody can hold it against anything. */
export const countyItemWithoutFigure: Rule<ItemSubject, Facts> = {
  name: 'county-item-without-figure',
  severity: 'info',
  texts: {
    zh: {
      title: '县级指标只写了达到，没有写数',
      about:
        '指标要的是一个数，填的却只是“是”“达到”“√”。算作达到，但没有数可以核对，报告里注明“没有写数”。学校数据已经能够判定的（学校规模、班级学生数、专用教室）不提示。',
      message: ({ item, address, written }) =>
        `“${item}”〔${address}〕只写了“${written}”，没有写数：算作达到，但没有数可以核对。`,
      hint: ({ example }) => `请写上实际的数，如“${example}”。`,
    },
    en: {
      title: 'County item said to be reached, without a figure',
      about:
        'The item asks for a number, and 是, 达到 or √ is all that is entered. It counts as reached, cannot be verified, and is shown as said without a figure. Items that the schools’ own data decide (sizes, rooms) are let be.',
      message: ({ item, address, written }) =>
        `“${item}” in ${address} says “${written}” and no figure: it counts as reached, and cannot be verified.`,
      hint: ({ example }) => `Enter the figure itself, like ${example}.`,
    },
  },
  *check({ rows, decidedBySchools }) {
    for (const { item, actual, meets, sheet, cell, written } of rows) {
      const at = parseCell(cell)
      if (actual !== true || meets !== true || !at || !asksFigure(item) || decidedBySchools.has(item.id)) continue
      const facts = { item: item.name, address: cell, written, example: itemExample(item) }
      yield { sheet, area: cellArea(at.row, at.column), facts }
    }
  },
}
