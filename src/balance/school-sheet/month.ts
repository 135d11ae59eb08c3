import type { CellValue } from '../../grid/cell'
import { dateOfSerial } from '../../grid/serial'

const WRITTEN = /((?:18|19|20)\d{2})\s*(?:[年.\-/]\s*(\d{1,2}))?/

/** A month as YYYY-MM from a date serial, a year (2009) or a text (2009年9月, 2009.9, 2009/09); null for anything else. */
export function readMonth(value: CellValue, date1904: boolean): string | null {
  if (typeof value === 'number') return fromNumber(value, date1904)
  const match = typeof value === 'string' ? WRITTEN.exec(value.normalize('NFKC')) : null
  return match && monthOf(Number(match[1]), match[2] ? Number(match[2]) : 1)
}

function fromNumber(value: number, date1904: boolean): string | null {
  if (value >= 1800 && value < 2100) {
    const month = Math.round((value % 1) * 100)
    return monthOf(Math.floor(value), month >= 1 && month <= 12 ? month : 1)
  }
  if (value >= 180_001 && value < 210_000) return monthOf(Math.floor(value / 100), value % 100)
  if (!(value > 2100 && value < 100_000)) return null
  const date = dateOfSerial(value, date1904)
  return monthOf(date.getUTCFullYear(), date.getUTCMonth() + 1)
}

function monthOf(year: number, month: number): string | null {
  return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, '0')}` : null
}
