import type { Filed, FiledRule } from '../../findings/filed'
import { isoDay } from '../../grid/day'
import type { Comparison } from '../compare'
import { dateOf } from './place'

interface Facts extends Filed {
  readonly old: string
  readonly date: string
}

export const periodOrder: FiledRule<Comparison, Facts> = {
  name: 'period-order',
  severity: 'error',
  texts: {
    zh: {
      title: '这期的时间比上期早',
      about: '作为上期的表，时间反而比这期晚，多半是两个文件放反了。',
      message: ({ old, date }) => `这期的时间是${date}，上期的是${old}，前后反了。`,
      hint: () => '请把两个文件对调，或者改正时间。',
    },
    en: {
      title: 'Periods in the wrong order',
      about: 'The table given as the period before is dated after this one: most likely the files are swapped.',
      message: ({ old, date }) => `This period is dated ${date}, the one before ${old}.`,
      hint: () => 'Swap the files, or correct the date.',
    },
  },
  *check(comparison) {
    const [was, is] = [comparison.old.subject.date, comparison.new.subject.date]
    if (was !== null && is !== null && is < was) {
      const facts = { path: comparison.new.path, county: null, old: isoDay(was), date: isoDay(is) }
      yield { ...dateOf(comparison), facts }
    }
  },
}
