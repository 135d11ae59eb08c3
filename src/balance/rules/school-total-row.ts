import { rowNumber } from '../school-sheet/sheet'
import { placeIn, type SchoolRule } from './subject'

interface Facts {
  readonly row: number
  readonly text: string
  readonly bySum: boolean
}

const quoted = (text: string) => (text === '' ? '' : `“${text}”`)

export const schoolTotalRow: SchoolRule<Facts> = {
  name: 'school-total-row',
  severity: 'info',
  texts: {
    zh: {
      title: '合计行没有计入',
      about: '合计、小计、平均、标准等行不是学校，计算时略去；数字正好等于上面或下面各行之和的行也按合计处理。',
      message: ({ row, text, bySum }) =>
        bySum
          ? `第 ${row} 行${quoted(text)}的各项正好是相邻各校之和，按合计处理，没有计入。`
          : `第 ${row} 行${quoted(text)}不是学校，没有计入。`,
      hint: () => '如果这一行是学校，请核对它的名称和数字。',
    },
    en: {
      title: 'Row of totals left out',
      about:
        'Rows of totals, averages and standards are no schools and are left out; so is a row whose numbers are the sums of those above or below.',
      message: ({ row, text, bySum }) =>
        bySum
          ? `Row ${row} ${quoted(text)} holds the sums of the schools beside it and is left out as a total.`
          : `Row ${row} ${quoted(text)} is no school and is left out.`,
      hint: () => 'If it is a school, check its name and numbers.',
    },
  },
  *check({ reading }) {
    for (const { table, row, text, bySum } of reading.totals) {
      const facts = { row: rowNumber(table, row), text, bySum }
      yield { ...placeIn(table, row, table.header.texts.name ?? 0), facts }
    }
  },
}
