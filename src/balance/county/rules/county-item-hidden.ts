import { cellAddress, cellArea, inSpans } from '../../../grid/address'
import type { WorkbookContents } from '../../../grid/contents'
import type { Rule } from '../../../findings/rule'
import type { ItemSheets } from '../item'

interface Facts {
  readonly item: string
  readonly sheet: string
  /** A1; '' where the whole sheet is hidden. */
  readonly address: string
}

/** What the item sheets say, and the workbook that they stand in. */
export interface ItemsInWorkbook extends ItemSheets {
  readonly workbook: WorkbookContents
}

/** Items that count and cannot be seen: of another year, often, or out of date. */
export const countyItemHidden: Rule<ItemsInWorkbook, Facts> = {
  name: 'county-item-hidden',
  severity: 'warning',
  texts: {
    zh: {
      title: '县级指标被隐藏',
      about: '隐藏的工作表、行、列里的县级指标照样用来判定，看到的和算的不一样。隐藏的往往是往年的或作废的数。',
      message: ({ item, sheet, address }) =>
        address === ''
          ? `隐藏的工作表“${sheet}”里有县级指标，参加了判定。`
          : `“${item}”填在〔${address}〕，这一格是隐藏的，但参加了判定。`,
      hint: () => '应当判定的，请取消隐藏；是往年或作废的，请删去。',
    },
    en: {
      title: 'A hidden county item is judged',
      about:
        'County items on hidden sheets, rows and columns are judged all the same, so what is seen is not what counts. What is hidden is often of another year, or out of date.',
      message: ({ item, sheet, address }) =>
        address === ''
          ? `The hidden sheet “${sheet}” holds county items, and they are judged.`
          : `“${item}” is entered in ${address}, which is hidden, and is judged.`,
      hint: () => 'Show it, or delete it if it is out of date.',
    },
  },
  cause: ({ sheet }) => sheet,
  *check({ rows, workbook }) {
    const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]))
    const told = new Set<string>()
    for (const { item, places } of rows) {
      for (const { sheet: name, row, column } of places) {
        const sheet = sheets.get(name)
        if (!sheet || told.has(name)) continue
        if (sheet.visibility !== 'visible') {
          told.add(name)
          yield { sheet: name, area: null, facts: { item: item.name, sheet: name, address: '' } }
        } else if (inSpans(sheet.hiddenRows, row) || inSpans(sheet.hiddenColumns, column)) {
          const facts = { item: item.name, sheet: name, address: cellAddress(row, column) }
          yield { sheet: name, area: cellArea(row, column), facts }
        }
      }
    }
  },
}
