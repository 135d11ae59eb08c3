import type { Rule } from '../../../findings/rule'
import { inUnitOf } from '../judge'
import { amount, hit, label, type TargetFindings } from './shared'

interface DiffersFacts {
  readonly label: { readonly zh: string; readonly en: string }
  readonly typed: string
  readonly computed: string
}

export const targetReachedDiffers: Rule<TargetFindings, DiffersFacts> = {
  name: 'target-reached-differs',
  severity: 'error',
  texts: {
    zh: {
      title: '填的实际与数据算出的不同',
      about: '年度目标表里填的实际值与学校基本数据、台账或汇总表算出来的不同；判定用算出来的。',
      message: ({ label: name, typed, computed }) => `${name.zh}：填的实际是${typed}，按数据算出来是${computed}。`,
      hint: () => '请核实数据；数据没有错的，请改实际值。',
    },
    en: {
      title: 'Typed and computed differ',
      about: 'What is typed as reached is another number than the data give; the computed one counts.',
      message: ({ label: name, typed, computed }) => `${name.en}: ${typed} is typed, and the data give ${computed}.`,
      hint: () => 'Check the data; where they are right, change what is typed.',
    },
  },
  *check({ judged }) {
    for (const { row, known, typed } of judged) {
      const computed = known === null || !typed ? null : inUnitOf(typed.amount, known)
      if (computed === null || !typed) continue
      const decimals = (String(typed.amount.value).split('.')[1] ?? '').length
      // Typed numbers are rounded to the digits that are typed.
      if (Math.abs(computed - typed.amount.value) <= 0.5 / 10 ** decimals + 1e-9) continue
      const facts = {
        label: { zh: label(row, 'zh'), en: label(row, 'en') },
        typed: amount(typed.amount, row.subject),
        computed: amount({ value: computed, percent: typed.amount.percent }, row.subject),
      }
      yield hit(row, typed.column, facts)
    }
  },
}
