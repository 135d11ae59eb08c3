import { cellAddress, cellArea } from '../../../grid/address'
import type { Rule } from '../../../findings/rule'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly cell: string
  readonly written: string
}

export const columnExtra: Rule<TableSubject, Facts> = {
  name: 'column-extra',
  severity: 'info',
  texts: {
    zh: {
      title: '多出一列',
      about: '下发的表没有的列（如“备注”）。可以保留，汇总时一般不看。',
      message: ({ cell, written }) => `“${excerpt(written)}”〔${cell}〕是下发的表没有的列。`,
      hint: () => '可以保留；收表单位要求严格一致时请删去。',
    },
    en: {
      title: 'Extra column',
      about: 'A column that the issued form does not have, such as 备注. It may stay; it is usually not collected.',
      message: ({ cell, written }) => `The issued form has no column “${excerpt(written)}” (${cell}).`,
      hint: () => 'It may stay; remove it where the form must be exactly as issued.',
    },
  },
  check: ({ table }) =>
    table.headings
      .filter(({ key }) => key === null)
      .map(({ cell: { row, column, text } }) => ({
        sheet: table.sheet.name,
        area: cellArea(row, column),
        facts: { cell: cellAddress(row, column), written: text },
      })),
}
