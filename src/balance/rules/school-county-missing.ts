import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
  readonly counties: number
}

export const schoolCountyMissing: SchoolRule<Facts> = {
  name: 'school-county-missing',
  severity: 'error',
  texts: {
    zh: {
      title: '没有写明是哪个县的学校',
      about: '有几个县的表，每所学校要写明属于哪个县；没有写明的哪个县都没有计入。',
      message: ({ school, counties }) => `表中有 ${counties} 个县，${school}没有写明属于哪个县，没有计入。`,
      hint: () => '请在“县（市、区）”一列补填县名。',
    },
    en: {
      title: 'School without a county',
      about: 'Where the sheets hold several counties each school names its own; one that does not counts in none.',
      message: ({ school, counties }) =>
        `The sheets hold ${counties} counties, and ${school} names none of them; it does not count.`,
      hint: () => 'Enter its county in the column 县（市、区）.',
    },
  },
  *check({ reading: { rows, counties } }) {
    if (counties.length < 2) return
    for (const row of rows) {
      if (row.county !== '') continue
      yield {
        ...rowPlace(row, row.table.header.texts.county),
        facts: { school: schoolName(row), counties: counties.length },
      }
    }
  },
}
