import { isDivisible, wholeSchoolTotals } from '../school-sheet/schools'
import { rowPlace, schoolName, type SchoolRule } from './subject'

interface Facts {
  readonly school: string
  readonly headings: readonly string[]
}

export const schoolTotalNotSplit: SchoolRule<Facts> = {
  name: 'school-total-not-split',
  severity: 'error',
  texts: {
    zh: {
      title: '全校合计无法拆分',
      about: '全校合计按各学段在校生数拆分；有学段的在校生数空着或看不明白，就不知道各学段占多少，这些数都没有计入。',
      message: ({ school, headings }) =>
        `${school}有学段没有可用的在校生数，全校合计的${headings.join('、')}无法拆分，没有计入。`,
      hint: () => '请补填每个学段的在校生数。',
    },
    en: {
      title: 'Total of the school cannot be split',
      about:
        'Totals of a mixed school are split by the pupils of its stages; while those of a stage are not known, the totals do not count.',
      message: ({ school, headings }) =>
        `${school} has a stage without usable pupils, so its ${headings.join(', ')} cannot be split and does not count.`,
      hint: () => 'Enter the pupils of every stage.',
    },
  },
  *check({ reading, standard }) {
    for (const group of reading.groups) {
      const [first] = group.rows
      if (!first || group.rows.length < 2 || isDivisible(group)) continue
      const headings = wholeSchoolTotals(group, standard).map(({ numerator }) => numerator)
      if (headings.length === 0) continue
      yield { ...rowPlace(first, undefined), facts: { school: schoolName(first), headings } }
    }
  },
}
