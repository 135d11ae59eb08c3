import { dateOfSerial } from './serial'

const DATE = /[yd]/i
const DECIMALS = /\.([0#]+)/

/**
 * A number as a format code shows it: percentages, decimals, thousands set apart, days. Null where the code says more than that, and for
 * times of day: the number itself is then better than something like it.
 */
export function shownNumber(value: number, code: string, date1904: boolean): string | null {
  // More is no code that Excel takes.
  if (code.length > 255) return null
  const [format = ''] = bare(code).split(';')
  if (DATE.test(format)) return shownDate(value, format, date1904)
  if (!/^[#0,.]+%?$/.test(format)) return null
  const percent = format.endsWith('%')
  // A comma after the last digit divides by a thousand.
  if (/,[.%]?$/.test(format)) return null
  const decimals = DECIMALS.exec(format)?.[1] ?? ''
  const options = {
    minimumFractionDigits: decimals.replace(/#/g, '').length,
    maximumFractionDigits: decimals.length,
    useGrouping: format.includes(','),
  }
  const text = new Intl.NumberFormat('en', options).format(percent ? value * 100 : value)
  return percent ? `${text}%` : text
}

/** The code without what colours it, names a language or pads it. */
function bare(code: string): string {
  return code
    .replace(/\[[^\][]*\]/g, '')
    .replace(/[_*]./g, '')
    .replace(/[\\"]/g, '')
    .trim()
}

function shownDate(serial: number, format: string, date1904: boolean): string | null {
  if (/[hs]/i.test(format) || !(serial >= 1 && serial < 2_958_466)) return null
  const date = dateOfSerial(serial, date1904)
  const year = date.getUTCFullYear()
  const parts: readonly (readonly [RegExp, string])[] = [
    [/y{3,}/i, String(year)],
    [/y{1,2}/i, String(year % 100).padStart(2, '0')],
    [/m{2}/i, String(date.getUTCMonth() + 1).padStart(2, '0')],
    [/m/i, String(date.getUTCMonth() + 1)],
    [/d{2}/i, String(date.getUTCDate()).padStart(2, '0')],
    [/d/i, String(date.getUTCDate())],
  ]
  // Names of months and days are not ours to write.
  if (/m{3}|d{3}|a{3}/i.test(format)) return null
  let left = format
  let shown = ''
  while (left !== '') {
    const part = parts.find(([pattern]) => left.search(pattern) === 0)
    const length = part?.[0].exec(left)?.[0].length ?? 1
    shown += part?.[1] ?? left.charAt(0)
    left = left.slice(length)
  }
  return shown
}
