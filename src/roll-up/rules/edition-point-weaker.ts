import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'
import { headOf } from './filed'
import { openByTable, pointsOf } from './open-by-table'

interface Facts extends Filed {
  readonly county: string
  readonly number: number
  readonly edition: number
}

export const editionPointWeaker: FiledRule<RollUp, Facts> = {
  name: 'edition-point-weaker',
  severity: 'info',
  texts: {
    zh: {
      title: '这一版的表要求较低',
      about: '县里填的是另一版的表，其中相近的一项要求较低：在那里已实现，说明不了这一项，所以先不列入。',
      message: ({ county, number, edition }) =>
        `第${number}项：${county}填的是${edition}项的表，其中相近的一项要求较低，说明不了这一项，先不列入。`,
      hint: ({ county }) => `请${county}按本次的表补报这一项。`,
    },
    en: {
      title: 'The edition asks for less',
      about:
        'The county has sent another edition of the form, in which a like point asks for less: having achieved that proves nothing here.',
      message: ({ county, number, edition }) =>
        `Point ${number}: the form of ${edition} points that ${county} has sent asks for less; the point is open.`,
      hint: ({ county }) => `Ask ${county} for this point.`,
    },
  },
  *check(rolled) {
    for (const { table, numbers } of openByTable(rolled, 'weaker'))
      for (const number of numbers)
        yield {
          ...headOf(table.table),
          point: number,
          facts: { path: table.table.path, county: table.from ?? '', number, edition: pointsOf(table.table.edition) },
        }
  },
}
