import type { Filed, FiledRule } from '../../findings/filed'
import type { RollUp } from '../model'
import { fileName } from '../file-names'
import { headOf } from './filed'

interface Facts extends Filed {
  readonly file: string
  readonly date: string
}

export const countyFileOtherYear: FiledRule<RollUp, Facts> = {
  name: 'county-file-other-year',
  severity: 'error',
  texts: {
    zh: {
      title: '像是以前的表',
      about: '表上的时间比多数表所在的年份早了半年以上，像是上一次报的，没有列入汇总。',
      message: ({ file, date }) => `“${file}”的时间是${date}，比其他表早半年以上，没有列入汇总。`,
      hint: () => '请换成这一次的表；就是这一次的，请改正时间。',
    },
    en: {
      title: 'Of an earlier round',
      about: 'The table is dated more than half a year before the year of most others; it is left out.',
      message: ({ file, date }) =>
        `“${file}” is dated ${date}, more than half a year before the others; it was left out.`,
      hint: () => 'Ask for the table of this round; if it is that, correct its date.',
    },
  },
  *check({ tables }) {
    for (const { table, refusal, from } of tables)
      if (refusal === 'other-year')
        yield {
          ...headOf(table),
          facts: { path: table.path, county: from, file: fileName(table.path), date: table.date ?? '' },
        }
  },
}
