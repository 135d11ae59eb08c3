import { COLUMN } from '../columns/columns'
import { amountHit, type AmountFacts, type SchoolRule } from './subject'

interface Facts extends AmountFacts {
  readonly part: number
  readonly whole: number
  readonly wholeHeading: string
}

/** What is a part of what: 66+ are among the 56+, those among all classes. */
const PARTS = [
  [COLUMN.superLargeClasses, COLUMN.largeClasses],
  [COLUMN.largeClasses, COLUMN.classes],
] as const

export const schoolClassSizeOrder: SchoolRule<Facts> = {
  name: 'school-class-size-order',
  severity: 'error',
  texts: {
    zh: {
      title: '大班额数前后不符',
      about: '66人以上的班也是56人以上的班，56人以上的班也是班级，所以后者不会更少。',
      message: ({ school, heading, address, part, whole, wholeHeading }) =>
        `${school}的${heading}〔${address}〕是 ${part}，比${wholeHeading} ${whole} 还多。`,
      hint: () => '56人以上的班级数要包括66人以上的，请核对。',
    },
    en: {
      title: 'Large classes do not add up',
      about: 'Classes of 66 or more are among those of 56 or more, and those among all classes.',
      message: ({ school, heading, address, part, whole, wholeHeading }) =>
        `${school}: ${heading} in ${address} is ${part}, more than ${wholeHeading}, ${whole}.`,
      hint: () => 'Classes of 56 or more include those of 66 or more. Check both.',
    },
  },
  *check({ reading }) {
    for (const row of reading.rows) {
      for (const [heading, wholeHeading] of PARTS) {
        const cell = row.amounts.get(heading)
        const part = cell?.value ?? null
        const whole = row.amounts.get(wholeHeading)?.value ?? null
        if (!cell || part === null || whole === null || part <= whole) continue
        const hit = amountHit(row, cell, null)
        yield { ...hit, facts: { ...hit.facts, part, whole, wholeHeading } }
      }
    }
  },
}
