import type { Rule } from '../../../findings/rule'
import { cellArea } from '../../../grid/address'
import type { TargetFindings } from './shared'

export const targetRowUnread: Rule<TargetFindings, { readonly written: string }> = {
  name: 'target-row-unread',
  severity: 'warning',
  texts: {
    zh: {
      title: '年度目标的一行没有看懂',
      about: '年度目标表里一行的指标或一格的目标没有看懂，没有用来判定。',
      message: ({ written }) => `“${written}”没有看懂，没有用来判定。`,
      hint: () => '指标请写标准的原文或编号（如 L1、G11），目标请写数，如50%。',
    },
    en: {
      title: 'A row of targets is not understood',
      about: 'A row of the sheet of targets names nothing that is known, or a cell is no number; it was not used.',
      message: ({ written }) => `“${written}” is not understood and was not used.`,
      hint: () => 'Name the indicator as the standard does, or by its number; write targets as numbers.',
    },
  },
  *check({ sheets }) {
    for (const { sheet, row, column, written } of sheets.unread)
      yield { sheet, area: cellArea(row, column), facts: { written } }
  },
}
