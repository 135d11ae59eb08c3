import type { Indicator } from '../standard'
import { isEnough } from '../verdict/level'
import { isMoney } from './money'

/** Into how many parts a unit can be divided when it is bought or built: pieces and yuan come whole, areas by hundredths. */
export function partsOfUnit(indicator: Indicator): number {
  return indicator.whole || isMoney(indicator) ? 1 : 100
}

/** The least that can be added to a total to reach what is wanted: rounded up, so that what is printed suffices. */
export function leastToReach(total: number, wanted: number, indicator: Indicator): number {
  const parts = partsOfUnit(indicator)
  const lack = (wanted - total) * parts
  // A lack of 3.0000000000000004 teachers is one of 3.
  const nearest = Math.round(lack)
  return Math.max(0, isEnough(total + nearest / parts, wanted) ? nearest : Math.ceil(lack)) / parts
}

/** More decimals than a number has. */
const MOST_DECIMALS = 20

/** The sum of two numbers as they are written: 402.3 + 120.28 is 522.58, not 522.5799999999999. */
export function sumAsWritten(first: number, second: number): number {
  const places = Math.min(MOST_DECIMALS, Math.max(decimalsOf(first), decimalsOf(second)))
  return Number((first + second).toFixed(places))
}

function decimalsOf(number: number): number {
  const [digits = '', exponent = '0'] = String(number).split('e')
  return Math.max(0, (digits.split('.')[1] ?? '').length - Number(exponent))
}

/** The sum of two amounts that can be added, without what adding binary fractions leaves behind. */
export function sumOfPortions(first: number, second: number, indicator: Indicator): number {
  const parts = partsOfUnit(indicator)
  return Math.round((first + second) * parts) / parts
}
