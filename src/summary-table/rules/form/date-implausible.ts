import { cellAddress, cellArea } from '../../../grid/address'
import type { Rule } from '../../../findings/rule'
import { isoDay } from '../../../grid/day'
import type { TableSubject } from '../../answers/subject'

interface Facts {
  readonly cell: string
  /** YYYY-MM-DD. */
  readonly date: string
  /** Whether the day lies ahead; else it is older than the policy. */
  readonly ahead: boolean
  /** The month of the policy, YYYY-MM. */
  readonly since: string
}

/** 2018-11-20 → 2018年11月20日, 2016-07 → 2016年7月. */
function inChinese(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day ? `${day}日` : ''}`
}

export const dateImplausible: Rule<TableSubject, Facts> = {
  name: 'date-implausible',
  severity: 'warning',
  texts: {
    zh: {
      title: '时间不合情理',
      about: '“时间”晚于今天，或早于政策出台的月份，多半是年份写错了。',
      message: ({ cell, date, ahead, since }) =>
        ahead
          ? `时间〔${cell}〕是${inChinese(date)}，这一天还没有到。`
          : `时间〔${cell}〕是${inChinese(date)}，早于政策出台的${inChinese(since)}。`,
      hint: () => '请核对年份。',
    },
    en: {
      title: 'Date implausible',
      about: 'The date lies after today or before the month of the policy; most often the year is wrong.',
      message: ({ cell, date, ahead, since }) =>
        ahead
          ? `The date (${cell}), ${date}, is still to come.`
          : `The date (${cell}), ${date}, is before the policy of ${since}.`,
      hint: () => 'Check the year.',
    },
  },
  check({ table, date, today }) {
    const { since } = table.edition
    const cell = table.header.date.cell
    if (!date || !cell) return []
    const ahead = date.getTime() > today.getTime()
    if (!ahead && date.getTime() >= Date.parse(since)) return []
    return [
      {
        sheet: table.sheet.name,
        area: cellArea(cell.row, cell.column),
        facts: { cell: cellAddress(cell.row, cell.column), date: isoDay(date), ahead, since },
      },
    ]
  },
}
