import type { CellValue } from '../../grid/cell'
import { textOf } from '../../grid/cell'
import { DAY, isoDay } from '../../grid/day'
import { dateOfSerial } from '../../grid/serial'
import { withWesternFigures } from '../../text/han-number'

const FIRST_SERIAL = 20_000
const LAST_SERIAL = 80_000
/** 1 January 1970 by both calendars of workbooks. */
const SERIAL_OF_1970 = 25_569
const SERIAL_OF_1970_FROM_1904 = 24_107
/** 未复学, 至今, —: nothing has happened yet. */
const NOTHING_YET = /^(?:未|尚未|尚|无|暂无|没有|否|至今|在岗|仍在|—|-|\/|\\)/u
const WRITTEN =
  /^(?:计划|预计|拟)?((?:19|20)\d\d)(?:[年./-](?:(\d{1,2})(?:[月./-](?:(\d{1,2})日?)?)?)?)?(?:底|前|底前|年底|度)?$/u
const TOGETHER = /^((?:19|20)\d\d)(\d\d)(\d\d)?$/

/** A date as far as it is written. */
export interface WrittenDate {
  readonly year: number
  /** 1 to 12; null where only a year is written. */
  readonly month: number | null
  readonly day: number | null
}

/**
 * A date of a cell: a serial, 2025, 2025年8月, 2025-08, 2025.8, 2025年8月15日, 20250815; null for a blank and for 未 and the like,
 * undefined for what is no date. The number 2025.1 may be January or October, and is none.
 */
export function writtenDate(value: CellValue, date1904: boolean): WrittenDate | null | undefined {
  if (value === null) return null
  if (typeof value === 'number' && value >= FIRST_SERIAL && value < LAST_SERIAL) {
    const date = dateOfSerial(value, date1904)
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  }
  if (typeof value === 'number' && Math.round(value * 100) / 100 !== value) return undefined
  if (typeof value === 'number' && value < 10_000 && String(value).endsWith('.1')) return undefined
  if (typeof value !== 'number' && typeof value !== 'string') return undefined
  const text = withWesternFigures(textOf(value).normalize('NFKC')).replace(/\s+/g, '')
  if (text === '' || (!/\d/.test(text) && NOTHING_YET.test(text))) return null
  const match = TOGETHER.exec(text) ?? WRITTEN.exec(text)
  return match ? existing(Number(match[1]), part(match[2]), part(match[3])) : undefined
}

const part = (digits: string | undefined): number | null => (digits === undefined ? null : Number(digits))

function existing(year: number, month: number | null, day: number | null): WrittenDate | undefined {
  if (month !== null && (month < 1 || month > 12)) return undefined
  if (month !== null && day !== null && new Date(Date.UTC(year, month - 1, day)).getUTCDate() !== day) return undefined
  return { year, month, day }
}

/** The day of a cell of dates, as days since 1970; null where it is no such cell. */
export function dayOfSerial(value: CellValue, date1904: boolean): number | null {
  const isSerial = typeof value === 'number' && value >= FIRST_SERIAL && value < LAST_SERIAL
  return isSerial ? Math.floor(value) - (date1904 ? SERIAL_OF_1970_FROM_1904 : SERIAL_OF_1970) : null
}

/** Months since the year 0; of a year alone its last month, as a plan has all of it. */
export function monthNumber({ year, month }: WrittenDate): number {
  return year * 12 + (month ?? 12) - 1
}

/** Days since 1970; undefined where the day is not written and `missing` does not say which is meant. */
export function dayNumber(
  { year, month, day }: WrittenDate,
  missing: 'first' | 'last' | undefined,
): number | undefined {
  if (month === null) return undefined
  if (day !== null) return Date.UTC(year, month - 1, day) / DAY
  if (missing === undefined) return undefined
  return (missing === 'first' ? Date.UTC(year, month - 1, 1) : Date.UTC(year, month, 0)) / DAY
}

/** Days since 1970 → 2018-11-20. */
export function dayText(day: number): string {
  return isoDay(new Date(day * DAY))
}
