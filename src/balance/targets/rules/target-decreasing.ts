import type { Rule } from '../../../findings/rule'
import { isAtMost } from '../subject'
import { amount, goalFacts, hit, type GoalFacts, type TargetFindings } from './shared'

export const targetDecreasing: Rule<TargetFindings, GoalFacts> = {
  name: 'target-decreasing',
  severity: 'error',
  texts: {
    zh: {
      title: '后一年的目标反而低',
      about: '年度目标应逐年不退：后一年的目标比前一年的还低（上限类的还高）。',
      message: ({ label: name, year, goal, beside }) => `${name.zh}：${year}年目标${goal}，不如前面的${beside}。`,
      hint: () => '请核实两年的目标，改正写错的一个。',
    },
    en: {
      title: 'A later target is lower',
      about: 'Targets do not fall from year to year: a later one asks less than one before it.',
      message: ({ label: name, year, goal, beside }) =>
        `${name.en}: the target of ${year} is ${goal}, and it was ${beside} before.`,
      hint: () => 'Check both targets.',
    },
  },
  *check({ sheets, standard }) {
    for (const row of sheets.rows) {
      const atMost = isAtMost(row.subject, standard)
      for (const [at, goal] of row.goals.entries()) {
        const before = row.goals[at - 1]
        if (!before || before.amount.percent !== goal.amount.percent) continue
        const isLess = atMost ? goal.amount.value > before.amount.value : goal.amount.value < before.amount.value
        if (isLess) yield hit(row, goal.column, goalFacts(row, goal, amount(before.amount, row.subject)))
      }
    }
  },
}
