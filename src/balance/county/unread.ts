import type { Rule } from '../../findings/rule'
import { cellAddress, cellArea } from '../../grid/address'
import type { ItemRow } from './item'

interface Facts {
  readonly item: string
  readonly address: string
  readonly written: string
}

/** A cell of the county's items whose text could not be understood, so that the item is not judged by it. */
export const countyItemUnread: Rule<readonly ItemRow[], Facts> = {
  name: 'county-item-unread',
  severity: 'warning',
  texts: {
    zh: {
      title: '县级指标的填写看不懂',
      about: '县级指标表里的实际值或年度目标既不是确切的数，也不是“是”“否”，没有用来判定。',
      message: ({ item, address, written }) => `“${item}”〔${address}〕写的是“${written}”，没有用来判定。`,
      hint: () => '请填确切的数（如 95%），或填“是”“否”。',
    },
    en: {
      title: 'County item not understood',
      about: 'What is reached or planned of a county item is neither a definite number nor 是 or 否. It was not used.',
      message: ({ item, address, written }) => `“${item}” in ${address} says “${written}”, which was not used.`,
      hint: () => 'Enter a definite number, such as 95%, or 是 or 否.',
    },
  },
  *check(rows) {
    for (const { item, sheet, row, unread } of rows) {
      for (const { column, written } of unread) {
        const facts = { item: item.name, address: cellAddress(row, column), written }
        yield { sheet, area: cellArea(row, column), facts }
      }
    }
  },
}
