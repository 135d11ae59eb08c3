import type { PlanTerms, Price } from './prices'
import type { PlanYear } from './plan'

/** What is to be added to one school, before it is spread over years. */
export interface Need {
  readonly amount: number
  /** The school's level now: the lowest come first. */
  readonly level: number
}

/**
 * Spreads the needs of one indicator over the years, the same amount each year (to the `parts` of a unit that can be had),
 * the lowest schools first. What is paid yearly is paid in every year from the one it comes in. Costs are rounded up to
 * whole yuan; those of all years are the cost of the whole.
 */
export function schedule(needs: readonly Need[], parts: number, terms: PlanTerms, price: Price | null): PlanYear[][] {
  const counted = needs.map(({ amount, level }, index) => ({ index, level, count: Math.round(amount * parts) }))
  const total = counted.reduce((sum, { count }) => sum + count, 0)
  const ends = endsOf(total, terms.years)
  const years: PlanYear[][] = needs.map(() => [])
  let before = 0
  for (const { index, count } of counted.sort((a, b) => a.level - b.level)) {
    const shares = sharesOf(before, before + count, ends)
    years[index] = yearsOf(shares, parts, terms.firstYear, price)
    before += count
  }
  return years
}

/** How much of the stretch from one place to another falls to each year. */
function sharesOf(from: number, to: number, ends: readonly number[]): number[] {
  const start = (year: number) => ends[year - 1] ?? 0
  return ends.map((end, year) => Math.max(0, Math.min(to, end) - Math.max(from, start(year))))
}

/** How many parts of a total are there at the end of each year. */
function endsOf(total: number, years: number): number[] {
  return Array.from({ length: years }, (_, year) => Math.round((total * (year + 1)) / years))
}

/** What an amount of one indicator costs over all years, at whatever schools it is added; yuan, not rounded. */
export function scheduledCost(amount: number, parts: number, years: number, { price, yearly }: Price): number {
  const ends = endsOf(amount * parts, years)
  return yearly ? (ends.reduce((sum, end) => sum + end, 0) * price) / parts : amount * price
}

function yearsOf(shares: readonly number[], parts: number, firstYear: number, price: Price | null): PlanYear[] {
  let there = 0
  return shares.flatMap((share, index) => {
    const before = there
    there += share
    if (share === 0 && !(price?.yearly && there > 0)) return []
    const costOf = ({ price: unit, yearly }: Price) =>
      wholeYuan((there * unit) / parts) - (yearly ? 0 : wholeYuan((before * unit) / parts))
    return [{ year: firstYear + index, amount: share / parts, cost: price && costOf(price) }]
  })
}

/** Rounded up, but not for what multiplying binary fractions leaves behind. */
function wholeYuan(cost: number): number {
  return Math.ceil(Number(cost.toPrecision(13)))
}

/** The sum of costs; null where one of them is not known. */
export function totalCost(costs: readonly (number | null)[]): number | null {
  return costs.reduce((sum: number | null, cost) => (sum === null || cost === null ? null : sum + cost), 0)
}
