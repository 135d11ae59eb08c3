import { makePlan } from '../../../src/balance/plan/make'
import type { GapPlan } from '../../../src/balance/plan/plan'
import type { PlanTerms } from '../../../src/balance/plan/prices'
import { waterLevel } from '../../../src/balance/plan/water-level'
import { wholeUnits } from '../../../src/balance/plan/whole-units'
import type { School } from '../../../src/balance/school'
import { QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import { amountsAt, school } from '../schools'

const { indicators, rule } = QUALITY_2017.resource
const PRICES = { L1: 100_000, L2: 90_000, L3: 80_000, L4: 3000, L5: 300, L6: 1, L7: 30_000 }

function terms(prices: Record<string, number> = PRICES, years = 1, yearly: readonly string[] = []): PlanTerms {
  const each = Object.entries(prices).map(([id, price]) => [id, { price, yearly: yearly.includes(id) }])
  return { prices: Object.fromEntries(each), firstYear: 2026, years }
}

const plan = (schools: readonly School[], given = terms()): GapPlan => makePlan(schools, QUALITY_2017, given, 'zh')
const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** The least cost of one indicator for primary schools of which some stand at the floor; amounts as computed, not rounded up. */
function leastCost(schools: readonly School[], id: string, atFloor: (school: number) => boolean): number {
  const { numerator, per, standard, whole } = indicators.find((each) => each.id === id)!
  const pupils = schools.map((each) => each.enrolment!)
  const own = schools.map((each) => each.amounts[numerator]!)
  const totals = own.map((total, at) => {
    const lack = (standard!.primary * (atFloor(at) ? rule.floor! : 1) * pupils[at]) / per - total
    return total + Math.max(0, whole ? Math.ceil(lack - 1e-9) : lack)
  })
  const limit = rule.cvLimit!.primary
  const level = waterLevel({ totals, enrolments: pupils }, limit) ?? 0
  const raised = whole
    ? wholeUnits({ totals, enrolments: pupils }, limit)
    : totals.map((total, at) => Math.max(0, level * pupils[at] - total))
  return (sumOf(totals) + sumOf(raised) - sumOf(own)) * PRICES[id as keyof typeof PRICES]
}

/** The least cost over every choice of one indicator for each school. */
function leastOfAll(schools: readonly School[]): number {
  const costs = Object.keys(PRICES).map((id) =>
    Array.from({ length: 2 ** schools.length }, (_, some) => leastCost(schools, id, (at) => ((some >> at) & 1) === 1)),
  )
  let least = Infinity
  for (let choice = 0; choice < costs.length ** schools.length; choice++) {
    const chosen = schools.map((_, at) => Math.floor(choice / costs.length ** at) % costs.length)
    const cost = costs.map((each, id) => each[sumOf(chosen.map((own, at) => (own === id ? 2 ** at : 0)))])
    least = Math.min(least, sumOf(cost))
  }
  return least
}

/** Counties of two or three schools that differ much; the same in every run. */
function counties(count: number): School[][] {
  let state = 7
  const random = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31
  const times = () => [0.5 + 0.8 * random(), 0.8 + 0.3 * random(), 1 + 3 * random()][Math.floor(random() * 3)]
  return Array.from({ length: count }, (_, county) =>
    Array.from({ length: 2 + (county % 2) }, (_unused, number) => {
      const pupils = 60 + Math.floor(random() * 240)
      const others = Object.fromEntries(Object.keys(PRICES).map((id) => [id, times()]))
      const amounts = Object.entries(amountsAt(1, pupils, 'primary', others))
      const whole = Object.fromEntries(amounts.map(([column, amount]) => [column, Math.round(amount)]))
      return school({ name: `学校${number}`, enrolment: pupils, amounts: whole })
    }),
  )
}

describe('the indicator that a school may leave at the floor', () => {
  it('is the one that saves most over the years that are planned', () => {
    // A teacher short, or 100,000 yuan of equipment.
    const others = { L1: 20 / 21, L6: 0.9 }
    const schools = [school({ enrolment: 500, amounts: amountsAt(1, 500, 'primary', others) })]
    const chosen = (given: PlanTerms) => {
      const { cost, stages } = plan(schools, given)
      return [stages[0].exemptions.map(({ indicator }) => indicator), cost]
    }
    const prices = { ...PRICES, L1: 80_000 }
    expect(chosen(terms(prices, 10))).toEqual([['L6'], 80_000])
    expect(chosen(terms(prices, 10, ['L1']))).toEqual([['L1'], 100_000])
    expect(chosen(terms(prices, 1, ['L1']))).toEqual([['L6'], 80_000])
  })

  it('is none that the coefficient raises to the standard anyway', () => {
    const amounts = (values: readonly number[]) =>
      Object.fromEntries(indicators.map(({ numerator }, at) => [numerator, values[at]]))
    const schools = [
      school({ name: '一小', enrolment: 120, amounts: amounts([3, 2, 1, 351.9, 967, 573_925, 3]) }),
      school({ name: '二小', enrolment: 150, amounts: amounts([21, 3, 2, 2420.6, 1051, 182_060, 3]) }),
    ]
    const { cost, stages } = plan(schools)
    expect(stages[0].exemptions.find((each) => each.school === '一小')?.indicator).not.toBe('L4')
    expect(cost! / leastOfAll(schools)).toBeCloseTo(1, 4)
  })

  it('is never worse than the best of all choices', () => {
    const needy = counties(60).filter((schools) => plan(schools).cost! > 0)
    const ratios = needy.map((schools) => plan(schools).cost! / leastOfAll(schools))
    expect(ratios.length).toBeGreaterThan(50)
    // What is rounded up to whole yuan and hundredths of a square metre costs a little more.
    expect(Math.min(...ratios)).toBeGreaterThan(1 - 1e-9)
    expect(Math.max(...ratios)).toBeLessThan(1.0003)
  })
})
