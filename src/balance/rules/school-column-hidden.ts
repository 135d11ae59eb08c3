import { columnName, inSpans } from '../../grid/address'
import { COUNTY_COLUMN, TEXT_COLUMNS } from '../columns/text-columns'
import type { SchoolTable } from '../school-sheet/sheet'
import { placeIn, type SchoolRule } from './subject'

interface Facts {
  readonly heading: string
  readonly column: string
}

export const schoolColumnHidden: SchoolRule<Facts> = {
  name: 'school-column-hidden',
  severity: 'warning',
  texts: {
    zh: {
      title: '参加计算的列被隐藏',
      about:
        '隐藏的列照样参加计算，学校名称、学段、办学类型、是否计校数这些列也是，看到的和算的不一样。隐藏的往往是往年的或作废的数。',
      message: ({ heading, column }) => `${heading}在 ${column} 列，这一列是隐藏的，但参加了计算。`,
      hint: () => '应当计算的，请取消隐藏；是往年或作废的，请删去。',
    },
    en: {
      title: 'A hidden column is counted',
      about:
        'Hidden columns are counted all the same, those of names, stages and kinds among them, so what is seen is not what is computed. What is hidden is often of another year, or out of date.',
      message: ({ heading, column }) => `${heading} stands in column ${column}, which is hidden, and is counted.`,
      hint: () => 'Show the column, or delete it if it is out of date.',
    },
  },
  *check({ reading: { tables } }) {
    for (const table of tables) {
      for (const { heading, column, row } of columnsUsed(table)) {
        const at = table.place(row, column)
        // A sheet that was turned has its columns in rows, which are another rule’s.
        if (at.column !== column || !inSpans(table.sheet.hiddenColumns, column)) continue
        yield { ...placeIn(table, row, column), facts: { heading, column: columnName(column) } }
      }
    }
  },
}

/** The columns that what is computed goes by: the amounts, and what says whose they are and what counts (学段, 是否计校数). */
function columnsUsed({
  header,
}: SchoolTable): { readonly heading: string; readonly column: number; readonly row: number }[] {
  const texts = [...TEXT_COLUMNS, COUNTY_COLUMN].flatMap(({ field, heading }) => {
    const column = header.texts[field]
    return column === undefined || field === 'place' ? [] : [{ heading, column, row: header.bottom }]
  })
  const amounts = header.amounts.map(({ spec, column, headingRow }) => ({ heading: spec.heading, column, row: headingRow })) // prettier-ignore
  return [...texts, ...amounts]
}
