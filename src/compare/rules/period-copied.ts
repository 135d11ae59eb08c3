import type { Filed, FiledRule } from '../../findings/filed'
import { isoDay } from '../../grid/day'
import type { Comparison } from '../compare'
import { dateOf } from './place'

interface Facts extends Filed {
  /** ISO 8601; null where it says none. */
  readonly date: string | null
}

export const periodCopied: FiledRule<Comparison, Facts> = {
  name: 'period-copied',
  severity: 'warning',
  texts: {
    zh: {
      title: '和上期一字不差',
      about: '除了时间，这期每一格都和上期一样，像是上期的表改了日期。',
      message: ({ date }) => `除了时间，这期的表和上期${date === null ? '' : `（${date}）`}一字不差。`,
      hint: () => '请确认这是这期的表，各项都重新核过。',
    },
    en: {
      title: 'A copy of the period before',
      about: 'Every answer is word for word that of the period before; at most the date differs.',
      message: ({ date }) =>
        `But for the date the table is word for word that of the period before${date === null ? '' : ` (${date})`}.`,
      hint: () => 'Make sure that this is the table of this period.',
    },
  },
  *check(comparison) {
    const { copied, old } = comparison
    const date = old.subject.date && isoDay(old.subject.date)
    if (copied) yield { ...dateOf(comparison), facts: { path: comparison.new.path, county: null, date } }
  },
}
