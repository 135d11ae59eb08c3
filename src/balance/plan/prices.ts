import type { Localized } from '../../text/language'
import { isRecord } from '../../text/record'
import type { Standard } from '../standard'
import { isMoney } from './money'

/** What one unit costs, in yuan (a teacher, a square metre, a room), and whether it is paid every year. */
export interface Price {
  readonly price: number
  readonly yearly: boolean
}

/** What a plan is made with: unit prices by indicator, and the years it is spread over. */
export interface PlanTerms {
  readonly prices: Readonly<Record<string, Price>>
  readonly firstYear: number
  readonly years: number
}

/** What is wrong with a file of prices. */
export type PriceProblem =
  | { readonly kind: 'malformed' }
  | { readonly kind: 'unknown'; readonly keys: readonly string[]; readonly indicators: readonly string[] }
  | { readonly kind: 'not-a-price'; readonly id: string }
  | { readonly kind: 'years-invalid' }

type Texts = { readonly [Kind in PriceProblem['kind']]: (problem: Extract<PriceProblem, { kind: Kind }>) => string }

export const PRICE_PROBLEM_MESSAGES: Localized<Texts> = {
  zh: {
    malformed: () => '单价文件应当是 {"prices": {"L4": 3000, …}, "firstYear": 2026, "years": 3} 的样子。',
    unknown: ({ keys, indicators }) =>
      `不认识 ${quoted(keys, '、')}。可以写 prices、firstYear、years；单价用指标的编号：${indicators.join('、')}。`,
    'not-a-price': ({ id }) => `“${id}”的单价应当是大于 0 的数，或 {"price": 80000, "yearly": true}。`,
    'years-invalid': () => 'years 应当是 1 到 30 的整数，firstYear 应当是四位年份。',
  },
  en: {
    malformed: () => 'A file of prices looks like {"prices": {"L4": 3000, …}, "firstYear": 2026, "years": 3}.',
    unknown: ({ keys, indicators }) =>
      `${quoted(keys, ', ')}: not known here. There may be prices, firstYear and years; prices go by the numbers of indicators: ${indicators.join(', ')}.`,
    'not-a-price': ({ id }) => `The price of “${id}” must be a number above 0, or {"price": 80000, "yearly": true}.`,
    'years-invalid': () => 'years is a whole number from 1 to 30, firstYear a year of four digits.',
  },
}

function quoted(keys: readonly string[], separator: string): string {
  return keys.map((key) => `“${key}”`).join(separator)
}

/** Terms without any price, for a plan of one year. */
export function termsWithoutPrices(year: number): PlanTerms {
  return { prices: {}, firstYear: year, years: 1 }
}

/**
 * Plan terms from unknown data, such as a file's JSON, or all that is wrong with it: {"prices": {"L1": 80000}}, or the prices
 * at the top. `year` is the first year where none is given.
 */
export function planTerms(
  data: unknown,
  standard: Standard,
  year: number,
): { readonly terms: PlanTerms } | { readonly problems: readonly PriceProblem[] } {
  if (!isRecord(data) || Object.keys(data).length === 0) return { problems: [{ kind: 'malformed' }] }
  const { prices = {}, firstYear = year, years = 1, ...others } = data
  if (!isRecord(prices)) return { problems: [{ kind: 'malformed' }] }
  const given = { ...others, ...prices }
  const indicators = standard.resource.indicators.map(({ id }) => id)
  const unknown = Object.keys(given).filter((key) => !indicators.includes(key))
  const problems: PriceProblem[] = isFirstYear(firstYear) && isYears(years) ? [] : [{ kind: 'years-invalid' }]
  const read: Record<string, Price> = {}
  for (const id of indicators.filter((each) => given[each] !== undefined)) {
    const price = { yearly: false, ...(isRecord(given[id]) ? given[id] : { price: given[id] }) }
    if (isPrice(price)) read[id] = { price: price.price, yearly: price.yearly }
    else problems.push({ kind: 'not-a-price', id })
  }
  if (unknown.length > 0) problems.push({ kind: 'unknown', keys: unknown, indicators })
  return problems.length > 0
    ? { problems }
    : { terms: { prices: { ...moneyPrices(standard), ...read }, firstYear: Number(firstYear), years: Number(years) } }
}

/** The prices that need not be given: what is counted in yuan costs what it counts. */
export function moneyPrices({ resource }: Standard): Readonly<Record<string, Price>> {
  return Object.fromEntries(resource.indicators.filter(isMoney).map(({ id }) => [id, { price: 1, yearly: false }]))
}

/** A price out of JSON, whole. */
export function isPrice(value: unknown): value is Price {
  if (!isRecord(value)) return false
  const { price, yearly } = value
  return typeof price === 'number' && price > 0 && Number.isFinite(price) && typeof yearly === 'boolean'
}

/** A year that a plan may begin with. */
export function isFirstYear(value: unknown): value is number {
  return isWhole(value, 1900, 2999)
}

/** Most years a plan is spread over. */
const MOST_YEARS = 30

/** A number of years that a plan may be spread over. */
export function isYears(value: unknown): value is number {
  return isWhole(value, 1, MOST_YEARS)
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most
}
