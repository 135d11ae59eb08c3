import type { ChosenCells } from '../balance/chosen-cells'
import { isFirstYear, isPrice, isYears, type Price } from '../balance/plan/prices'
import { NO_CHOICE, type StandardChoice } from '../balance/standards/choice'
import { isRecord } from '../text/record'
import { readChosenCells } from './chosen-cells'
import type { Json } from './format'
import { readStandardChoice } from './standard-choice'

/** What a person has chosen for the check of balance; kept with the workbook. */
export interface BalanceChoices extends StandardChoice {
  readonly cells: ChosenCells | null
  /** Unit prices by indicator. */
  readonly prices: Readonly<Record<string, Price>>
  /** First year of the plan; null for the year of the check. */
  readonly firstYear: number | null
  readonly years: number
}

export const NO_CHOICES: BalanceChoices = {
  ...NO_CHOICE,
  cells: null,
  prices: {},
  firstYear: null,
  years: 1,
}

/** Choices as they are kept with a workbook; what cannot be understood is as if it had not been chosen. */
export function readChoices(kept: Json): BalanceChoices {
  if (!isRecord(kept)) return NO_CHOICES
  const { cells, prices, firstYear, years } = kept
  return {
    ...readStandardChoice(kept),
    cells: readChosenCells(cells),
    prices: isRecord(prices) ? readPrices(prices) : {},
    firstYear: isFirstYear(firstYear) ? firstYear : null,
    years: isYears(years) ? years : 1,
  }
}

/** Choices as JSON. */
export function choicesAsJson({ local, cells, prices, ...plain }: BalanceChoices): Json {
  return {
    ...plain,
    local: local && localAsJson(local),
    cells: cells && { ...cells },
    prices: Object.fromEntries(Object.entries(prices).map(([id, price]) => [id, { ...price }])),
  }
}

/** Its own items as plain JSON, too. */
function localAsJson({ items, ...local }: NonNullable<BalanceChoices['local']>): Json {
  if (!items) return local
  const plain = items.map(({ values, ...item }): Json => (values ? { ...item, values: { ...values } } : item))
  return { ...local, items: plain }
}

function readPrices(kept: Readonly<Record<string, unknown>>): Record<string, Price> {
  return Object.fromEntries(
    Object.entries(kept).flatMap(([id, price]): [string, Price][] => (isPrice(price) ? [[id, price]] : [])),
  )
}
