import type { Filed, FiledRule } from '../../findings/filed'
import type { Comparison } from '../compare'
import { placeAt } from './place'

interface Facts extends Filed {
  readonly county: string
  readonly number: number
}

export const targetRegressed: FiledRule<Comparison, Facts> = {
  name: 'target-regressed',
  severity: 'warning',
  texts: {
    zh: {
      title: '上期已实现，这期没有实现',
      about: '上期列在已实现里的县（市、区），这期列在未实现里。真的退回了要说明原因，多数是填错了栏。',
      message: ({ number, county }) => `第${number}项：${county}上期已实现，这期列在未实现里。`,
      hint: () => '请核对；确实退回的，在落实情况里说明原因。',
    },
    en: {
      title: 'Achieved before, not now',
      about:
        'A county was achieved in the period before and is not in this one: either a reason is wanted, or the wrong list.',
      message: ({ number, county }) => `Point ${number}: ${county} was achieved in the period before, and is not now.`,
      hint: () => 'Check it; if it is so, give the reason in 县级落实情况.',
    },
  },
  *check(comparison) {
    for (const point of comparison.points)
      for (const county of point.regressed)
        yield {
          ...placeAt(comparison, point, 'unachieved'),
          facts: { path: comparison.new.path, county, number: point.number },
        }
  },
}
