import type { Hit } from '../../../findings/rule'
import { fold } from '../../../text/fold'
import { PROPORTIONS, type Proportion } from '../bounds'
import { rowsByName } from '../schools'
import type { SchoolRow } from '../sheet'
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
  *check({ reading: { rows } }) {
    for (const proportion of PROPORTIONS) yield* casesOf(proportion, rows)
  },
}

function* casesOf(proportion: Proportion, rows: readonly SchoolRow[]): Iterable<Hit<Facts>> {
  const { part: heading, whole: wholeHeading, times, spare, wholeSchool } = proportion
  const totals = wholeSchool ? totalsByName(rows, wholeHeading) : new Map<string, number>()
  for (const row of rows) {
    const cell = row.amounts.get(heading)
    const part = cell?.value ?? null
    const whole = totals.get(fold(row.name)) ?? row.amounts.get(wholeHeading)?.value ?? 0
    // Where the whole is 0 or not known, other rules speak.
    if (!cell || part === null || whole === 0 || part <= spare || part <= times * whole) continue
    const hit = amountHit(row, cell, null)
    yield { ...hit, facts: { ...hit.facts, part, whole, wholeHeading, times } }
  }
}

/** What each school has in all its stages, by its folded name. */
function totalsByName(rows: readonly SchoolRow[], heading: string): ReadonlyMap<string, number> {
  const total = (group: readonly SchoolRow[]): number =>
    group.reduce((sum, { amounts }) => sum + (amounts.get(heading)?.value ?? 0), 0)
  return new Map([...rowsByName(rows)].map(([name, group]) => [name, total(group)]))
}
