import type { School } from '../school'
import type { Indicator, Standard } from '../standard'
import { resourceVariation } from '../statistics/resource-variation'
import { requiredCount, requirementsOf, type Requirement } from '../verdict/school-verdict'
import { reaches, totalOf, within } from '../verdict/level'
import { compositeOf } from '../verdict/stage-verdict'
import { leastToReach, sumOfPortions } from './portion'
import type { PlanTerms } from './prices'
import { waterLevel, type Holdings } from './water-level'
import { wholeUnits } from './whole-units'

/** What the schools of a stage need of one indicator. */
export interface IndicatorNeeds {
  readonly indicator: Indicator
  readonly limit: number | null
  /** To add, by school; 0 where nothing is needed or the school's value is not known. */
  readonly added: readonly number[]
  /** Per pupil; null where the coefficient asks for nothing more. */
  readonly level: number | null
  readonly before: number | null
  readonly after: number | null
}

/** Needs of a stage: by indicator, and the positions in `requirements` that each school leaves at the floor. */
export interface StageNeeds {
  readonly indicators: readonly IndicatorNeeds[]
  readonly exempt: readonly ReadonlySet<Indicator>[]
}

/** How often the free indicators are chosen anew, after the coefficients have raised some of them anyway. */
const ROUNDS = 4

/** The least additions for a stage. The schools are those that count; their enrolments are known and above 0. */
export function stageNeeds(schools: readonly School[], standard: Standard, terms: PlanTerms): StageNeeds {
  if (schools.length === 0) return { indicators: [], exempt: [] }
  const requirements = requirementsOf(schools[0].stage, standard)
  const free = requirements.length - requiredCount(requirements, standard)
  const weights = savingWeights(requirements, terms)
  let best: StageNeeds | null = null
  let levels = new Map<Indicator, number>()
  for (let round = 0; round < ROUNDS; round++) {
    const exempt = schools.map((school) => chooseExempt(school, requirements, free, weights, levels))
    const needs = { indicators: needsWith(schools, standard, requirements, exempt), exempt }
    if (best && weigh(needs, weights) >= weigh(best, weights)) break
    best = needs
    levels = new Map(needs.indicators.map(({ indicator, level }) => [indicator, level ?? 0]))
  }
  return best ?? { indicators: [], exempt: [] }
}

/** What a unit weighs when savings are compared: its price, or, where a price is missing, its share of the standard per pupil. */
function savingWeights(requirements: readonly Requirement[], { prices }: PlanTerms): ReadonlyMap<Indicator, number> {
  const priced = requirements.every(({ indicator }) => indicator.id in prices)
  return new Map(
    requirements.map(({ indicator, standard }) => [
      indicator,
      priced ? prices[indicator.id].price : indicator.per / standard,
    ]),
  )
}

function weigh({ indicators }: StageNeeds, weights: ReadonlyMap<Indicator, number>): number {
  return indicators.reduce((sum, { indicator, added }) => {
    return sum + (weights.get(indicator) ?? 0) * added.reduce((all, each) => all + each, 0)
  }, 0)
}

/** The indicators that a school may leave at the floor and that save most by it, given the levels that the coefficients ask for anyway. */
function chooseExempt(
  school: School,
  requirements: readonly Requirement[],
  free: number,
  weights: ReadonlyMap<Indicator, number>,
  levels: ReadonlyMap<Indicator, number>,
): ReadonlySet<Indicator> {
  const savings = requirements.map(({ indicator, standard, floor }) => {
    const least = (levels.get(indicator) ?? 0) * indicator.per
    const need = (level: number) => shortfall(school, indicator, Math.max(level, least))
    return { indicator, saved: (weights.get(indicator) ?? 0) * (need(standard) - need(floor)) }
  })
  const worth = savings.filter(({ saved }) => saved > 0).sort((a, b) => b.saved - a.saved)
  return new Set(worth.slice(0, free).map(({ indicator }) => indicator))
}

