import type { Language } from '../../text/language'
import type { School } from '../school'
import type { Standard } from '../standard'
import { STAGES, type Stage } from '../stage'
import { totalOf } from '../verdict/level'
import { selectSchools } from '../verdict/selection'
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
  const counted = selectSchools(schools, standard).included.filter((school) => school.pupils !== null)
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
  const byIndicator = needs.indicators.map((each) => additionsOf(each, schools, terms))
  const additions = schools.flatMap((_, school) => byIndicator.flatMap((each) => each.get(school) ?? []))
  return {
    stage,
    additions,
    indicators: needs.indicators.map((each, index) => indicatorPlan(each, schools, [...byIndicator[index].values()])),
    exemptions: needs.exempt.flatMap((exempt, school) =>
      [...exempt].map(({ id }) => ({ school: schools[school].name, indicator: id })),
    ),
    cost: totalCost(additions.map((addition) => addition.cost)),
  }
}

/** The additions of one indicator by the position of their school. */
function additionsOf({ indicator, added }: IndicatorNeeds, schools: readonly School[], terms: PlanTerms) {
  const price = terms.prices[indicator.id] ?? null
  const needy = schools.map((_, school) => school).filter((school) => added[school] > 0)
  const from = (school: number) => totalOf(schools[school], indicator) ?? 0
  const needs = needy.map((school) => ({ amount: added[school], level: from(school) / (schools[school].pupils ?? 1) }))
  const years = schedule(needs, partsOfUnit(indicator), terms, price)
  return new Map<number, PlanAddition>(
    needy.map((school, position) => [
      school,
      {
        school: schools[school].name,
        indicator: indicator.id,
        from: from(school),
        to: sumAsWritten(from(school), added[school]),
        amount: added[school],
        cost: totalCost(years[position].map((year) => year.cost)),
        years: years[position],
      },
    ]),
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
