import type { Language } from '../../text/language'
import type { School } from '../school'
import type { Standard } from '../standard'
import { STAGES, type Stage } from '../stage'
import { totalOf } from '../verdict/level'
import { selectSchools } from '../verdict/selection'
import { itemAt } from '../../text/items'
import { assumptions } from './assumptions'
import type { GapPlan, IndicatorPlan, PlanAddition, StagePlan } from './plan'
import { partsOfUnit, sumAsWritten, sumOfPortions } from './portion'
import type { PlanTerms } from './prices'
import { schedule, totalCost } from './schedule'
import { stageNeeds, type IndicatorNeeds } from './stage-needs'

/** The least additions, and where, by which every school reaches what the standard demands and every coefficient its limit. */
export function makePlan(
  schools: readonly School[],
  standard: Standard,
  terms: PlanTerms,
  language: Language,
): GapPlan {
  const counted = selectSchools(schools, standard).included.filter((school) => school.enrolment !== null)
  const stages = STAGES.map((stage) => ({ stage, schools: counted.filter((school) => school.stage === stage) }))
    .filter((each) => each.schools.length > 0)
    .map((each) => planStage(each.stage, each.schools, standard, terms))
  const years = Array.from({ length: terms.years }, (_, index) => terms.firstYear + index)
  return {
    stages,
    assumptions: assumptions(standard, terms, language),
    cost: totalCost(stages.map((stage) => stage.cost)),
    costByYear: years.map((year) => ({ year, cost: totalCost(costsOf(stages, year)) })),
    costBySchool: stages.flatMap(costBySchool),
  }
}

function planStage(stage: Stage, schools: readonly School[], standard: Standard, terms: PlanTerms): StagePlan {
  const needs = stageNeeds(schools, standard, terms)
  const plans = needs.indicators.map((need) => ({ need, bySchool: additionsOf(need, schools, terms) }))
  const additions = schools.flatMap((_, school) => plans.flatMap(({ bySchool }) => bySchool.get(school) ?? []))
  return {
    stage,
    additions,
    indicators: plans.map(({ need, bySchool }) => indicatorPlan(need, schools, [...bySchool.values()])),
    exemptions: schools.flatMap(({ name }, school) =>
      [...itemAt(needs.exempt, school)].map(({ id }) => ({ school: name, indicator: id })),
    ),
    cost: totalCost(additions.map((addition) => addition.cost)),
  }
}

/** The additions of one indicator by the position of their school. */
function additionsOf({ indicator, added }: IndicatorNeeds, schools: readonly School[], terms: PlanTerms) {
  const price = terms.prices[indicator.id] ?? null
  const needy = schools.flatMap((school, position) => {
    const amount = itemAt(added, position)
    const from = totalOf(school, indicator) ?? 0
    return amount > 0 ? [{ school, position, amount, from, level: from / (school.enrolment ?? 1) }] : []
  })
  const schedules = schedule(needy, partsOfUnit(indicator), terms, price)
  return new Map<number, PlanAddition>(
    needy.map(({ school, position, amount, from }, index) => {
      const years = itemAt(schedules, index)
      const to = sumAsWritten(from, amount)
      const cost = totalCost(years.map((year) => year.cost))
      return [position, { school: school.name, indicator: indicator.id, from, to, amount, cost, years }]
    }),
  )
}

function indicatorPlan(
  { indicator, level, before, after, limit }: IndicatorNeeds,
  schools: readonly School[],
  additions: readonly PlanAddition[],
): IndicatorPlan {
  return {
    id: indicator.id,
    level: level && level * indicator.per,
    added: additions.reduce((sum, { amount }) => sumOfPortions(sum, amount, indicator), 0),
    cost: totalCost(additions.map(({ cost }) => cost)),
    schools: additions.length,
    cvBefore: before,
    cvAfter: after,
    limit,
    unknown: schools.filter((school) => totalOf(school, indicator) === null).length,
  }
}

function costsOf(stages: readonly StagePlan[], year: number): (number | null)[] {
  const years = stages.flatMap(({ additions }) => additions.flatMap((addition) => addition.years))
  return years.filter((each) => each.year === year).map((each) => each.cost)
}

function costBySchool({ stage, additions }: StagePlan): GapPlan['costBySchool'] {
  const costs = new Map<string, (number | null)[]>()
  for (const { school, cost } of additions) costs.set(school, [...(costs.get(school) ?? []), cost])
  return [...costs].map(([school, each]) => ({ school, stage, cost: totalCost(each) }))
}
