import { cellAddress, cellArea } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import type { TableSubject } from '../../answers/subject'
import { chineseHeading, chineseList, englishHeading, englishList } from '../shared/words'

interface Facts {
  readonly number: number
  readonly achieved: string
  readonly unachieved: string
  readonly counties: readonly string[]
}

export const countyInBoth: Rule<TableSubject, Facts> = {
  name: 'county-in-both',
  severity: 'error',
  texts: {
    zh: {
      title: '同一个县两边都有',
      brief: ({ counties }) => `${chineseHeading(counties)}写在了两栏`,
      about: '同一项里，一个县（市、区）既写在已实现，又写在未实现，两者只能有一个是对的。',
      message: ({ number, achieved, unachieved, counties }) =>
        `第${number}项：${chineseList(counties)}同时写在已实现〔${achieved}〕和未实现〔${unachieved}〕。`,
      hint: () => '请核实后从其中一栏删去。',
    },
    en: {
      title: 'County in both lists',
      brief: ({ counties }) => `${englishHeading(counties)} in both lists`,
      about: 'A county stands in both lists of one point; only one of them can be right.',
      message: ({ number, achieved, unachieved, counties }) =>
        `Point ${number}: ${englishList(counties)} ${counties.length === 1 ? 'stands' : 'stand'} both in 已实现 (${achieved}) and in 未实现 (${unachieved}).`,
      hint: () => 'Find out which is true and remove it from the other list.',
    },
  },
  cause: ({ counties }) => chineseList(counties),
  check({ table, answers }) {
    const hits: Hit<Facts>[] = []
    const twice = answers.filter(({ inBoth }) => inBoth.length > 0)
    for (const { row, achieved, unachieved, inBoth: counties } of twice) {
      const { achieved: cell, unachieved: other } = row.cells
      // 全部 beside a list of exceptions is one contradiction, not one a county: list-shorthand-conflict speaks of it.
      if (!cell || !other || achieved.kind === 'all' || unachieved.kind === 'all') continue
      hits.push({
        sheet: table.sheet.name,
        area: cellArea(row.row, other.column),
        point: row.number,
        facts: {
          number: row.number,
          achieved: cellAddress(row.row, cell.column),
          unachieved: cellAddress(row.row, other.column),
          counties,
        },
      })
    }
    return hits
  },
}
