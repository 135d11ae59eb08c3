import { boundOf } from '../school-sheet/bounds'
import type { AmountCell } from '../school-sheet/sheet'
import { amountHit, cellsWhere, type AmountFacts, type SchoolRule } from './subject'

interface Facts extends AmountFacts {
  /** In the heading's unit. */
  readonly limit: string
}

export const schoolImpossible: SchoolRule<Facts> = {
  name: 'school-impossible',
  severity: 'error',
  texts: {
    zh: {
      title: '数字大得不可能',
      about: '没有哪所学校一个学段有 5 万名学生、1 万名教师。这样的数多半是多打了几位，或把几格连在了一起。',
      message: ({ school, heading, address, written, limit }) =>
        `${school}的${heading}〔${address}〕是 ${written}，没有学校会超过 ${limit}。`,
      hint: () => '请核对是不是多打了几位数，或填错了列。',
    },
    en: {
      title: 'More than any school has',
      about:
        'No school has 50,000 pupils in one stage, or 10,000 teachers. Such a figure has digits too many, or two cells run into one.',
      message: ({ school, heading, address, written, limit }) =>
        `${school}: ${heading} in ${address} is ${written}; no school has more than ${limit}.`,
      hint: () => 'Check whether it has digits too many, or stands in the wrong column.',
    },
  },
  *check(subject) {
    for (const { row, cell } of cellsWhere(subject, isImpossible)) {
      const hit = amountHit(row, cell, null)
      const limit = (boundOf(cell.found.spec).impossible / cell.found.factor).toLocaleString('en')
      yield { ...hit, facts: { ...hit.facts, limit } }
    }
  },
}

function isImpossible({ found, value }: AmountCell): boolean {
  return value !== null && value > boundOf(found.spec).impossible
}
