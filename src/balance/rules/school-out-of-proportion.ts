import type { Hit } from '../../findings/rule'
import { PROPORTIONS, type Proportion } from '../school-sheet/bounds'
import type { SchoolReading, SchoolRow } from '../school-sheet/sheet'
import { amountHit, type AmountFacts, type SchoolRule } from './subject'

interface Facts extends AmountFacts {
  readonly part: number
  readonly whole: number
  readonly wholeHeading: string
  readonly times: number
}

export const schoolOutOfProportion: SchoolRule<Facts> = {
  name: 'school-out-of-proportion',
  severity: 'warning',
  texts: {
    zh: {
      title: '两个数不成比例',
      about: '教师比学生还多、班级比学生还多、专用教室是班级的十倍以上，多半是填错了列或多打了一位。很小的学校不提示。',
      message: ({ school, heading, address, part, whole, wholeHeading, times }) =>
        `${school}的${heading}〔${address}〕是 ${part}，比${wholeHeading} ${whole} ${times === 1 ? '' : `的 ${times} 倍`}还多。`,
      hint: () => '请核对这两个数；属实的不用改。',
    },
    en: {
      title: 'Two numbers out of proportion',
      about:
        'More teachers or classes than pupils, or ten special rooms a class, are most likely in the wrong column or have a digit too many. Very small schools are let be.',
      message: ({ school, heading, address, part, whole, wholeHeading, times }) =>
        `${school}: ${heading} in ${address} is ${part}, more than ${times === 1 ? '' : `${times} times `}${wholeHeading}, ${whole}.`,
      hint: () => 'Check both numbers; leave them if they are right.',
    },
  },
  *check({ reading }) {
    for (const proportion of PROPORTIONS) yield* casesOf(proportion, reading)
  },
}

function* casesOf(proportion: Proportion, { rows, groupOf }: SchoolReading): Iterable<Hit<Facts>> {
  const { part: heading, whole: wholeHeading, times, spare, wholeSchool } = proportion
  for (const row of rows) {
    const cell = row.amounts.get(heading)
    const part = cell?.value ?? null
    if (!cell || part === null || part <= spare || part <= times * sumOf([row], wholeHeading)) continue
    const group = wholeSchool ? groupOf.get(row)?.rows : undefined
    const whole = sumOf(group ?? [row], wholeHeading)
    // Where the whole is 0 or not known, other rules speak.
    if (whole === 0 || part <= times * whole) continue
    const hit = amountHit(row, cell, null)
    yield { ...hit, facts: { ...hit.facts, part, whole, wholeHeading, times } }
  }
}

function sumOf(rows: readonly SchoolRow[], heading: string): number {
  return rows.reduce((sum, { amounts }) => sum + (amounts.get(heading)?.value ?? 0), 0)
}
