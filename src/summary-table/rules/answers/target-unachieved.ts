import { cellAddress, cellArea } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import type { TableSubject } from '../../answers/subject'
import { chineseHeading, chineseList, englishHeading, englishList } from '../shared/words'

interface Facts {
  readonly number: number
  readonly cell: string
  readonly counties: readonly string[]
}

export const targetUnachieved: Rule<TableSubject, Facts> = {
  name: 'target-unachieved',
  severity: 'result',
  texts: {
    zh: {
      title: '目标未实现',
      brief: ({ counties }) => `${chineseHeading(counties)}未实现`,
      about: '填写没有错误，只是这一项还有县（市、区）没有实现。列出来便于督办，“标色”用黄底标出的就是这些。',
      message: ({ number, cell, counties }) =>
        `第${number}项〔${cell}〕有${counties.length}个县（市、区）未实现：${chineseList(counties)}。`,
      hint: () => '这不是填表的错误，不必改动；请跟进落实。',
    },
    en: {
      title: 'Target not achieved',
      brief: ({ counties }) => `Not achieved: ${englishHeading(counties)}`,
      about:
        'Nothing is wrong with the form: counties have yet to achieve this target. These are what the highlights show.',
      message: ({ number, cell, counties }) =>
        `Point ${number} (${cell}): ${counties.length} ${counties.length === 1 ? 'county has' : 'counties have'} not achieved it: ${englishList(counties)}.`,
      hint: () => 'This is no mistake in the form; follow it up.',
    },
  },
  cause: ({ counties }) => chineseList(counties),
  check({ table, answers }) {
    const hits: Hit<Facts>[] = []
    for (const { row, unachieved } of answers.filter(({ unachieved }) => unachieved.counties.length > 0)) {
      const cell = row.cells.unachieved ?? row.cells.assessment
      if (!cell) continue
      hits.push({
        sheet: table.sheet.name,
        area: cellArea(row.row, cell.column),
        point: row.number,
        facts: { number: row.number, cell: cellAddress(row.row, cell.column), counties: unachieved.counties },
      })
    }
    return hits
  },
}
