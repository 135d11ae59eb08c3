import type { Rule } from '../../../findings/rule'
import { cellAddress, cellArea } from '../../../grid/address'
import type { ItemSheets } from '../item'
import { itemExample } from '../words'

interface Facts {
  readonly item: string
  readonly address: string
  readonly written: string
  readonly example: string
}

/** A cell of the county's items whose text could not be understood, or not in all its parts, so that the item is not judged by it. */
export const countyItemUnread: Rule<ItemSheets, Facts> = {
  name: 'county-item-unread',
  severity: 'warning',
  texts: {
    zh: {
      title: '县级指标的填写看不懂',
      about:
        '县级指标表里的实际值或年度目标没有写全，或者既不是确切的数，也不是“是”“否”：约数、几个数分不清各指什么、超过100%、只有要比较的两个数中的一个、只写了两部分中的一部分，都没有用来判定。',
      message: ({ item, address, written }) => `“${item}”〔${address}〕写的是“${written}”，没有用来判定。`,
      hint: ({ example }) => `请把各部分都写确切，如“${example}”；整项做到与否也可以只填“是”或“否”。`,
    },
    en: {
      title: 'County item not understood',
      about:
        'What is reached or planned of a county item is incomplete, or is neither a definite number nor 是 or 否: about so much, several numbers without a word what each is, above 100%, one of two amounts that are compared, one of two parts. It was not used.',
      message: ({ item, address, written }) => `“${item}” in ${address} says “${written}”, which was not used.`,
      hint: ({ example }) => `State every part definitely, like ${example}; 是 or 否 answers for the whole item.`,
    },
  },
  *check({ rows }) {
    for (const { item, unread } of rows) {
      for (const { sheet, row, column, written } of unread) {
        const facts = { item: item.name, address: cellAddress(row, column), written, example: itemExample(item) }
        yield { sheet, area: cellArea(row, column), facts }
      }
    }
  },
}
