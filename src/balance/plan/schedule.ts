import type { PlanTerms, Price } from './prices'
import type { PlanYear } from './plan'

/** What is to be added to one school, before it is spread over years. */
export interface Need {
  readonly amount: number
  /** The school's level now: the lowest come first. */
  readonly level: number
}

/**
 * Spreads the needs of one indicator over the years, the same amount each year (to a whole piece), the lowest schools
 * first. What is paid yearly is paid in every year from the one it comes in.
 */
export function schedule(needs: readonly Need[], whole: boolean, terms: PlanTerms, price: Price | null): PlanYear[][] {
  const total = needs.reduce((sum, need) => sum + need.amount, 0)
  const ends = Array.from({ length: terms.years }, (_, year) => {
    const end = (total * (year + 1)) / terms.years
    return whole ? Math.round(end) : end
  })
  const years: PlanYear[][] = needs.map(() => [])
  let before = 0
  for (const index of needs.map((_, position) => position).sort((a, b) => needs[a].level - needs[b].level)) {
    years[index] = yearsOf(before, before + needs[index].amount, ends, terms.firstYear, price)
    before += needs[index].amount
  }
  return years
}

function yearsOf(
  from: number,
  to: number,
  ends: readonly number[],
  firstYear: number,
  price: Price | null,
): PlanYear[] {
  const last = ends.length - 1
  let there = 0
  return ends.flatMap((end, index) => {
    const start = index === 0 ? 0 : ends[index - 1]
    // The last year takes what rounding left over.
    const amount = index === last ? to - from - there : Math.max(0, Math.min(to, end) - Math.max(from, start))
    there += amount
    const paid = price?.yearly ? there : amount
    return paid > 0 ? [{ year: firstYear + index, amount, cost: price && paid * price.price }] : []
  })
}

/** The sum of costs; null where one of them is not known. */
export function totalCost(costs: readonly (number | null)[]): number | null {
  return costs.reduce((sum: number | null, cost) => (sum === null || cost === null ? null : sum + cost), 0)
}
