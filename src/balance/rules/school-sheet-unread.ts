import type { SchoolRule } from './subject'

interface Facts {
  readonly sheet: string
  readonly read: string
  /** A school that is not the same there; '' where all are. */
  readonly school: string
}

export const schoolSheetUnread: SchoolRule<Facts> = {
  name: 'school-sheet-unread',
  severity: 'warning',
  texts: {
    zh: {
      title: '有学校数据的工作表没有读取',
      about:
        '几张工作表写了同样的学校时，只读一张（名称为“学校基本数据”的，否则指标最全、学校最多的）；其余各张与它一致的不影响结论，不一致的或表头看不明白的，结论不能判定。',
      message: ({ sheet, read, school }) =>
        school === ''
          ? `工作表“${sheet}”的学校与“${read}”相同、数字一致，没有重复读取。`
          : `工作表“${sheet}”也有学校数据，没有读取；读取的是“${read}”。两者不同的如${school}。`,
      hint: ({ sheet, school }) =>
        school === ''
          ? '不用改。'
          : `应当用“${sheet}”的，请把它改名为“学校基本数据”；是往年或作废的，请删去；是另一些学校的，请核对表头和校名。`,
    },
    en: {
      title: 'A sheet with school data was not read',
      about:
        'Where several sheets hold the same schools one is read: that named 学校基本数据, else the one with most indicators and schools. Others that say the same change nothing; others that do not, or whose headings are not understood, leave the verdict open.',
      message: ({ sheet, read, school }) =>
        school === ''
          ? `“${sheet}” holds the schools of “${read}” with the same figures and was not read again.`
          : `“${sheet}” holds school data too and was not read; “${read}” was. They differ, for one, in ${school}.`,
      hint: ({ sheet, school }) =>
        school === ''
          ? 'Leave it.'
          : `If “${sheet}” is the right one, name it 学校基本数据; delete it if it is out of date; check its headings and names if its schools are others.`,
    },
  },
  *check({ reading: { tables, unread, differing } }) {
    const read = [...new Set(tables.map(({ sheet }) => sheet.name))].join('、')
    for (const sheet of unread) yield { sheet, area: null, facts: { sheet, read, school: differing.get(sheet) ?? '' } }
  },
}
