import type { Filed, FiledRule } from '../../findings/filed'
import type { Comparison } from '../compare'

interface Facts extends Filed {
  readonly county: string
}

export const countyGone: FiledRule<Comparison, Facts> = {
  name: 'county-gone',
  severity: 'info',
  texts: {
    zh: {
      title: '这期没有这个县了',
      about: '上期有的县（市、区），这期没有。改名的不算。',
      message: ({ county }) => `${county}上期有，这期没有。`,
      hint: () => '撤并、新设的不用处理；漏了的补上。',
    },
    en: {
      title: 'County gone',
      about: 'A county of the period before is not in this one. One that was renamed is the same.',
      message: ({ county }) => `${county} was in the period before, and is not now.`,
      hint: () => 'Nothing to do where counties were merged or made; else add what is missing.',
    },
  },
  *check(comparison) {
    for (const county of comparison.countiesGone)
      yield { sheet: null, area: null, facts: { path: comparison.new.path, county } }
  },
}
