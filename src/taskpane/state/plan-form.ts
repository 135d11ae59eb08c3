import type { Price } from '../../balance/plan/prices'
import { MOST_YEARS, type BalanceChoices } from './balance-choices'

/** A price as it is being typed. */
export interface TypedPrice {
  readonly text: string
  readonly yearly: boolean
}

/** The terms of a plan as they are being typed. */
export interface PlanForm {
  /** By indicator. */
  readonly prices: Readonly<Record<string, TypedPrice>>
  readonly firstYear: string
  readonly years: string
}

/** What keeps a form from being used: the indicators whose price is no price, and whether the years are none. */
export interface PlanFormProblems {
  readonly prices: readonly string[]
  readonly period: boolean
}

export type PlanTermsChosen = Pick<BalanceChoices, 'prices' | 'firstYear' | 'years'>

/** A form filled with what was chosen. `year` stands where no first year was. */
export function planForm({ prices, firstYear, years }: PlanTermsChosen, year: number): PlanForm {
  return {
    prices: Object.fromEntries(
      Object.entries(prices).map(([id, { price, yearly }]) => [id, { text: String(price), yearly }]),
    ),
    firstYear: String(firstYear ?? year),
    years: String(years),
  }
}

/** What a form says, or what is wrong with it. Blank prices are none; thousands may be set apart, digits full-width. */
export function readPlanForm(
  form: PlanForm,
): { readonly terms: PlanTermsChosen } | { readonly problems: PlanFormProblems } {
  const prices: Record<string, Price> = {}
  const wrong: string[] = []
  for (const [id, { text, yearly }] of Object.entries(form.prices)) {
    if (text.trim() === '') continue
    const price = numberOf(text)
    if (price !== null && price > 0) prices[id] = { price, yearly }
    else wrong.push(id)
  }
  const firstYear = numberOf(form.firstYear)
  const years = numberOf(form.years)
  const isPeriod = isWhole(firstYear, 1900, 2999) && isWhole(years, 1, MOST_YEARS)
  if (wrong.length > 0 || !isPeriod) return { problems: { prices: wrong, period: !isPeriod } }
  return { terms: { prices, firstYear, years } }
}

/** A number as a person types it; null for anything else. */
export function numberOf(typed: string): number | null {
  const text = typed.normalize('NFKC').replace(/[\s,]/g, '')
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null
}

function isWhole(value: number | null, least: number, most: number): value is number {
  return value !== null && Number.isInteger(value) && value >= least && value <= most
}
