import type { Rule } from '../../../findings/rule'
import type { TableSubject } from '../../answers/subject'

interface Facts {
  readonly sheet: string
  /** Whether the sheet is not even offered for unhiding. */
  readonly deeply: boolean
}

export const sheetHidden: Rule<TableSubject, Facts> = {
  name: 'sheet-hidden',
  severity: 'warning',
  texts: {
    zh: {
      title: '汇总表在隐藏的工作表里',
      about:
        '看得见的工作表里都没有汇总表，只有隐藏的工作表里有：收表的人打开文件看不到它。另有看得见的汇总表时，隐藏的（去年的、内部的底稿）不检查。',
      message: ({ sheet }) => `汇总表在隐藏的工作表“${sheet}”里，打开文件的人看不到。`,
      hint: ({ deeply }) =>
        deeply
          ? '“取消隐藏”里也没有这张表，它是用宏隐藏的；请把内容复制到一张新工作表里。'
          : '请在任意一个工作表标签上点右键，选“取消隐藏”。',
    },
    en: {
      title: 'Table on a hidden sheet',
      about:
        'No visible sheet has a summary table, only a hidden one: whoever opens the file does not see it. Where a visible sheet has one, hidden ones (of last year, drafts of the office) are not checked.',
      message: ({ sheet }) =>
        `The summary table is on the hidden sheet “${sheet}”: whoever opens the file does not see it.`,
      hint: ({ deeply }) =>
        deeply
          ? 'Excel does not even offer it for unhiding, as a macro hid it: copy the table to a new sheet.'
          : 'Right-click any sheet tab and choose Unhide.',
    },
  },
  check({ table }) {
    const { name, visibility } = table.sheet
    if (visibility === 'visible') return []
    return [{ sheet: name, area: null, facts: { sheet: name, deeply: visibility === 'veryHidden' } }]
  },
}
