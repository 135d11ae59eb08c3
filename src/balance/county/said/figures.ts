import { numberOfWords } from '../../../text/han-number'
import { unitAt, wordAt } from './lexicon'
import { lengthOf, LEVELS, type Figure, type Read } from './token'

const POWERS: Readonly<Record<string, number>> = { 百: 2, 千: 3, 万: 4, 亿: 8 }

const DIGITS = /\d{1,3}(?:,\d{3})+(?!\d)|\d+/y
const FRACTION = /\.\d+/y
const DATE = /(?:19|20)\d\d([./-])\d{1,2}(?:\1\d{1,2})?(?![\d%元.])/y
/** 九成五, 9成, 9.5成; 十成. In 5成立 and 一成不变 it counts nothing. */
const TENTHS =
  /([一二两三四五六七八九十]|\d(?:\.\d)?)成([一二三四五六七八九半]|\d(?![\d.%]))?(?![立为功员绩长本熟果效因套批型不])/y
/** 950/1000: neither can be a share itself. */
const QUOTIENT = /(\d{1,7})\/([1-9]\d{2,6})(?![\d./%元])/y
const HAN_DIGITS = /[〇零一二三四五六七八九十百千万亿两点]+/y

/** The number that stands at a place, in figures or in words, with what it counts; null for none. */
export function readFigure(text: string, at: number): Read | null {
  return (
    readPercent(text, at) ??
    readTenths(text, at) ??
    readDate(text, at) ??
    readQuotient(text, at) ??
    readDigits(text, at) ??
    readHanDigits(text, at)
  )
}

const PERCENT = '百分之'

function readPercent(text: string, at: number): Read | null {
  if (!text.startsWith(PERCENT, at)) return null
  const from = at + PERCENT.length
  const words = lengthOf(HAN_DIGITS, text, from)
  const whole = words || lengthOf(DIGITS, text, from)
  if (whole === 0) return null
  const fraction = words ? 0 : lengthOf(FRACTION, text, from + whole)
  const written = text.slice(from, from + whole + fraction)
  const digits = words ? String(numberOfWords(written)) : written
  return { token: figure(digits, { unit: 'percent' }), length: PERCENT.length + whole + fraction }
}

function readTenths(text: string, at: number): Read | null {
  TENTHS.lastIndex = at
  const found = TENTHS.exec(text)
  if (!found) return null
  const [written, tenths = '', more = ''] = found
  const percent = numberOf(tenths) * 10 + (more === '半' ? 5 : numberOf(more))
  return {
    token: figure(String(Number(percent.toPrecision(DIGITS_KEPT))), { unit: 'percent' }),
    length: written.length,
  }
}

const numberOf = (written: string): number => (/^[\d.]*$/.test(written) ? Number(written) : numberOfWords(written))

/** What two counts make of each other, in %: 950/1000. More than the whole are two numbers. */
function readQuotient(text: string, at: number): Read | null {
  QUOTIENT.lastIndex = at
  const found = QUOTIENT.exec(text)
  // 2023/2024 is a school year.
  if (!found || Number(found[1]) > Number(found[2]) || found.slice(1).every((count) => YEAR.test(count))) return null
  const percent = Number(((Number(found[1]) * 100) / Number(found[2])).toPrecision(DIGITS_KEPT))
  return { token: figure(String(percent), { unit: 'percent', ofCounts: true }), length: found[0].length }
}

const YEAR = /^(?:19|20)\d\d$/

/** Digits that are right of a quotient in binary. */
const DIGITS_KEPT = 15

/** A day or month counts nothing here. */
function readDate(text: string, at: number): Read | null {
  const length = lengthOf(DATE, text, at)
  return length === 0 ? null : { token: figure(text.slice(at, at + 4), { unit: 'year' }), length }
}

/** 96,000元, 9.6万: a number in figures. */
export function readDigits(text: string, at: number): Read | null {
  const whole = lengthOf(DIGITS, text, at)
  if (whole === 0) return null
  let end = at + whole + lengthOf(FRACTION, text, at + whole)
  const digits = text.slice(at, end).replace(/,/g, '')
  let vague = text[end] === ' ' && /^ \d{3}(?!\d)/.test(text.slice(end, end + 5))
  if (text[end] === ' ') end++
  let power = 0
  for (; end < text.length; end++) {
    const more = POWERS[text.charAt(end)]
    if (more === undefined || unitAt(text, end)) break
    power += more
  }
  if (/[余多来]/.test(text[end] ?? '')) {
    vague = true
    end++
  }
  vague ||= power > 0 && /\d/.test(text[end] ?? '')
  return withUnit(text, at, end, { digits, power, vague })
}

/** Chinese figures count only before a unit: 六千元, 三年; in 统一 and 一线 they do not. */
function readHanDigits(text: string, at: number): Read | null {
  const length = lengthOf(HAN_DIGITS, text, at)
  if (length === 0) return null
  const words = text.slice(at, at + length)
  const isNumber = [...words].some((sign) => !(sign in POWERS)) && unitAt(text, at + length) !== null
  if (!isNumber) return { token: { kind: 'text', text: words }, length }
  return withUnit(text, at, at + length, { digits: String(numberOfWords(words)) })
}

function withUnit(text: string, at: number, end: number, parts: Partial<Figure> & Pick<Figure, 'digits'>): Read {
  const unit = unitAt(text, end)
  let after = end + (unit?.length ?? 0)
  if (unit?.value === 'grade' && Number(parts.digits) <= LEVELS.length) {
    return { token: { kind: 'level', level: Number(parts.digits) }, length: after - at }
  }
  const perWhat = unit?.value === 'yuan' ? lengthOf(PER, text, after) : 0
  const monthly = text.slice(after, after + perWhat).includes('月')
  after += perWhat
  const counted = unit?.value ?? (isWordless(text, after) ? 'other' : null)
  return { token: figure(parts.digits, { ...parts, unit: counted, monthly }), length: after - at }
}

const PER = /(?:[/每·.][人生年月])+/y

/** A character that is no word known here, right behind a number: it counts something that nobody asks for. */
function isWordless(text: string, at: number): boolean {
  const sign = text.charAt(at)
  return /\p{L}/u.test(sign) && !wordAt(text, at) && !/[至到]/.test(sign)
}

function figure(digits: string, more: Partial<Figure>): Figure {
  return {
    kind: 'figure',
    power: 0,
    unit: null,
    negative: false,
    vague: false,
    monthly: false,
    ofCounts: false,
    ...more,
    digits,
  }
}
