import { boundOf } from '../school-sheet/bounds'
import type { AmountCell } from '../school-sheet/sheet'
import { amountHit, cellsWhere, type AmountFacts, type SchoolRule } from './subject'

interface Facts extends AmountFacts {
  /** In the heading's unit. */
  readonly limit: string
}

export const schoolUnusual: SchoolRule<Facts> = {
  name: 'school-unusual',
  severity: 'warning',
  texts: {
    zh: {
      title: '数字大得少见',
      about: '极少有学校一个学段有 1 万名学生、250 个班。可能是真的，也可能是多打了一位，或填了全县的数。',
      message: ({ school, heading, address, written, limit }) =>
        `${school}的${heading}〔${address}〕是 ${written}，超过 ${limit} 的学校很少见。`,
      hint: () => '请核对；数字属实的不用改。',
    },
    en: {
      title: 'More than almost any school has',
      about:
        'Hardly a school has 10,000 pupils in one stage, or 250 classes. It may be true, or have a digit too many, or be the number of a whole county.',
      message: ({ school, heading, address, written, limit }) =>
        `${school}: ${heading} in ${address} is ${written}; few schools have more than ${limit}.`,
      hint: () => 'Check it; leave it if it is right.',
    },
  },
  *check(subject) {
    for (const { row, cell } of cellsWhere(subject, isUnusual)) {
      const hit = amountHit(row, cell, null)
      const limit = ((boundOf(cell.found.spec).unusual ?? 0) / cell.found.factor).toLocaleString('en')
      yield { ...hit, facts: { ...hit.facts, limit } }
    }
  },
}

function isUnusual({ found, value }: AmountCell): boolean {
  const { unusual, impossible } = boundOf(found.spec)
  return value !== null && unusual !== null && value > unusual && value <= impossible
}
