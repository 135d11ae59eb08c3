import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'
import { headOf } from './filed'
import { openByTable, pointsOf } from './open-by-table'

interface Facts extends Filed {
  readonly county: string
  readonly numbers: readonly number[]
  readonly edition: number
}

export const editionPointUnasked: FiledRule<RollUp, Facts> = {
  name: 'edition-point-unasked',
  severity: 'info',
  texts: {
    zh: {
      title: '这一版的表没有问这些政策点',
      about: '县里填的是另一版的表，其中没有这些政策点，所以这个县在这些项里两栏都没有。每个文件说一次。',
      message: ({ county, numbers, edition }) =>
        `${county}填的是${edition}项的表，没有问到第${numbers.join('、')}项，这些项先不列入。`,
      hint: ({ county }) => `请${county}补报这些项，或者改填本次要求的表。`,
    },
    en: {
      title: 'Points that the edition does not ask',
      about:
        'The county has sent another edition of the form, without these points: there it stands in neither list. Said once a file.',
      message: ({ county, numbers, edition }) =>
        `${county} has sent the form of ${edition} points, which does not ask for ${numbers.join(', ')}; they are open.`,
      hint: ({ county }) => `Ask ${county} for these points, or for the form of this round.`,
    },
  },
  *check(rolled) {
    for (const { table, numbers } of openByTable(rolled, 'unasked'))
      yield {
        ...headOf(table.table),
        facts: { path: table.table.path, county: table.from ?? '', numbers, edition: pointsOf(table.table.edition) },
      }
  },
}
