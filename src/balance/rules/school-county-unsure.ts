import type { MaybeCounties } from '../school-sheet/sheet'
import type { SchoolRule } from './subject'

type Facts = MaybeCounties

export const schoolCountyUnsure: SchoolRule<Facts> = {
  name: 'school-county-unsure',
  severity: 'warning',
  texts: {
    zh: {
      title: '像是几个县的学校',
      about:
        '没有“县（市、区）”一列，而每张工作表都有小学和初中，名称又像县名的简称；或者校名开头是不同的县名（昌图县一小、西丰县一小）。看不出是几个县还是一个县，结论不能判定。',
      message: ({ where, names }) => {
        const quoted = names.map((name) => `“${name}”`).join('、')
        return where === 'sheets'
          ? `工作表${quoted}像是不同的县，看不出是不是。`
          : `校名开头的${quoted}像是不同的县，看不出要不要分县判定。`
      },
      hint: ({ where }) =>
        where === 'sheets'
          ? '一张工作表一个县的，请把名称写全（如“昌图县”）；是同一个县的，请在“县（市、区）”一列写明。'
          : '请加一列“县（市、区）”，逐校写明；是同一个县的，都写这个县。',
    },
    en: {
      title: 'Schools that may be of several counties',
      about:
        'There is no column of counties, and every sheet holds primary and junior schools and is named like the short name of a county, or the names of schools begin with different counties. Nobody can tell whether they are of one county.',
      message: ({ where, names }) =>
        where === 'sheets'
          ? `The sheets ${names.join(', ')} may be counties of their own, or not.`
          : `The names of schools begin with ${names.join(', ')}, which may be counties to be judged by themselves, or not.`,
      hint: ({ where }) =>
        where === 'sheets'
          ? 'Write the full names of counties on the tabs, such as 昌图县, or name the one county in a column 县（市、区）.'
          : 'Add a column 县（市、区） that says of each school which county it belongs to.',
    },
  },
  *check({ reading: { maybeCounties, tables } }) {
    if (!maybeCounties) return
    const { where, names } = maybeCounties
    const sheet = (where === 'sheets' ? names[0] : tables[0]?.sheet.name) ?? null
    yield { sheet, area: null, facts: maybeCounties }
  },
}
