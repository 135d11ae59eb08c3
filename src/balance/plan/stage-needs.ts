import type { School } from '../school'
import type { Indicator, Standard } from '../standard'
import { resourceVariation } from '../statistics/resource-variation'
import { requiredCount, requirementsOf, type Requirement } from '../verdict/school-verdict'
import { reaches, totalOf, within } from '../verdict/level'
import { compositeOf } from '../verdict/stage-verdict'
import { itemAt } from '../../text/items'
import { leastToReach, sumOfPortions } from './portion'
import { comparedCosts } from './compared-costs'
import { leastExemptions, type Exemptions, type Lack } from './exemptions'
import type { PlanTerms } from './prices'
import { waterLevel, type Holdings } from './water-level'
import { wholeUnits } from './whole-units'

/** What the schools of a stage need of one indicator. */
export interface IndicatorNeeds {
  readonly indicator: Indicator
  readonly limit: number | null
  /** What the schools' own standards ask for, by school. */
  readonly base: readonly number[]
  /** To add, by school; 0 where nothing is needed or the school's value is not known. */
  readonly added: readonly number[]
  /** Per pupil; null where the coefficient asks for nothing more. */
  readonly level: number | null
  readonly before: number | null
  readonly after: number | null
}

/** Needs of a stage: by indicator, and the indicators that each school leaves at the floor. */
export interface StageNeeds {
  readonly indicators: readonly IndicatorNeeds[]
  readonly exempt: Exemptions
}

/** The least additions for a stage. The schools are those that count; their enrolments are known and above 0. */
export function stageNeeds(schools: readonly School[], standard: Standard, terms: PlanTerms): StageNeeds {
  const [first] = schools
  if (!first) return { indicators: [], exempt: [] }
  const requirements = requirementsOf(first.stage, standard)
  const free = requirements.length - requiredCount(requirements, standard)
  const lacks = requirements.map((requirement) => lackOf(schools, requirement))
  const { exempt, indicators } = leastExemptions<IndicatorNeeds>({
    lacks,
    schools: schools.length,
    free,
    costOf: comparedCosts(requirements, terms),
    needsUnder: (chosen, before) => needsWith(schools, standard, lacks, chosen, before),
  })
  return { indicators, exempt: exempt.map((some, school) => usedExemptions(some, school, lacks, indicators)) }
}

/** What each school lacks to the standard and to the floor. */
function lackOf(schools: readonly School[], { indicator, standard, floor }: Requirement): Lack {
  const toLevel = (level: number) => schools.map((school) => shortfall(school, indicator, level))
  return { indicator, toStandard: toLevel(standard), toFloor: toLevel(floor), toLevel }
}

/** What must be added at least for a school to reach a level. */
function shortfall(school: School, indicator: Indicator, level: number): number {
  const total = totalOf(school, indicator)
  const enrolment = school.enrolment ?? 0
  if (total === null || reaches(total, enrolment, indicator, level)) return 0
  return leastToReach(total, (level * enrolment) / indicator.per, indicator)
}

/** The exemptions that a school makes use of: where the coefficient raises it to the standard anyway it needs none. */
function usedExemptions(
  exempt: ReadonlySet<Indicator>,
  school: number,
  lacks: readonly Lack[],
  needs: readonly IndicatorNeeds[],
): ReadonlySet<Indicator> {
  const added = new Map(needs.map((each) => [each.indicator, itemAt(each.added, school)]))
  const below = lacks.filter(({ indicator, toStandard }) => (added.get(indicator) ?? 0) < itemAt(toStandard, school))
  return new Set(below.map(({ indicator }) => indicator).filter((indicator) => exempt.has(indicator)))
}

/** The needs of all indicators under a choice of exemptions; those that a choice before had as well are taken over. */
function needsWith(
  schools: readonly School[],
  standard: Standard,
  lacks: readonly Lack[],
  exempt: Exemptions,
  before: readonly IndicatorNeeds[],
): IndicatorNeeds[] {
  const bases = standard.resource.indicators.map((indicator) => {
    const lack = lacks.find((each) => each.indicator === indicator)
    return schools.map((_, school) => {
      if (!lack) return 0
      return itemAt(itemAt(exempt, school).has(indicator) ? lack.toFloor : lack.toStandard, school)
    })
  })
  const limits = limitsOf(schools, standard, bases)
  return standard.resource.indicators.map((indicator, position) => {
    const base = itemAt(bases, position)
    const limit = itemAt(limits, position)
    const known = before[position]
    const same =
      known !== undefined && known.limit === limit && known.base.every((need, school) => need === base[school])
    return same ? known : indicatorNeeds(schools, indicator, base, limit)
  })
}

/** Each coefficient's limit. A composite is met by holding its highest coefficients to one common value. */
function limitsOf(schools: readonly School[], { resource }: Standard, bases: readonly number[][]): (number | null)[] {
  const { stage } = itemAt(schools, 0)
  const single = resource.rule.cvLimit?.[stage]
  if (single !== undefined) return bases.map(() => single)
  const limit = resource.rule.compositeLimit?.[stage]
  const coefficients = resource.indicators.map((indicator, position) => {
    const { totals, enrolments } = holdings(schools, indicator, itemAt(bases, position))
    return resourceVariation(totals, enrolments)
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
  for (const [position, coefficient] of sorted.entries()) {
    const cap = rest / (sorted.length - position)
    if (cap <= coefficient) return cap
    rest -= coefficient
  }
  return itemAt(sorted, sorted.length - 1)
}

function indicatorNeeds(
  schools: readonly School[],
  indicator: Indicator,
  base: readonly number[],
  limit: number | null,
): IndicatorNeeds {
  const { known, totals, enrolments } = holdings(schools, indicator, base)
  const level = limit === null ? null : waterLevel({ totals, enrolments }, limit)
  const raised =
    limit === null || level === null ? totals.map(() => 0) : raise({ totals, enrolments }, indicator, limit, level)
  const added = [...base]
  for (const [position, school] of known.entries()) {
    added[school] = sumOfPortions(itemAt(added, school), itemAt(raised, position), indicator)
  }
  const before = resourceVariation(
    holdings(
      schools,
      indicator,
      base.map(() => 0),
    ).totals,
    enrolments,
  )
  const after = resourceVariation(
    totals.map((total, position) => total + itemAt(raised, position)),
    enrolments,
  )
  return { indicator, limit, base, added, level, before, after }
}

function raise({ totals, enrolments }: Holdings, indicator: Indicator, limit: number, level: number): number[] {
  return indicator.whole
    ? wholeUnits({ totals, enrolments }, limit)
    : totals.map((total, school) => leastToReach(total, level * itemAt(enrolments, school), indicator))
}

/** Totals (with what is added already) and enrolments of the schools whose value is known, and their positions. */
function holdings(schools: readonly School[], indicator: Indicator, added: readonly number[]) {
  const known: number[] = []
  const totals: number[] = []
  const enrolments: number[] = []
  schools.forEach((school, position) => {
    const total = totalOf(school, indicator)
    if (total === null) return
    known.push(position)
    totals.push(total + itemAt(added, position))
    enrolments.push(school.enrolment ?? 0)
  })
  return { known, totals, enrolments }
}
