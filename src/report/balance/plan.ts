import type { GapPlan, PlanAddition, StagePlan } from '../../balance/plan/plan'
import { STAGE_NAMES } from '../../balance/stage'
import type { Standard } from '../../balance/standard'
import type { Language } from '../../text/language'
import { amount, coefficient, indicatorName } from './format'
import { columnNames, type BalanceColumn } from './column-names'
import { BALANCE_MESSAGES, type BalanceMessages } from './messages'
import type { ReportTable } from '../report-table'
import type { BalanceSection } from './section'

// prettier-ignore
const BY_INDICATOR: readonly BalanceColumn[] = ['stage', 'indicator', 'added', 'schools', 'coefficientNow', 'coefficientThen', 'cost']
const BY_SCHOOL: readonly BalanceColumn[] = ['school', 'indicator', 'now', 'then', 'added', 'cost', 'years']

/** The gap plan as a part of a report: by indicator, by school, with what it costs and what it assumes. */
export function planSection(plan: GapPlan, standard: Standard, language: Language): BalanceSection {
  const messages = BALANCE_MESSAGES[language]
  const additions = plan.stages.flatMap((stage) => stage.additions)
  if (additions.length === 0) return { title: messages.planTitle, notes: [messages.planNothing], tables: [] }
  const unpriced = [...new Set(additions.filter((each) => each.cost === null).map(({ indicator }) => indicator))]
  const cost = plan.cost === null ? messages.planCostOpen(unpriced.join('、')) : messages.planCost(amount(plan.cost))
  return {
    title: messages.planTitle,
    notes: [cost],
    tables: [
      byIndicator(plan.stages, standard, language),
      {
        title: null,
        headings: columnNames(language, ...BY_SCHOOL),
        rows: additions.map((each) => addition(each, messages)),
      },
      {
        title: messages.assumptions,
        headings: [],
        rows: plan.assumptions.map((sentence) => ({ cells: [sentence], pass: null })),
      },
    ],
  }
}

function byIndicator(stages: readonly StagePlan[], standard: Standard, language: Language): ReportTable {
  const rows = stages.flatMap(({ stage, indicators }) =>
    indicators
      .filter(({ added }) => added > 0)
      .map(({ id, added, schools, cvBefore, cvAfter, limit, cost }) => ({
        cells: [
          STAGE_NAMES[language][stage],
          indicatorName(standard, id),
          amount(added),
          String(schools),
          coefficient(cvBefore, limit),
          coefficient(cvAfter, limit),
          amount(cost),
        ],
        pass: null,
      })),
  )
  return { title: null, headings: columnNames(language, ...BY_INDICATOR), rows }
}

function addition(
  { school, indicator, from, to, amount: added, cost, years }: PlanAddition,
  messages: BalanceMessages,
) {
  const each = years.filter((year) => year.amount > 0).map((year) => messages.planYear(year.year, amount(year.amount)))
  return {
    cells: [school, indicator, amount(from), amount(to), amount(added), amount(cost), each.join('，')],
    pass: null,
  }
}
