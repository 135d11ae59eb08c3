import type { Hit } from '../../findings/rule'
import type { SchoolGroup } from '../school-sheet/sheet'
import { addsUp } from '../school-sheet/rows/raw-row'
import { amountHit, type AmountFacts, type SchoolRule } from './subject'

interface Facts extends AmountFacts {
  readonly total: number
  readonly sum: number
}

export const schoolTotalDiffers: SchoolRule<Facts> = {
  name: 'school-total-differs',
  severity: 'warning',
  texts: {
    zh: {
      title: '全校合计不等于各学段之和',
      about: '一校多学段的合计行与各学段相加不符，按各学段的数计算。',
      message: ({ school, heading, address, total, sum }) =>
        `${school}的${heading}全校合计〔${address}〕是 ${total}，各学段相加是 ${sum}。`,
      hint: () => '请核对合计和各学段的数。',
    },
    en: {
      title: 'Total of a school is not the sum of its stages',
      about: 'The total of a mixed school differs from its stages added up; the stages count.',
      message: ({ school, heading, address, total, sum }) =>
        `${school}: the total of ${heading} (${address}) is ${total}, its stages add up to ${sum}.`,
      hint: () => 'Check the total and the stages.',
    },
  },
  *check({ reading }) {
    for (const group of reading.groups) yield* differences(group)
  },
}

function* differences({ whole, rows }: SchoolGroup): Iterable<Hit<Facts>> {
  if (!whole || rows.length < 2) return
  for (const [heading, cell] of whole.amounts) {
    const parts = rows.map(({ amounts }) => amounts.get(heading)?.value ?? null)
    if (cell.value === null || !addsUp(cell.found) || parts.includes(null)) continue
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0)
    if (Math.abs(sum - cell.value) <= 1e-9 * sum) continue
    const hit = amountHit(whole, cell, null)
    yield { ...hit, facts: { ...hit.facts, total: cell.value, sum } }
  }
}
