import type { Indicator } from '../standard'
import { sum } from '../statistics/sum'
import { itemAt } from '../../text/items'
import type { ComparedCost } from './compared-costs'

/** The indicators that each school leaves at the floor. */
export type Exemptions = readonly ReadonlySet<Indicator>[]

/** What the schools lack of one indicator. */
export interface Lack {
  readonly indicator: Indicator
  readonly toStandard: readonly number[]
  readonly toFloor: readonly number[]
  /** To a level, in the indicator's unit. */
  readonly toLevel: (level: number) => readonly number[]
}

/** The needs of one indicator, as far as the choice goes by them. */
interface Needs {
  readonly indicator: Indicator
  readonly added: readonly number[]
  /** Per pupil; null where the coefficient asks for nothing more. */
  readonly level: number | null
}

/** A choice of exemptions with the needs that follow from it. */
interface Choice<Each extends Needs> {
  readonly exempt: Exemptions
  readonly indicators: readonly Each[]
  readonly cost: number
}

/** What is chosen among, and how a choice is priced. */
export interface ChoiceTerms<Each extends Needs> {
  readonly lacks: readonly Lack[]
  readonly schools: number
  /** How many indicators a school may leave at the floor. */
  readonly free: number
  readonly costOf: ComparedCost
  /** The needs under a choice; what is the same in the needs of a choice before need not be computed again. */
  readonly needsUnder: (exempt: Exemptions, before: readonly Each[]) => readonly Each[]
}

/** How often all schools choose anew. */
const ROUNDS = 8
/** Exchanges times schools: a county of a hundred is gone through, and a province's sheet takes hardly longer. */
const EFFORT = 20_000

/**
 * The exemptions under which a stage costs least. Where no coefficient asks for more than the schools' own standards, no
 * school touches another and the choice is the best there is. Otherwise it is searched for: all schools choose anew
 * against the levels that followed from their last choice, and from the cheapest of these rounds on single schools, and two at
 * once, exchange an exemption for another as long as that saves anything.
 */
export function leastExemptions<Each extends Needs>(terms: ChoiceTerms<Each>): Choice<Each> {
  const first = choiceOf(terms, bestSavers(terms, new Map()), [])
  const isBest = terms.free === 0 || first.indicators.every(({ level }) => level === null)
  return isBest ? first : exchanged(terms, bestRound(terms, first))
}

function choiceOf<Each extends Needs>(
  { costOf, needsUnder }: ChoiceTerms<Each>,
  exempt: Exemptions,
  before: readonly Each[],
): Choice<Each> {
  const indicators = needsUnder(exempt, before)
  return { exempt, indicators, cost: sum(indicators.map(({ indicator, added }) => costOf(indicator, sum(added)))) }
}

/** The cheapest of several rounds. Levels only rise from one to the next, so that the choice does not go back and forth. */
function bestRound<Each extends Needs>(terms: ChoiceTerms<Each>, first: Choice<Each>): Choice<Each> {
  let best = first
  let last = first
  const levels = new Map<Indicator, number>()
  for (let round = 1; round < ROUNDS; round++) {
    for (const { indicator, level } of last.indicators) {
      levels.set(indicator, Math.max(level ?? 0, levels.get(indicator) ?? 0))
    }
    last = choiceOf(terms, bestSavers(terms, levels), last.indicators)
    if (last.cost < best.cost) best = last
  }
  return best
}

function exchanged<Each extends Needs>(terms: ChoiceTerms<Each>, start: Choice<Each>): Choice<Each> {
  let best = start
  let tries = EFFORT / terms.schools
  for (let cost = Infinity; best.cost < cost;) {
    cost = best.cost
    for (const exempt of exchanges(terms, () => best.exempt)) {
      if (--tries < 0) return best
      const choice = choiceOf(terms, exempt, best.indicators)
      if (choice.cost < best.cost) best = choice
    }
  }
  return best
}

/** Choices that differ from that of the moment in one school, then in two at once: of two it may be that neither saves alone. */
function* exchanges<Each extends Needs>(terms: ChoiceTerms<Each>, now: () => Exemptions): Iterable<Exemptions> {
  for (let school = 0; school < terms.schools; school++) yield* ofSchool(terms, now(), school)
  for (let school = 0; school < terms.schools; school++) {
    for (let second = school + 1; second < terms.schools; second++) {
      for (const one of ofSchool(terms, now(), school)) yield* ofSchool(terms, one, second)
    }
  }
}

/** The choices that differ in one school. */
function ofSchool<Each extends Needs>(terms: ChoiceTerms<Each>, from: Exemptions, school: number): Exemptions[] {
  return alternatives(terms, itemAt(from, school), school).map((other) =>
    from.map((own, at) => (at === school ? other : own)),
  )
}

/** For each school the indicators that save most by being left at the floor, given levels that the coefficients ask for anyway. */
function bestSavers<Each extends Needs>(
  { lacks, schools, free, costOf }: ChoiceTerms<Each>,
  levels: ReadonlyMap<Indicator, number>,
): Exemptions {
  const savings = lacks.map(({ indicator, toStandard, toFloor, toLevel }) => {
    const least = toLevel((levels.get(indicator) ?? 0) * indicator.per)
    return toStandard.map((need, school) => {
      const anyway = itemAt(least, school)
      const saved = Math.max(need, anyway) - Math.max(itemAt(toFloor, school), anyway)
      return { indicator, saved: costOf(indicator, saved) }
    })
  })
  return Array.from({ length: schools }, (_, school) => {
    const worth = savings.map((each) => itemAt(each, school)).filter(({ saved }) => saved > 0)
    worth.sort((a, b) => b.saved - a.saved)
    return new Set(worth.slice(0, free).map(({ indicator }) => indicator))
  })
}

/** What a school may leave at the floor instead: one indicator more while it may, else one in another's place. */
function alternatives<Each extends Needs>(
  { lacks, free }: ChoiceTerms<Each>,
  own: ReadonlySet<Indicator>,
  school: number,
): ReadonlySet<Indicator>[] {
  const others = lacks.filter(
    ({ indicator, toStandard, toFloor }) => !own.has(indicator) && itemAt(toStandard, school) > itemAt(toFloor, school),
  )
  const kept = own.size < free ? [[...own]] : [...own].map((given) => [...own].filter((each) => each !== given))
  return others.flatMap(({ indicator }) => kept.map((rest) => new Set([...rest, indicator])))
}
