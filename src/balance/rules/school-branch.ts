import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
}

export const schoolBranch: SchoolRule<Facts> = {
  name: 'school-branch',
  severity: 'error',
  texts: {
    zh: {
      title: '分校没有写明属于哪所学校',
      about:
        '“是否计校数”为 0 的是分校、校区，学生和资源要算到它所属的学校；名称以学校全称开头，或“所属学校”一列写明的，已经加上，没有写明的没有计入。',
      message: ({ school }) => `${school}不计校数，却看不出属于哪所学校，学生和资源没有计入。`,
      hint: () => '请在“所属学校”一列写上学校全称，或把名称写成“学校全称+校区”。',
    },
    en: {
      title: 'Branch of a school that is not named',
      about:
        'Rows whose 是否计校数 is 0 are branches: their pupils and resources go to their school, if the full name of one begins theirs or a column 所属学校 names it. Others do not count.',
      message: ({ school }) =>
        `${school} is no school of its own (是否计校数), and nothing says whose branch it is; it does not count.`,
      hint: () => 'Name its school in a column 所属学校, or begin its name with the full name of the school.',
    },
  },
  *check({ reading: { branches } }) {
    for (const { row, main } of branches) {
      if (main === null) yield { ...rowPlace(row, row.table.header.texts.counted), facts: { school: schoolName(row) } }
    }
  },
}
