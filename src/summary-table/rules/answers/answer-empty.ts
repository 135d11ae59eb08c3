import { cellAddress, cellArea } from '../../../grid/address'
import type { Hit, Rule } from '../../../findings/rule'
import type { Answer } from '../../answers/answer'
import type { TableSubject } from '../../answers/subject'

interface Facts {
  readonly number: number
  /** The two lists; null where the form asks for the county's own judgement instead. */
  readonly lists: { readonly achieved: string; readonly unachieved: string } | null
  readonly cell: string
}

export const answerEmpty: Rule<TableSubject, Facts> = {
  name: 'answer-empty',
  severity: 'error',
  texts: {
    zh: {
      title: '是否实现没有填',
      about:
        '已实现和未实现两栏（或自评一栏）都空着，看不出各县（市、区）的情况。没有未实现的县时，未实现一栏可以空着或写“无”。',
      message: ({ number, lists, cell }) =>
        lists
          ? `第${number}项的已实现〔${lists.achieved}〕和未实现〔${lists.unachieved}〕名单都空着。`
          : `第${number}项的自评〔${cell}〕空着。`,
      hint: ({ lists }) =>
        lists ? '请把每个县（市、区）填入其中一栏，没有的写“无”。' : '请写“达到”“基本达到”或“没有达到”。',
    },
    en: {
      title: 'Whether it is achieved is blank',
      about:
        'Neither list (or no self-assessment) says anything about the counties. Where none is left, 未实现 may be blank or say 无.',
      message: ({ number, lists, cell }) =>
        lists
          ? `Point ${number}: both county lists (${lists.achieved}, ${lists.unachieved}) are blank.`
          : `Point ${number}: the self-assessment (${cell}) is blank.`,
      hint: ({ lists }) =>
        lists
          ? 'Put every county into one of the lists; write 无 where there is none.'
          : 'Write 达到, 基本达到 or 没有达到.',
    },
  },
  check({ table, answers }) {
    const hits: Hit<Facts>[] = []
    for (const { row } of answers.filter(isEmpty)) {
      const { achieved, unachieved, assessment } = row.cells
      const addressOf = ({ column }: { readonly column: number }): string => cellAddress(row.row, column)
      const lists = achieved && unachieved && { achieved: addressOf(achieved), unachieved: addressOf(unachieved) }
      const cell = lists ? achieved : assessment
      if (!cell) continue
      hits.push({
        sheet: table.sheet.name,
        area: cellArea(row.row, cell.column),
        point: row.number,
        facts: { number: row.number, lists, cell: addressOf(cell) },
      })
    }
    return hits
  },
}

function isEmpty({ achieved, unachieved }: Answer): boolean {
  return achieved.kind === 'blank' && unachieved.kind === 'blank'
}
