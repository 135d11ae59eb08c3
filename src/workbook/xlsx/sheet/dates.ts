const DAY = 86_400_000
// Excel counts 29 February 1900, which never was: serials before it are one less than the days since the day they count from.
const FEBRUARY_29_1900 = 60
const DAY_0_OF_1900 = Date.UTC(1899, 11, 30)
const DAY_0_OF_1904 = Date.UTC(1904, 0, 1)

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
  const moment = Date.UTC(year, month - 1, date)
  if (new Date(moment).getUTCMonth() !== month - 1) return null
  if (date1904) return (moment - DAY_0_OF_1904) / DAY
  const serial = (moment - DAY_0_OF_1900) / DAY
  return serial > FEBRUARY_29_1900 ? serial : serial - 1
}
