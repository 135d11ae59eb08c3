import type { Rule } from '../../../findings/rule'
import { cellAddress, cellArea } from '../../../grid/address'
import type { ItemSheets } from '../item'

interface Facts {
  readonly address: string
  readonly written: string
}

/** A row of an item sheet that something is entered in, for an item that the standard does not have. */
export const countyItemUnknown: Rule<ItemSheets, Facts> = {
  name: 'county-item-unknown',
  severity: 'warning',
  texts: {
    zh: {
      title: '县级指标认不出',
      brief: ({ written }) => `指标“${written}”认不出`,
      about: '县级指标表里填了数的一行，指标不是这个标准的条目，没有用来判定。',
      message: ({ address, written }) => `指标“${written}”〔${address}〕不是这个标准的条目，这一行没有用来判定。`,
      hint: () => '请按标准的原文写指标，或在前面写它的编号（如 G7）；标准之外的条目可以留着。',
    },
    en: {
      title: 'County item not known',
      brief: ({ written }) => `Item “${written}” not known`,
      about: 'Something is entered for an item that the standard does not have. The row was not used.',
      message: ({ address, written }) => `“${written}” in ${address} is no item of the standard; its row was not used.`,
      hint: () => 'Name the item as the standard does, or put its number before it, such as G7. Other items may stay.',
    },
  },
  cause: ({ written }) => written,
  *check({ unknown }) {
    for (const { sheet, row, column, written } of unknown)
      yield { sheet, area: cellArea(row, column), facts: { address: cellAddress(row, column), written } }
  },
}
