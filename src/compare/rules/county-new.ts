import type { Filed, FiledRule } from '../../findings/filed'
import type { Comparison } from '../compare'

interface Facts extends Filed {
  readonly county: string
}

export const countyNew: FiledRule<Comparison, Facts> = {
  name: 'county-new',
  severity: 'info',
  texts: {
    zh: {
      title: '这期新有的县',
      about: '这期有的县（市、区），上期没有。改名的不算。',
      message: ({ county }) => `${county}这期有，上期没有，它的各项没有可比的。`,
      hint: () => '撤并、新设的不用处理；漏了的补上。',
    },
    en: {
      title: 'County new',
      about: 'A county of this period was not in the one before. One that was renamed is the same.',
      message: ({ county }) => `${county} was not in the period before: there is nothing to compare.`,
      hint: () => 'Nothing to do where counties were merged or made; else add what is missing.',
    },
  },
  *check(comparison) {
    for (const county of comparison.countiesNew)
      yield { sheet: null, area: null, facts: { path: comparison.new.path, county } }
  },
}
