import { COLUMN } from '../columns/columns'
import type { SchoolRow } from '../school-sheet/sheet'
import { amountHit, type AmountFacts, type SchoolRule } from './subject'

interface Facts extends AmountFacts {
  readonly part: number
  /** Pupils of an average class. */
  readonly whole: number
}

export const schoolLargestClassTooSmall: SchoolRule<Facts> = {
  name: 'school-largest-class-too-small',
  severity: 'error',
  texts: {
    zh: {
      title: '最大班额比平均班额小',
      about: '最大的班不会比平均每班人数还少，三个数中必有一个不对。',
      message: ({ school, address, part, whole }) =>
        `${school}的最大班额〔${address}〕是 ${part}，比平均每班 ${whole} 人还少。`,
      hint: () => '请核对最大班额、在校生数和班级数。',
    },
    en: {
      title: 'Largest class below the average',
      about: 'The largest class cannot be smaller than the average one, so one of three numbers is wrong.',
      message: ({ school, address, part, whole }) =>
        `${school}: the largest class (${address}) has ${part} pupils, fewer than the average of ${whole}.`,
      hint: () => 'Check the largest class, the pupils and the classes.',
    },
  },
  *check({ reading }) {
    for (const row of reading.rows) {
      const cell = row.amounts.get(COLUMN.largestClass)
      const part = cell?.value ?? null
      const whole = averageClass(row)
      if (!cell || part === null || whole === null || part >= whole) continue
      const hit = amountHit(row, cell, null)
      yield { ...hit, facts: { ...hit.facts, part, whole: Math.round(whole * 10) / 10 } }
    }
  },
}

function averageClass({ amounts }: SchoolRow): number | null {
  const enrolment = amounts.get(COLUMN.enrolment)?.value ?? null
  const classes = amounts.get(COLUMN.classes)?.value
  return enrolment === null || !classes ? null : enrolment / classes
}
