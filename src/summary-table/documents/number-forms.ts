import { HAN_FIGURES } from '../../text/han-number'
import { rightMatchesOf } from '../../text/matches'
import { LOOK_ALIKES, plainDigits } from './digits'

const OPEN = '〔﹝\\[［【(（{｛<＜〈〖「『'
const CLOSE = '〕﹞\\]］】)）}｝>＞〉〗」』'
/** Quotes that people take for the brackets of the year. */
const QUOTE = '“”‘’"\''
const BLANK = '\\s\\u00ad\\u200b-\\u200f\\u2060'
const DASH = '\\-‐–—－_＿/／·.．'
const DIGIT = '0-9０-９'
const FIGURE = DIGIT + LOOK_ALIKES
const HAN_YEAR = `[${HAN_FIGURES}]{4}(?=[${BLANK}年]{0,4}[${CLOSE}])`
const HAN_SERIAL = `[${HAN_FIGURES}]{1,6}(?=[${BLANK}]{0,4}号)`
/** 号, or what is typed for it; with what was typed twice or slipped in after it. (5号召开 is no second 号.) */
const MARK = `[号號](?:号(?![召称码令角])){0,2}(?:[A-Za-z#＃](?![\\p{L}\\p{N}]))?|[#＃]`
/** Between serial numbers of which only the last has its 号: 3-5号, 3至5号, 3、4、5号, 12·1号. */
const BETWEEN_SERIALS = '\\p{Pd}−~～至到、，,／/·.．+＋'
const ANOTHER_SERIAL = `(?:[${BETWEEN_SERIALS}][${BLANK}]{0,2}[${FIGURE}]{1,6}|[（(][${FIGURE}]{1,6}[）)])`
const BEFORE_MARK = `(?=[${BLANK}]{0,4}[号號#＃])`
/** 〔2018、5号: right behind a year whose bracket is not closed, but for a dash, which stands before one serial number. */
const SERIALS_AFTER_YEAR = `(?![${DASH}])${ANOTHER_SERIAL}{1,4}`
/** Whose orders are also called by their number first: 省政府第223号令, 第223号省政府令. */
const ORDERING_OFFICE = '[府院部委厅]'
const SEPARATOR = new RegExp(`[${DASH}]`)
const IS_DIGIT = new RegExp(`[${DIGIT}]`)
const SLIP_BEFORE = new RegExp(`[年字${DASH}Nn№]`)
const SLIP_AFTER = /^[号號]./u

/** The parts of a possible number; years and serial numbers as plain digits. */
export interface NumberParts {
  readonly form: FormName
  readonly open: string
  readonly year: string
  readonly yearMark: boolean
  readonly close: string
  readonly ordinal: boolean
  readonly serial: string
  /** Whether more follows the serial number before 号: 3-5号, 3、4、5号, 12（1）号. */
  readonly range: boolean
  /** Whether 号 stands at the end. */
  readonly mark: boolean
  /** Whether it is the traditional 號. */
  readonly traditional: boolean
  /** The code where the form has it after the year. */
  readonly code: string
  /** The year and the serial number as written. */
  readonly figures: string
  /** Whether a dash stands about the year where its brackets should. */
  readonly separated: boolean
  /** Whether something stands in it that belongs in no number: a dash after the bracket, No., a second 号. */
  readonly slip: boolean
}

/** A stretch of text that may be a number but for the code before it. */
export interface NumberCandidate {
  readonly start: number
  readonly end: number
  readonly parts: NumberParts
}

type FormName = 'year-first' | 'bracketed' | 'bare' | 'proclamation' | 'yearless' | 'unmarked'

/**
 * The forms a number is written in, right or wrong; of those that begin at one place the first counts. Every count has a
 * bound, so a match costs the same however long the text is.
 */
