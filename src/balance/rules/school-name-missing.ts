import { rowNumber } from '../school-sheet/sheet'
import { rowPlace, type SchoolRule } from './subject'

interface Facts {
  readonly row: number
}

export const schoolNameMissing: SchoolRule<Facts> = {
  name: 'school-name-missing',
  severity: 'error',
  texts: {
    zh: {
      title: '没有学校名称',
      about: '有数据却没有学校名称的行，无法说明是哪所学校。',
      message: ({ row }) => `第 ${row} 行有数据，没有学校名称。`,
      hint: () => '请补填学校名称；同一所学校的各学段要写同样的名称。',
    },
    en: {
      title: 'School without a name',
      about: 'A row has data and no name, so nobody can say which school it is.',
      message: ({ row }) => `Row ${row} has data and no school name.`,
      hint: () => 'Enter the name; all stages of one school need the same name.',
    },
  },
  *check({ reading }) {
    for (const row of reading.rows)
      if (row.name === '' && !row.wordErrors.has('name'))
        yield { ...rowPlace(row, undefined), facts: { row: rowNumber(row.table, row.row) } }
  },
}