/** What must be added at least for a school to reach a level. */
function shortfall(school: School, indicator: Indicator, level: number): number {
  const total = totalOf(school, indicator)
  const pupils = school.pupils ?? 0
  if (total === null || reaches(total, pupils, indicator, level)) return 0
  return leastToReach(total, (level * pupils) / indicator.per, indicator)
}

function needsWith(
  schools: readonly School[],
  standard: Standard,
  requirements: readonly Requirement[],
  exempt: readonly ReadonlySet<Indicator>[],
): IndicatorNeeds[] {
  const bases = standard.resource.indicators.map((indicator) => {
    const requirement = requirements.find((each) => each.indicator === indicator)
    return schools.map((school, position) => {
      if (!requirement) return 0
      const level = exempt[position].has(indicator) ? requirement.floor : requirement.standard
      return shortfall(school, indicator, level)
    })
  })
  const limits = limitsOf(schools, standard, bases)
  return standard.resource.indicators.map((indicator, position) =>
    indicatorNeeds(schools, indicator, bases[position], limits[position]),
  )
}

/** Each coefficient's limit. A composite is met by holding its highest coefficients to one common value. */
function limitsOf(schools: readonly School[], { resource }: Standard, bases: readonly number[][]): (number | null)[] {
  const { stage } = schools[0]
  const single = resource.rule.cvLimit?.[stage]
  if (single !== undefined) return bases.map(() => single)
  const limit = resource.rule.compositeLimit?.[stage]
  const coefficients = resource.indicators.map((indicator, position) => {
    const { totals, pupils } = holdings(schools, indicator, bases[position])
    return resourceVariation(totals, pupils)
  })
  const composite = compositeOf(coefficients)
  if (limit === undefined || composite === null || within(composite, limit)) return bases.map(() => null)
  const cap = commonCap(
    coefficients.map((cv) => cv ?? 0),
    limit,
  )
  return coefficients.map((cv) => ((cv ?? 0) > cap ? cap : null))
}

/** The value to which the highest coefficients must come down so that the mean of all is `limit`. */
export function commonCap(coefficients: readonly number[], limit: number): number {
  const sorted = [...coefficients].sort((a, b) => a - b)
  let rest = limit * sorted.length
  for (let position = 0; position < sorted.length; position++) {
    const cap = rest / (sorted.length - position)
    if (cap <= sorted[position]) return cap
    rest -= sorted[position]
  }
  return sorted[sorted.length - 1]
}

function indicatorNeeds(
  schools: readonly School[],
  indicator: Indicator,
  base: readonly number[],
  limit: number | null,
): IndicatorNeeds {
  const { known, totals, pupils } = holdings(schools, indicator, base)
  const level = limit === null ? null : waterLevel({ totals, pupils }, limit)
  const raised =
    limit === null || level === null ? totals.map(() => 0) : raise({ totals, pupils }, indicator, limit, level)
  const added = [...base]
  known.forEach((school, position) => (added[school] = sumOfPortions(added[school], raised[position], indicator)))
  const before = resourceVariation(
    holdings(
      schools,
      indicator,
      base.map(() => 0),
    ).totals,
    pupils,
  )
  const after = resourceVariation(
    totals.map((total, position) => total + raised[position]),
    pupils,
  )
  return { indicator, limit, added, level, before, after }
}

function raise({ totals, pupils }: Holdings, indicator: Indicator, limit: number, level: number): number[] {
  return indicator.whole
    ? wholeUnits({ totals, pupils }, limit)
    : totals.map((total, school) => leastToReach(total, level * pupils[school], indicator))
}

/** Totals (with what is added already) and pupils of the schools whose value is known, and their positions. */
function holdings(schools: readonly School[], indicator: Indicator, added: readonly number[]) {
  const known: number[] = []
  const totals: number[] = []
  const pupils: number[] = []
  schools.forEach((school, position) => {
    const total = totalOf(school, indicator)
    if (total === null) return
    known.push(position)
    totals.push(total + added[position])
    pupils.push(school.pupils ?? 0)
  })
  return { known, totals, pupils }
}