const FORMS: readonly [FormName, RegExp][] = [
  // 〔2018〕锦政发5号
  [
    'year-first',
    new RegExp(
      `(?<open>[${OPEN}]?)(?<year>[${DIGIT}]{4})(?<close>[${CLOSE}]?)[${BLANK}]{0,2}(?!年)(?<code>\\p{Script=Han}{2,6})(?<joint>[${BLANK}第]{0,4})(?<serial>[${DIGIT}]{1,5})[${BLANK}]{0,4}(?<mark>${MARK})`,
      'gu',
    ),
  ],
  // 〔2018、5号
  [
    'bracketed',
    new RegExp(
      `(?<open>[${OPEN}]{1,2}|[${QUOTE}])(?<year>[${FIGURE}]{1,8})(?<range>${SERIALS_AFTER_YEAR})[${BLANK}]{0,4}(?<mark>${MARK})`,
      'gu',
    ),
  ],
  // 〔2018〕5号, its brackets right, wrong, twice or half there
  [
    'bracketed',
    new RegExp(
      `(?<open>[${OPEN}]{1,2}|[${QUOTE}])(?=[${BLANK}${FIGURE}${CLOSE}〇○零一二])[${BLANK}]{0,4}(?<year>${HAN_YEAR}|[${FIGURE}]{0,8})(?<yearMark>[${BLANK}年]{0,4})(?<close>[${QUOTE}]|[${CLOSE}]{0,2})(?<joint>[${BLANK}第年字${DASH}]{0,6}(?:[Nn][Oo][.．]?|№)?[${BLANK}]{0,2})(?:(?<hanSerial>${HAN_SERIAL})|(?<serial>[${FIGURE}]{1,6})(?<range>${ANOTHER_SERIAL}{1,20}${BEFORE_MARK})?|)[${BLANK}]{0,4}(?<mark>${MARK}|)`,
      'gu',
    ),
  ],
  // 2018年5号, 2018-5号, /2018/5号
  [
    'bare',
    new RegExp(
      `(?<separator>[${DASH}]?)(?<year>[${DIGIT}]{4})(?<gap>[${BLANK}年${DASH}]{0,4})(?<close>[${CLOSE}]?)(?<joint>[${BLANK}第]{0,6})(?<serial>[${DIGIT}]{1,6})[${BLANK}]{0,4}(?<mark>${MARK})`,
      'gu',
    ),
  ],
  // 令第41号, 公告2018年第3号
  [
    'proclamation',
    new RegExp(
      `(?:令|公告|通告)[${BLANK}]{0,2}(?:(?<year>[${DIGIT}]{4})年)?[${BLANK}]{0,2}第[${BLANK}]{0,2}[${DIGIT}]{1,6}[${BLANK}]{0,2}号`,
      'gu',
    ),
  ],
  // 第223号令, 2018年第3号公告, 第223号省政府令
  [
    'proclamation',
    new RegExp(
      `(?:(?:(?<year>[${DIGIT}]{4})年)?第[${BLANK}]{0,2}|(?<lead>${ORDERING_OFFICE}))[${DIGIT}]{1,6}[${BLANK}]{0,2}号(?:令(?!人)|公告|通告|\\p{Script=Han}{0,7}${ORDERING_OFFICE}令)`,
      'gu',
    ),
  ],
  // 锦政发5号, 锦政发第5号
  [
    'yearless',
    new RegExp(
      `(?<lead>[发字函办通规督])(?<joint>[${BLANK}第]{0,4})(?<serial>[${DIGIT}]{1,5})[${BLANK}]{0,4}(?<mark>${MARK})`,
      'gu',
    ),
  ],
  // 锦政发2018-5
  ['unmarked', new RegExp(`(?<year>[${DIGIT}]{4})(?<gap>[-‐–—－])(?<serial>[${DIGIT}]{1,5})`, 'gu')],
]

export const OPENING = new RegExp(`[${OPEN}]`)
export const CLOSING = new RegExp(`[${CLOSE}]`)
export const ROUND = /[()（）]/
export const QUOTED = new RegExp(`[${QUOTE}]`)
export const IS_BLANK = new RegExp(`[${BLANK}]`)
export const BLANKS = new RegExp(`[${BLANK}]`, 'g')

/** Every stretch that has one of the forms, by where it begins. They may overlap. */
export function findCandidates(text: string): NumberCandidate[] {
  return FORMS.flatMap(([form, pattern]) =>
    rightMatchesOf(text, pattern, (match) => form !== 'year-first' || isWholeYear(text, match)).map((match) =>
      candidateOf(form, match),
    ),
  ).sort((a, b) => a.start - b.start)
}

/** 锦政发12018…: a year does not begin in the middle of a number. */
function isWholeYear(text: string, { index, groups }: RegExpExecArray): boolean {
  return groups?.open !== '' || !IS_DIGIT.test(text.charAt(index - 1))
}

function candidateOf(form: FormName, match: RegExpExecArray): NumberCandidate {
  const {
    lead = '',
    open = '',
    bareYear = '',
    year = bareYear,
    yearMark = '',
    close = '',
    code = '',
  } = match.groups ?? {}
  const {
    separator = '',
    gap = '',
    joint = '',
    hanSerial = '',
    serial = hanSerial,
    range = '',
    mark = '',
  } = match.groups ?? {}
  // （〔2018〕5号）, （2018锦政发5号）: a bracket more than the year needs is the one around the whole number.
  const outer = Math.max(0, open.length - Math.max(close.length, form === 'bracketed' ? 1 : 0))
  const start = match.index + lead.length + outer
  const parts: NumberParts = {
    form,
    open: open.slice(outer),
    year: plainDigits(year),
    yearMark: yearMark.includes('年'),
    close,
    ordinal: joint.includes('第'),
    serial: plainDigits(serial),
    range: range !== '',
    mark: /[号號]/.test(mark),
    traditional: mark.includes('號'),
    code,
    figures: year + serial,
    separated: SEPARATOR.test(separator + gap),
    slip: SLIP_BEFORE.test(joint) || SLIP_AFTER.test(mark),
  }
  return { start, end: match.index + match[0].length, parts }
}
