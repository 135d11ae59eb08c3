import type { SchoolRule } from './subject'

interface Facts {
  readonly sheet: string
  readonly rows: number
}

export const schoolSheetHidden: SchoolRule<Facts> = {
  name: 'school-sheet-hidden',
  severity: 'warning',
  texts: {
    zh: {
      title: '隐藏的工作表里有学校数据',
      about: '隐藏的工作表里的学校照样参加计算，看到的和算的不一样。隐藏的往往是往年的或作废的。',
      message: ({ sheet, rows }) => `工作表“${sheet}”是隐藏的，里面的 ${rows} 行学校数据参加了计算。`,
      hint: () => '应当计算的，请取消隐藏；是往年、备份或作废的，请删去。',
    },
    en: {
      title: 'A hidden sheet holds school data',
      about:
        'Schools on a hidden sheet are counted all the same, so what is seen is not what is computed. What is hidden is often of another year, or out of date.',
      message: ({ sheet, rows }) => `Sheet “${sheet}” is hidden, and its ${rows} rows of schools are counted.`,
      hint: () => 'Show the sheet, or delete it if it is a copy or out of date.',
    },
  },
  *check({ reading: { tables, rows } }) {
    const hidden = tables.filter(({ sheet }) => sheet.visibility !== 'visible').map(({ sheet }) => sheet.name)
    for (const sheet of new Set(hidden)) {
      const counted = rows.filter(({ table }) => table.sheet.name === sheet).length
      if (counted > 0) yield { sheet, area: null, facts: { sheet, rows: counted } }
    }
  },
}
