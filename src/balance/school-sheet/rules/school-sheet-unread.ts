import type { SchoolRule } from './subject'

interface Facts {
  readonly sheet: string
  readonly read: string
}

export const schoolSheetUnread: SchoolRule<Facts> = {
  name: 'school-sheet-unread',
  severity: 'info',
  texts: {
    zh: {
      title: '另一张工作表没有读取',
      about: '有多张工作表像学校基本数据时，只读一张（名称为“学校基本数据”的，否则学校最多的）。',
      message: ({ sheet, read }) => `工作表“${sheet}”也像学校基本数据，没有读取；读取的是“${read}”。`,
      hint: ({ sheet }) => `如果应当用“${sheet}”，请把它改名为“学校基本数据”。`,
    },
    en: {
      title: 'Another sheet was not read',
      about:
        'Where several sheets look like school data, one is read: that named 学校基本数据, else the one with most schools.',
      message: ({ sheet, read }) => `“${sheet}” looks like school data too and was not read; “${read}” was.`,
      hint: ({ sheet }) => `If “${sheet}” is the right one, name it 学校基本数据.`,
    },
  },
  *check({ reading: { tables, unread } }) {
    const read = tables.map(({ sheet }) => sheet.name).join('、')
    for (const sheet of unread) yield { sheet, area: null, facts: { sheet, read } }
  },
}
