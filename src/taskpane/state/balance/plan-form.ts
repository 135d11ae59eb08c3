import { isFirstYear, isYears, type Price } from '../../../balance/plan/prices'
import type { BalanceChoices } from '../../../kept/balance-choices'

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

/** What a form says, or what is wrong with it. Blank prices are none. */
export function readPlanForm(
  form: PlanForm,
): { readonly terms: PlanTermsChosen } | { readonly problems: PlanFormProblems } {
  const prices: Record<string, Price> = {}
  const wrong: string[] = []
  for (const [id, { text, yearly }] of Object.entries(form.prices)) {
    if (text.trim() === '') continue
    const price = priceOf(text)
    if (price !== null && price > 0) prices[id] = { price, yearly }
    else wrong.push(id)
  }
  const firstYear = numberOf(form.firstYear)
  const years = numberOf(form.years)
  const isPeriod = isFirstYear(firstYear) && isYears(years)
  if (wrong.length > 0 || !isPeriod) return { problems: { prices: wrong, period: !isPeriod } }
  return { terms: { prices, firstYear, years } }
}

/** What the word after a number of yuan multiplies it by; a longer word before those it ends with. */
const MONEY_WORDS: readonly (readonly [word: string, factor: number])[] = [
  ['万元', 10_000],
  ['千元', 1000],
  ['百元', 100],
  ['元', 1],
  ['万', 10_000],
  ['', 1],
]

/** A price in yuan as a person types it: 3,000, 500元, 8万, 1.2万元; null for anything else. */
export function priceOf(typed: string): number | null {
  const text = typed.normalize('NFKC').trim()
  const [word, factor] = MONEY_WORDS.find(([each]) => text.endsWith(each)) ?? ['', 1]
  const number = numberOf(text.slice(0, text.length - word.length))
  // 1.1万 is 11,000, not 11,000.000000000002.
  return number === null ? null : Number((number * factor).toPrecision(15))
}

/** A number as a person types it, full-width digits and thousands set apart included; null for anything else. */
export function numberOf(typed: string): number | null {
  const text = typed.normalize('NFKC').replace(/[\s,]/g, '')
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : null
}
