import type { Requirement } from '../verdict/school-verdict'
import type { Indicator } from '../standard'
import { partsOfUnit } from './portion'
import type { PlanTerms, Price } from './prices'
import { scheduledCost } from './schedule'

/** What adding so much of an indicator costs when plans are compared; 0 for what the schools' standards do not speak of. */
export type ComparedCost = (indicator: Indicator, total: number) => number

/**
 * Costs over all years of the plan, as it pays them. Where a price is missing, the share of the standard per pupil stands
 * for each of them: amounts of different things cannot be compared otherwise.
 */
export function comparedCosts(requirements: readonly Requirement[], { prices, years }: PlanTerms): ComparedCost {
  const priced = requirements.every(({ indicator }) => indicator.id in prices)
  const compared = new Map<Indicator, Price>(
    requirements.map(({ indicator, standard }) => {
      const price = priced ? prices[indicator.id] : undefined
      return [indicator, price ?? { price: indicator.per / standard, yearly: false }]
    }),
  )
  return (indicator, total) => {
    const price = compared.get(indicator)
    return price ? scheduledCost(total, partsOfUnit(indicator), years, price) : 0
  }
}
