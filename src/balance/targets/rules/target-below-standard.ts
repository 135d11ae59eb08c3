import type { Rule } from '../../../findings/rule'
import { lastOf } from '../../../text/items'
import type { Standard } from '../../standard'
import { isAtMost } from '../subject'
import type { Amount, TargetRow } from '../target'
import { amount, goalFacts, hit, type GoalFacts, type TargetFindings } from './shared'

export const targetBelowStandard: Rule<TargetFindings, GoalFacts> = {
  name: 'target-below-standard',
  severity: 'warning',
  texts: {
    zh: {
      title: '最后的目标低于标准',
      about: '一项指标最后一年的目标还没有达到标准的要求，按计划做完也通不过。',
      message: ({ label: name, year, goal, beside }) =>
        `${name.zh}：最后的目标（${year}年）是${goal}，标准要求${beside}。`,
      hint: () => '请补上达到标准的年度目标，或核实这一个。',
    },
    en: {
      title: 'The last target is below the standard',
      about: 'The last target of an indicator does not reach what the standard asks: the plan ends without passing.',
      message: ({ label: name, year, goal, beside }) =>
        `${name.en}: the last target (${year}) is ${goal}; the standard asks ${beside}.`,
      hint: () => 'Add the target that reaches the standard, or check this one.',
    },
  },
  *check({ sheets, standard }) {
    for (const row of sheets.rows) {
      const last = lastOf(row.goals)
      if (!last) continue
      const asked = askedOf(row, last.amount, standard)
      if (asked === null) continue
      const isBelow = isAtMost(row.subject, standard) ? last.amount.value > asked : last.amount.value < asked
      if (isBelow)
        yield hit(row, last.column, goalFacts(row, last, amount({ ...last.amount, value: asked }, row.subject)))
    }
  },
}

/** What the standard asks in the end; null where it asks no number in that unit. */
function askedOf({ subject, stage }: TargetRow, { percent }: Amount, { resource, county }: Standard): number | null {
  if (subject === 'share:schools') return percent ? 100 : null
  if (subject.startsWith('class:')) return 0
  if (subject.startsWith('cv:')) return stage ? (resource.rule.cvLimit?.[stage] ?? null) : null
  const indicator = resource.indicators.find(({ id }) => id === subject)
  if (indicator) return percent ? 100 : stage ? (indicator.standard?.[stage] ?? null) : null
  const item = county.find(({ id }) => id === subject)
  if (!item || (item.unit === '%') !== percent) return null
  return item.value ?? (stage ? (item.values?.[stage] ?? null) : null)
}
