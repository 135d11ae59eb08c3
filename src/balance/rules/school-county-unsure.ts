import type { SchoolRule } from './subject'

interface Facts {
  readonly sheets: readonly string[]
}

export const schoolCountyUnsure: SchoolRule<Facts> = {
  name: 'school-county-unsure',
  severity: 'warning',
  texts: {
    zh: {
      title: '工作表像是不同的县',
      about: '每张工作表都有小学和初中，名称又像县名的简称，看不出是几个县还是一个县的几部分，结论不能判定。',
      message: ({ sheets }) => `工作表${sheets.map((sheet) => `“${sheet}”`).join('、')}像是不同的县，看不出是不是。`,
      hint: () => '一张工作表一个县的，请把名称写全（如“昌图县”）；是同一个县的，请在“县（市、区）”一列写明。',
    },
    en: {
      title: 'Sheets that may be counties of their own',
      about:
        'Every sheet holds primary and junior schools and is named like the short name of a county: nobody can tell whether they are counties or parts of one.',
      message: ({ sheets }) => `The sheets ${sheets.join(', ')} may be counties of their own, or not.`,
      hint: () =>
        'Write the full names of counties on the tabs, such as 昌图县, or name the one county in a column 县（市、区）.',
    },
  },
  *check({ reading: { maybeCounties: sheets } }) {
    if (sheets.length > 0) yield { sheet: sheets[0], area: null, facts: { sheets } }
  },
}
