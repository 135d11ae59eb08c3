import { cellAddress, cellArea } from '../../../grid/address'
import type { Rule } from '../../../findings/rule'
import { CellError } from '../../../grid/cell'
import { hasPlaceholder } from '../../answers/placeholders'
import type { TableSubject } from '../../answers/subject'
import { excerpt } from '../shared/words'

interface Facts {
  readonly cell: string
  readonly written: string
}

export const dateInvalid: Rule<TableSubject, Facts> = {
  name: 'date-invalid',
  severity: 'error',
  texts: {
    zh: {
      title: '时间不是有效的日期',
      about: '“时间”里写的不是一个存在的日子（如2018年2月30日），或者缺了年、月、日中的一样。',
      message: ({ cell, written }) => `时间〔${cell}〕写的是“${excerpt(written)}”，没有这一天，或者年、月、日不全。`,
      hint: () => '请写成“2018年11月20日”这样的日期。',
    },
    en: {
      title: 'No such day',
      about: 'The date is no day of the calendar (30 February) or lacks its year, month or day.',
      message: ({ cell, written }) =>
        `The date (${cell}) says “${excerpt(written)}”, which is no day, or lacks year, month or day.`,
      hint: () => 'Write the date as 2018年11月20日.',
    },
  },
  check({ table, dateKind }) {
    const { date } = table.header
    if (dateKind !== 'invalid' || !date.cell || date.value instanceof CellError || hasPlaceholder(date.text)) return []
    const { row, column } = date.cell
    return [
      {
        sheet: table.sheet.name,
        area: cellArea(row, column),
        facts: { cell: cellAddress(row, column), written: date.text },
      },
    ]
  },
}
