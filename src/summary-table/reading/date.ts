import { withWesternFigures } from '../../text/han-number'
import { Recent } from '../../text/recent'
import type { CellValue } from '../../grid/cell'
import { dateOfSerial } from '../../grid/serial'

/** What 时间 says: nothing, a day, or something that is no day. */
export type ReadDate =
  { readonly kind: 'blank' } | { readonly kind: 'day'; readonly date: Date } | { readonly kind: 'invalid' }

/** Reads 时间, as its text without the label and as the cell's value: a date serial, 2018年11月20日, 2018-11-20, 2018.11.20, 20181120, 二〇一八年十一月二十日. 年 月 日 without numbers is blank. */
export function readDate(written: string, value: CellValue, date1904: boolean): ReadDate {
  if (typeof value === 'number' && written === String(value)) return fromNumber(value, date1904)
  let read = recent.get(written)
  if (!read) recent.set(written, (read = fromText(written)))
  return read
}

// A day is read once for its field and once for the check, and the files of a province are of a few days.
const recent = new Recent<ReadDate>()

function fromText(written: string): ReadDate {
  const text = withWesternFigures(written.normalize('NFKC')).replace(/\s+/g, '')
  if (text.replace(/[年月日号\-/._:：\u200b]/g, '') === '') return { kind: 'blank' }
  const match = /(\d{4})[年\-/.](\d{1,2})[月\-/.](\d{1,2})日?/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  return match ? fromParts(Number(match[1]), Number(match[2]), Number(match[3])) : { kind: 'invalid' }
}

function fromNumber(value: number, date1904: boolean): ReadDate {
  // A serial of this century has five digits; 20181120 is a day typed as a number.
  if (value >= 10_000_000) return fromParts(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100)
  // A shorter number is a year or a month alone (2018), and no day of 1905.
  if (value < 10_000 || value > 200_000) return { kind: 'invalid' }
  return { kind: 'day', date: dateOfSerial(value, date1904) }
}

function fromParts(year: number, month: number, day: number): ReadDate {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? { kind: 'day', date } : { kind: 'invalid' }
}
