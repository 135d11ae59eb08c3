import { COLUMN } from '../columns/columns'
import { amountHit, type AmountFacts, type SchoolRule } from './subject'

export const schoolNoPupils: SchoolRule<AmountFacts> = {
  name: 'school-no-pupils',
  severity: 'warning',
  texts: {
    zh: {
      title: '没有学生的学校',
      about: '在校生数为 0 的学校不参加资源配置的计算。',
      message: ({ school, address }) => `${school}的在校生数〔${address}〕是 0，没有计入。`,
      hint: () => '已停办的请删去；漏填的请补填。',
    },
    en: {
      title: 'School without pupils',
      about: 'A school of 0 pupils takes no part in the resource test.',
      message: ({ school, address }) => `${school} has 0 pupils (${address}) and is left out.`,
      hint: () => 'Delete it if it has closed, or enter its pupils.',
    },
  },
  *check({ reading }) {
    for (const row of reading.rows) {
      const cell = row.amounts.get(COLUMN.enrolment)
      if (cell?.value === 0) yield amountHit(row, cell, null)
    }
  },
}
