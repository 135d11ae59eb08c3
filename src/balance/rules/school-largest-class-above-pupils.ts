import { COLUMN } from '../columns/columns'
import { amountHit, type AmountFacts, type SchoolRule } from './subject'

interface Facts extends AmountFacts {
  readonly part: number
  readonly whole: number
}

export const schoolLargestClassAbovePupils: SchoolRule<Facts> = {
  name: 'school-largest-class-above-pupils',
  severity: 'error',
  texts: {
    zh: {
      title: '最大班额比在校生还多',
      about: '一个班的学生都在学校的在校生里，最大班额不会比在校生数还多。',
      message: ({ school, address, part, whole }) =>
        `${school}的最大班额〔${address}〕是 ${part}，比在校生数 ${whole} 还多。`,
      hint: () => '请核对最大班额和在校生数，两列都只填本学段的人数。',
    },
    en: {
      title: 'Largest class above all pupils',
      about: 'The pupils of a class are among those of the school, so the largest class cannot be larger.',
      message: ({ school, address, part, whole }) =>
        `${school}: the largest class (${address}) has ${part} pupils, more than all ${whole} of them.`,
      hint: () => 'Check both; each counts the pupils of this stage only.',
    },
  },
  *check({ reading }) {
    for (const row of reading.rows) {
      const cell = row.amounts.get(COLUMN.largestClass)
      const part = cell?.value ?? null
      const whole = row.amounts.get(COLUMN.enrolment)?.value ?? null
      // Without pupils another rule speaks.
      if (!cell || part === null || !whole || part <= whole) continue
      const hit = amountHit(row, cell, null)
      yield { ...hit, facts: { ...hit.facts, part, whole } }
    }
  },
}
