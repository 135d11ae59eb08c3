import type { Filed, FiledRule } from '../../findings/filed'
import type { Comparison } from '../compare'
import { placeAt } from './place'

interface Facts extends Filed {
  readonly county: string
  readonly number: number
}

export const targetAchievedWithoutEvidence: FiledRule<Comparison, Facts> = {
  name: 'target-achieved-without-evidence',
  severity: 'warning',
  texts: {
    zh: {
      title: '新实现了，落实情况没有变',
      about: '这期新列入已实现，落实情况却和上期一字不差，看不出凭什么。',
      message: ({ number, county }) => `第${number}项：${county}这期新实现，落实情况和上期一字不差。`,
      hint: () => '请补上新发的文件或做了什么。',
    },
    en: {
      title: 'Newly achieved, the same evidence',
      about: 'A county is newly achieved, and 县级落实情况 says word for word what it said before.',
      message: ({ number, county }) =>
        `Point ${number}: ${county} is newly achieved, and the evidence is word for word the same.`,
      hint: () => 'Add the new document, or what was done.',
    },
  },
  *check(comparison) {
    for (const point of comparison.points)
      if (point.sameEvidence)
        for (const county of point.newlyAchieved)
          yield {
            ...placeAt(comparison, point, 'evidence'),
            facts: { path: comparison.new.path, county, number: point.number },
          }
  },
}
