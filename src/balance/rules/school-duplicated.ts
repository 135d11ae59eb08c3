import { rowNumber } from '../school-sheet/sheet'
import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
  readonly stage: string
  readonly row: number
  readonly first: number
}

export const schoolDuplicated: SchoolRule<Facts> = {
  name: 'school-duplicated',
  severity: 'error',
  texts: {
    zh: {
      title: '同一学段的学校填了两遍',
      about: '同一所学校在一个学段里出现两次，会被当成两所学校计算。',
      message: ({ school, stage, row, first }) => `${school}（${stage}）在第 ${first} 行和第 ${row} 行各填了一遍。`,
      hint: () => '重复的请删去一行；不是同一所学校的，请把名称写全以便区分。',
    },
    en: {
      title: 'School entered twice in a stage',
      about: 'A school that stands twice in one stage is counted as two.',
      message: ({ school, stage, row, first }) =>
        `${school} (${stage}) stands in row ${first} and again in row ${row}.`,
      hint: () => 'Delete one; if they are two schools, write their full names.',
    },
  },
  *check({ reading }) {
    for (const { rows } of reading.groups) {
      const first = new Map<string | null, number>()
      for (const row of rows) {
        const earlier = first.get(row.stage)
        if (earlier === undefined) first.set(row.stage, rowNumber(row.table, row.row))
        else {
          const facts = {
            school: schoolName(row),
            stage: row.stageText || row.kindText,
            row: rowNumber(row.table, row.row),
            first: earlier,
          }
          yield { ...rowPlace(row, undefined), facts }
        }
      }
    }
  },
}
