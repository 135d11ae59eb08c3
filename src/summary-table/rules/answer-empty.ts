import { cellAddress, cellArea } from '../../grid/address'
import type { Rule } from '../../findings/rule'
import type { Answer, TableSubject } from '../table'

interface Facts {
  readonly number: number
  readonly achieved: string
  readonly unachieved: string
}

export const answerEmpty: Rule<TableSubject, Facts> = {
  name: 'answer-empty',
  severity: 'error',
  texts: {
    zh: {
      title: '两个县名单都没有填',
      about: '已实现和未实现两栏都空着，看不出各县（市、区）的情况。没有未实现的县时，未实现一栏可以空着或写“无”。',
      message: ({ number, achieved, unachieved }) =>
        `第${number}项的已实现〔${achieved}〕和未实现〔${unachieved}〕名单都空着。`,
      hint: () => '请把每个县（市、区）填入其中一栏，没有的写“无”。',
    },
    en: {
      title: 'Both county lists blank',
      about: 'Neither list says anything about the counties. Where none is left, 未实现 may be blank or say 无.',
      message: ({ number, achieved, unachieved }) =>
        `Point ${number}: both county lists (${achieved}, ${unachieved}) are blank.`,
      hint: () => 'Put every county into one of the lists; write 无 where there is none.',
    },
  },
  *check({ table, answers }) {
    for (const { row } of answers.filter(isEmpty)) {
      const { achieved: cell, unachieved: other } = row.cells
      if (!cell || !other) continue
      yield {
        sheet: table.sheet.name,
        area: cellArea(row.row, cell.column),
        point: row.number,
        facts: {
          number: row.number,
          achieved: cellAddress(row.row, cell.column),
          unachieved: cellAddress(row.row, other.column),
        },
      }
    }
  },
}

function isEmpty({ achieved, unachieved }: Answer): boolean {
  return achieved.kind === 'blank' && unachieved.kind === 'blank'
}
