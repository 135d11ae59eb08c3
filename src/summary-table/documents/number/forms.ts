import { Beginnings } from '../../../text/beginnings'
import { HAN_FIGURES } from '../../../text/han-number'
import { LOOK_ALIKES } from './digits'

const OPEN = '〔﹝[［【(（{｛<＜〈〖「『'
const CLOSE = '〕﹞\\]］】)）}｝>＞〉〗」』'
/** Quotes that people take for the brackets of the year. */
const QUOTE = '“”‘’"\''
/** What \s is, and what is not seen. */
const BLANK = '\t-\r \u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff'
/** Last in a class, for the hyphen that it ends with. */
const DASH = '‐–—－_＿/／·.．-'
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
const ORDERING_OFFICES = '府院部委厅'
const LAST_OF_CODE = '发字函办通规督'

export const OPENING = new RegExp(`[${OPEN}]`)
export const CLOSING = new RegExp(`[${CLOSE}]`)
export const ROUND = /[()（）]/
export const QUOTED = new RegExp(`[${QUOTE}]`)
export const IS_BLANK = new RegExp(`[${BLANK}]`)
export const BLANKS = new RegExp(`[${BLANK}]`, 'g')
export const SEPARATOR = new RegExp(`[${DASH}]`)
export const IS_DIGIT = new RegExp(`[${DIGIT}]`)
/** What belongs in no number, between its year and its serial number. */
export const SLIP = new RegExp(`[年字Nn№${DASH}]`)
type FormName = 'year-first' | 'bracketed' | 'bare' | 'proclamation' | 'yearless' | 'unmarked'

/** A form that a number is written in. */
export interface NumberForm {
  readonly name: FormName
  /** The characters that may be its first, its second …, as far as that is told. */
  readonly beginning: readonly [string, ...string[]]
  /** Sticky. */
  readonly expression: RegExp
}

/**
 * The forms a number is written in, right or wrong; of those that begin at one place the first counts. Every count has a
 * bound, so a match costs the same however long the text is.
 */
export const FORMS: readonly NumberForm[] = [
  // 〔2018〕锦政发5号
  form(
    'year-first',
    [OPEN + DIGIT, DIGIT, DIGIT, DIGIT],
    `(?<open>[${OPEN}]?)(?<year>[${DIGIT}]{4})(?<close>[${CLOSE}]?)[${BLANK}]{0,2}(?!年)(?<code>\\p{Script=Han}{2,6})(?<joint>[${BLANK}第]{0,4})(?<serial>[${DIGIT}]{1,5})[${BLANK}]{0,4}(?<mark>${MARK})`,
  ),
  // 〔2018、5号
  form(
    'bracketed',
    [OPEN + QUOTE, OPEN + FIGURE],
    `(?<open>[${OPEN}]{1,2}|[${QUOTE}])(?<year>[${FIGURE}]{1,8})(?<range>${SERIALS_AFTER_YEAR})[${BLANK}]{0,4}(?<mark>${MARK})`,
  ),
  // 〔2018〕5号, its brackets right, wrong, twice or half there
  form(
    'bracketed',
    [OPEN + QUOTE],
    `(?<open>[${OPEN}]{1,2}|[${QUOTE}])(?=[${BLANK}${FIGURE}${CLOSE}〇○零一二])[${BLANK}]{0,4}(?<year>${HAN_YEAR}|[${FIGURE}]{0,8})(?<yearMark>[${BLANK}年]{0,4})(?<close>[${QUOTE}]|[${CLOSE}]{0,2})(?<joint>[${BLANK}第年字${DASH}]{0,6}(?:[Nn][Oo][.．]?|№)?[${BLANK}]{0,2})(?:(?<hanSerial>${HAN_SERIAL})|(?<serial>[${FIGURE}]{1,6})(?<range>${ANOTHER_SERIAL}{1,20}${BEFORE_MARK})?|)[${BLANK}]{0,4}(?<mark>${MARK}|)`,
  ),
  // 2018年5号, 2018-5号, /2018/5号
  form(
    'bare',
    [DIGIT + DASH, DIGIT, DIGIT, DIGIT],
    `(?<separator>[${DASH}]?)(?<year>[${DIGIT}]{4})(?<gap>[${BLANK}年${DASH}]{0,4})(?<close>[${CLOSE}]?)(?<joint>[${BLANK}第]{0,6})(?<serial>[${DIGIT}]{1,6})[${BLANK}]{0,4}(?<mark>${MARK})`,
  ),
  // 令第41号, 公告2018年第3号
  form(
    'proclamation',
    ['令公通', DIGIT + BLANK + '告第'],
    `(?:令|公告|通告)[${BLANK}]{0,2}(?:(?<year>[${DIGIT}]{4})年)?[${BLANK}]{0,2}第[${BLANK}]{0,2}[${DIGIT}]{1,6}[${BLANK}]{0,2}号`,
  ),
  // 第223号令, 2018年第3号公告, 第223号省政府令
  form(
    'proclamation',
    [DIGIT + '第' + ORDERING_OFFICES, DIGIT + BLANK],
    `(?:(?:(?<year>[${DIGIT}]{4})年)?第[${BLANK}]{0,2}|(?<lead>[${ORDERING_OFFICES}]))[${DIGIT}]{1,6}[${BLANK}]{0,2}号(?:令(?!人)|公告|通告|\\p{Script=Han}{0,7}[${ORDERING_OFFICES}]令)`,
  ),
  // 锦政发5号, 锦政发第5号
  form(
    'yearless',
    [LAST_OF_CODE, DIGIT + BLANK + '第'],
    `(?<lead>[${LAST_OF_CODE}])(?<joint>[${BLANK}第]{0,4})(?<serial>[${DIGIT}]{1,5})[${BLANK}]{0,4}(?<mark>${MARK})`,
  ),
  // 锦政发2018-5
  form('unmarked', [DIGIT, DIGIT, DIGIT, DIGIT], `(?<year>[${DIGIT}]{4})(?<gap>[-‐–—－])(?<serial>[${DIGIT}]{1,5})`),
]

/** Where they may begin: nearly all places of a text are done with by one look. */
export const BEGINNINGS = new Beginnings(FORMS.map(({ beginning }) => beginning))

function form(name: FormName, beginning: NumberForm['beginning'], source: string): NumberForm {
  return { name, beginning, expression: new RegExp(source, 'yu') }
}
