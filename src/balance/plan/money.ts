import type { Indicator, Standard } from '../standard'
import type { Price } from './prices'

/** Whether an indicator is itself counted in yuan (设备值), so that nobody has to price it. */
export function isMoney({ unit }: Indicator): boolean {
  return unit === '元'
}

/** The prices that need not be given: what is counted in yuan costs what it counts. */
export function moneyPrices({ resource }: Standard): Readonly<Record<string, Price>> {
  return Object.fromEntries(resource.indicators.filter(isMoney).map(({ id }) => [id, { price: 1, yearly: false }]))
}
