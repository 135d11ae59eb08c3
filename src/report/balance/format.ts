import type { StandardSource } from '../../balance/result'
import type { Standard } from '../../balance/standard'
import type { Language } from '../../text/language'
import { BALANCE_MESSAGES } from './messages'

/** The name of the standard, and that the workbook brought it, where it did. */
export function standardName({ name }: Standard, source: StandardSource, language: Language): string {
  return source === 'workbook' ? BALANCE_MESSAGES[language].keptStandard(name) : name
}

/** The name of an indicator, with its id before it. */
export function indicatorName({ resource }: Standard, id: string): string {
  const indicator = resource.indicators.find((each) => each.id === id)
  return indicator ? `${id} ${indicator.name}` : id
}

/**
 * A coefficient as people print it, three decimals; more where it would otherwise look equal to the limit that it
 * exceeds (0.50004 against 0.5), since the verdict compares what was not rounded.
 *
 * @example coefficient(0.50004, 0.5) // '0.50004'
 */
export function coefficient(cv: number | null, limit: number | null = null): string {
  if (cv === null) return '—'
  const decimals = [3, 4, 5, 6, 9].find((count) => limit === null || cv <= limit || Number(cv.toFixed(count)) > limit)
  return cv.toFixed(decimals ?? 12)
}

/** A limit as people print it: two decimals, more where it has more. */
export function limitText(limit: number): string {
  return limit.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 12 })
}

/** A value, an amount or yuan: at most two decimals, three below one, thousands set apart; — for none. */
export function amount(value: number | null): string {
  return value === null ? '—' : rounded(value).toLocaleString('en-US', { maximumFractionDigits: 3 })
}

/** An amount with the unit of its indicator. */
export function amountText({ resource }: Standard, id: string, value: number): string {
  const unit = resource.indicators.find((indicator) => indicator.id === id)?.unit ?? ''
  return `${amount(value)} ${unit}`.trim()
}

/** A number as `amount` prints it, for a cell. */
export function rounded(value: number): number {
  return Number(value.toFixed(Math.abs(value) < 1 ? 3 : 2))
}

/** A share of one as a percentage: 0.7 → 70.0%. */
export function percentage(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

/** 达标, 未达标 or 不能判定, of what a standard asks. */
export function decidedWord(pass: boolean | null, language: Language): string {
  return passWord(pass, language) || BALANCE_MESSAGES[language].open
}

/** 达标 or 未达标; nothing where nothing was asked or known. */
export function passWord(pass: boolean | null, language: Language): string {
  const { pass: met, fail } = BALANCE_MESSAGES[language]
  return pass === null ? '' : pass ? met : fail
}
