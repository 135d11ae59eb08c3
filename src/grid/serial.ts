import { DAY } from './day'

/**
 * Days as Excel counts them. Its first day is 1 January 1900, and it counts 29 February 1900, which never was, as day 60: serials before that are
 * one less than the days since 30 December 1899. Workbooks of old Macs count from 1 January 1904 on (day 0).
 */
const FEBRUARY_29_1900 = 60
const DAY_0_OF_1900 = Date.UTC(1899, 11, 30)
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1)

/** The day of a serial, as UTC midnight; its time of day is left out. Day 60 of 1900 is told as the 28th. */
export function dateOfSerial(serial: number, date1904: boolean): Date {
  const day = Math.floor(serial)
  if (date1904) return new Date(DAY_0_OF_1904 + day * DAY)
  return new Date(DAY_0_OF_1900 + (day < FEBRUARY_29_1900 ? day + 1 : day) * DAY)
}

/** The serial of a day that is given as UTC midnight. */
export function serialOfDate(date: Date, date1904: boolean): number {
  if (date1904) return (date.getTime() - DAY_0_OF_1904) / DAY
  const days = (date.getTime() - DAY_0_OF_1900) / DAY
  return days > FEBRUARY_29_1900 ? days : days - 1
}
