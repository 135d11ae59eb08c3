import { inSpans } from '../../grid/address'
import { rowNumber } from '../school-sheet/sheet'
import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
  readonly row: number
}

export const schoolRowHidden: SchoolRule<Facts> = {
  name: 'school-row-hidden',
  severity: 'warning',
  texts: {
    zh: {
      title: '学校所在的行被隐藏',
      about: '隐藏或筛选掉的行照样参加计算，看到的和算的不一样。',
      message: ({ school, row }) => `${school}在第 ${row} 行，这一行被隐藏或筛选掉了，但参加了计算。`,
      hint: () => '请取消隐藏或筛选；不要的学校请删去。',
    },
    en: {
      title: 'Row of a school is hidden',
      about: 'Hidden or filtered rows are counted all the same, so what is seen is not what is computed.',
      message: ({ school, row }) => `${school} stands in row ${row}, which is hidden or filtered out, and is counted.`,
      hint: () => 'Show the row, or delete a school that should not count.',
    },
  },
  *check({ reading }) {
    for (const row of reading.rows) {
      if (!inSpans(row.table.sheet.hiddenRows, row.row)) continue
      yield { ...rowPlace(row, undefined), facts: { school: schoolName(row), row: rowNumber(row.table, row.row) } }
    }
  },
}
