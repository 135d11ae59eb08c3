import { serialOfDate } from '../../../grid/serial'

const ISO_DATE = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(Z?)$/

/** An ISO 8601 date, time or both, as cells of type d hold them, as a serial of the workbook; null when it is no date. */
export function serialOf(iso: string, date1904: boolean): number | null {
  const match = ISO_DATE.exec(iso.trim())
  if (!match || (match[1] === undefined && match[4] === undefined)) return null
  const time = (Number(match[4] ?? 0) * 60 + Number(match[5] ?? 0)) * 60 + Number(match[6] ?? 0)
  const day = match[1] === undefined ? 0 : dayOf(Number(match[1]), Number(match[2]), Number(match[3]), date1904)
  return day === null ? null : day + time / 86_400
}

function dayOf(year: number, month: number, date: number, date1904: boolean): number | null {
  const day = new Date(Date.UTC(year, month - 1, date))
  return day.getUTCMonth() === month - 1 ? serialOfDate(day, date1904) : null
}
