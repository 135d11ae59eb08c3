import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
  readonly written: string
}

export const schoolKindUnknown: SchoolRule<Facts> = {
  name: 'school-kind-unknown',
  severity: 'warning',
  texts: {
    zh: {
      title: '办学类型看不明白',
      about: '办学类型决定学校规模上限、教学点是否计入、一校多学段如何折算。',
      message: ({ school, written }) => `${school}的办学类型“${written}”看不明白，按学段处理。`,
      hint: () => '请填小学、初级中学、九年一贯制、完全中学、十二年一贯制或教学点。',
    },
    en: {
      title: 'Kind of school not understood',
      about: 'The kind decides the limit of size, whether a teaching point counts, and how a mixed school is split.',
      message: ({ school, written }) =>
        `${school}: kind “${written}” is not understood; the row is taken by its stage.`,
      hint: () => 'Enter 小学, 初级中学, 九年一贯制, 完全中学, 十二年一贯制 or 教学点.',
    },
  },
  *check({ reading }) {
    for (const row of reading.rows) {
      if (row.kindText === '' || row.kindKnown) continue
      yield { ...rowPlace(row, row.table.header.texts.kind), facts: { school: schoolName(row), written: row.kindText } }
    }
  },
}
