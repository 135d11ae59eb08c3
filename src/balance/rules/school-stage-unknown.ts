import { isSchoolStageKnown } from './stage-column'
import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
  readonly written: string
}

export const schoolStageUnknown: SchoolRule<Facts> = {
  name: 'school-stage-unknown',
  severity: 'error',
  texts: {
    zh: {
      title: '学段看不明白',
      about: '学段只能是小学、初中（完全中学和十二年一贯制可另有一行高中）。一校多个学段的，每个学段一行。',
      message: ({ school, written }) =>
        written === '' ? `${school}没有填学段。` : `${school}的学段“${written}”看不明白，没有计入。`,
      hint: () => '请填“小学”或“初中”；两个学段的学校分成两行。',
    },
    en: {
      title: 'Stage not understood',
      about: 'A stage is 小学 or 初中 (a school with a senior stage may have a row 高中 too), one row for each.',
      message: ({ school, written }) =>
        written === ''
          ? `${school} has no stage.`
          : `${school}: stage “${written}” is not understood, so the row does not count.`,
      hint: () => 'Enter 小学 or 初中; a school with both takes two rows.',
    },
  },
  *check({ reading }) {
    for (const row of reading.rows) {
      if (row.whole || row.stage !== null || row.wordErrors.has('stage') || !isSchoolStageKnown(reading, row.table))
        continue
      yield {
        ...rowPlace(row, row.table.header.texts.stage),
        facts: { school: schoolName(row), written: row.stageText },
      }
    }
  },
}
