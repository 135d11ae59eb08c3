import { COLUMN, TEACHER_KINDS } from '../columns/columns'
import { amountHit, type AmountFacts, type SchoolRule } from './subject'

interface Facts extends AmountFacts {
  readonly part: number
  readonly total: number
}

export const schoolTeachersAboveTotal: SchoolRule<Facts> = {
  name: 'school-teachers-above-total',
  severity: 'error',
  texts: {
    zh: {
      title: '一部分教师多于全部教师',
      about: '高于规定学历、骨干、体艺等教师都是专任教师的一部分，不会比专任教师总数还多。',
      message: ({ school, heading, address, part, total }) =>
        `${school}的${heading}〔${address}〕是 ${part}，比专任教师数 ${total} 还多。`,
      hint: () => '请核对这两个数。',
    },
    en: {
      title: 'More teachers of a kind than teachers',
      about: 'Teachers of a kind are a part of all full-time teachers and cannot be more.',
      message: ({ school, heading, address, part, total }) =>
        `${school}: ${heading} in ${address} is ${part}, more than all ${total} teachers.`,
      hint: () => 'Check both numbers.',
    },
  },
  *check({ reading }) {
    for (const row of reading.rows) {
      const total = row.amounts.get(COLUMN.teachers)?.value ?? null
      for (const heading of TEACHER_KINDS) {
        const cell = row.amounts.get(heading)
        const part = cell?.value ?? null
        if (!cell || total === null || part === null || part <= total) continue
        const hit = amountHit(row, cell, null)
        yield { ...hit, facts: { ...hit.facts, part, total } }
      }
    }
  },
}
