import { isoDay } from '../grid/day'
import { withWesternFigures } from '../text/han-number'

// 2019年9月15日, 2019年9月, 2019年上半年, 2019年底, 2019.9.15, 2019-09.
const DAY = /(20\d\d)[年./-](\d{1,2})[月./-](\d{1,2})/
const MONTH = /(20\d\d)[年./-](\d{1,2})(?:月|$|[^\d./-])/
const YEAR = /(20\d\d)年?(上半年)?/
const THIS_YEAR = /(?:今年|本年|年)(?:底|末|内)/
const FIRST_HALF = /(?:今年|本年)?上半年/
/** Characters. A remark that is longer is no deadline. */
const LONGEST_DEADLINE = 60

/**
 * The day by which something is to be done, ISO 8601, as a remark has it: 2019年9月前完成 → 2019-09-30, 预计2020年 → 2020-12-31, 2019年上半年 →
 * 2019-06-30; 年底前 is that of `year`. Null where it names none, or where the year is not known.
 */
export function deadlineIn(remark: string, year: number | null): string | null {
  const text = withWesternFigures(remark.slice(0, LONGEST_DEADLINE).normalize('NFKC')).replace(/\s/g, '')
  const day = DAY.exec(text)
  if (day) return dayOf(Number(day[1]), Number(day[2]), Number(day[3]))
  const month = MONTH.exec(text)
  if (month) return lastDayOf(Number(month[1]), Number(month[2]))
  const named = YEAR.exec(text)
  if (named) return named[2] ? `${named[1]}-06-30` : `${named[1]}-12-31`
  if (year === null || text.includes('明年') || text.includes('次年')) return null
  if (THIS_YEAR.test(text)) return `${year}-12-31`
  return FIRST_HALF.test(text) ? `${year}-06-30` : null
}

function lastDayOf(year: number, month: number): string | null {
  if (month < 1 || month > 12) return null
  return isoDay(new Date(Date.UTC(year, month, 0)))
}

function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? isoDay(date) : null
}
