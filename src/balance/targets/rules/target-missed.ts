import type { Rule } from '../../../findings/rule'
import { countOf, type JudgedTarget } from '../judge'
import { isAtMost } from '../subject'
import { amount, hit, label, number, unitOf, type TargetFindings } from './shared'

interface MissedFacts {
  readonly target: JudgedTarget
  readonly atMost: boolean
}

export const targetMissed: Rule<TargetFindings, MissedFacts> = {
  name: 'target-missed',
  severity: 'result',
  texts: {
    zh: {
      title: '年度目标没有达到',
      about: '到期的年度目标（本年的，没有时是此前最近一年的）没有达到。这是工作进度，不是填表的错。',
      message: ({ target, atMost }) => `${label(target.row, 'zh')}：${targetSentence(target, atMost)}`,
      hint: () => '请对照整改措施推进；目标调整过的，请改年度目标表。',
    },
    en: {
      title: 'Yearly target missed',
      about: 'A target that is due, of the year or the last before it, is not reached. That is progress, no mistake.',
      message: ({ target, atMost }) => `${label(target.row, 'en')}: ${englishSentence(target, atMost)}`,
      hint: () => 'See to it, or change the sheet of targets where the plan has changed.',
    },
  },
  *check({ judged, standard }) {
    for (const target of judged)
      if (target.result.met === false)
        yield hit(target.row, target.due.column, { target, atMost: isAtMost(target.row.subject, standard) })
  },
}

/** 2025年目标50%（20所），现有18所（45%），还差2所。 */
function targetSentence({ row, due, known, result }: JudgedTarget, atMost: boolean): string {
  const { subject } = row
  const unit = unitOf(subject)
  const isPortion = typeof known === 'object' && known !== null
  const goal =
    isPortion && due.amount.percent
      ? `${amount(due.amount, subject)}（${countOf(due.amount, known.total, atMost)}${unit}）`
      : amount(due.amount, subject)
  const reached = isPortion
    ? `${known.count}${unit}${due.amount.percent ? `（${number(result.reached ?? 0)}%）` : ''}`
    : amount({ value: result.reached ?? 0, percent: due.amount.percent }, subject)
  const short = `${number(result.short ?? 0)}${unit || (due.amount.percent ? '个百分点' : '')}`
  return `${due.year}年目标${goal}，现有${reached}，${atMost ? '超出' : '还差'}${short}。`
}

function englishSentence({ due, result }: JudgedTarget, atMost: boolean): string {
  const sign = due.amount.percent ? '%' : ''
  return `the target of ${due.year} is ${number(due.amount.value)}${sign}, ${number(result.reached ?? 0)}${sign} is reached: ${number(result.short ?? 0)} ${atMost ? 'too many' : 'short'}.`
}
