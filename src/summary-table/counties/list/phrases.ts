import { fold } from '../../../text/fold'
import { endOfPhrase, fits, placesAfter, placesBefore, type Grammar } from '../../../text/grammar'
import {
  ALL_DENIED,
  ALL_REACHED,
  BEFORE_NAME,
  BEHIND_NAME,
  COUNT_AT_END,
  EVERY,
  GROUP,
  HEADER,
  NEGATION_WORDS,
  NONE_AT_ALL,
  NONE_DENIED,
  NONE_REACHED,
  OTHERS,
  OWN_DENIED,
  OWN_REACHED,
  SAID,
  UNITS,
  VERB_WORDS,
  LONGEST_PHRASE,
} from './lexicon'
import type { ListColumn, Shorthand } from './column'
import { countBefore, kindsOf } from './count-phrases'
import { agrees } from './predicates'

const NO_SIGNS = new Set('/／\\—－-–―─━_＿~～')
const PASSED_OVER = new Set('.。、')
const YES = new Set(['是', '对', '√', '✓', '✔', '☑', 'y', 'yes', 'true', '本县', '本市', '本区', '本旗', '我县', '我市', '我区', '我旗', '全县', '全市', '全区', '全旗']) // prettier-ignore
const NO = new Set(['否', '不是', '×', '✗', '✘', '✕', '❌', 'x', 'n', 'no', 'false'])
const OTHERS_WORDS = OTHERS.split(' ')
const EVERY_WORDS = EVERY.split(' ')
const SAID_WORDS = VERB_WORDS.split(' ')

/** 全部实现？ */
const DOUBT = /[?？]/u

/** Whether a text holds nothing but what stands for none: / — － and the like. */
function isNoMark(text: string): boolean {
  let marks = 0
  for (const sign of text.length <= LONGEST_PHRASE ? text : 'x') {
    if (NO_SIGNS.has(sign)) marks++
    else if (!PASSED_OVER.has(sign) && sign.trim() !== '') return false
  }
  return marks > 0
}

/**
 * What a phrase says without naming a county: 无, 暂无, / → none; 全部, 均已实现, 各县(市、区) → all. A verb of the other column turns it
 * round: 均未实现 says none in 已实现 and all in 未实现. `own`: the table is one county's own, where 已实现, √ and 否 say it too.
 */
export function shorthandOf(text: string, column: ListColumn, own: boolean): Shorthand | null {
  if (text.length > LONGEST_PHRASE || DOUBT.test(text)) return null
  const bare = text.trim().toLowerCase()
  if (isNoMark(text) || bare === 'n/a') return 'none'
  if (own && YES.has(bare)) return 'all'
  if (own && NO.has(bare)) return 'none'
  const folded = fold(text)
  if (!folded) return null
  return none(folded, column) ?? every(folded, column) ?? (own ? ownVerb(folded, column) : deniedAlone(folded, column))
}

function none(folded: string, column: ListColumn): Shorthand | null {
  if (fits(folded, NONE_AT_ALL)) return 'none'
  if (fits(folded, NONE_REACHED)) return column === 'achieved' ? 'none' : 'all'
  if (fits(folded, NONE_DENIED)) return column === 'achieved' ? 'all' : 'none'
  return null
}

/** 其余县（市、区）正在推进, 其余3个县计划2019年完成: said of the others in 未实现, and of no county by its name. */
const OTHERS_TO_COME =
  /^(?:其余|其他|其它|余下|剩余|剩下|另外)(?:各|的|所有)?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})?个?[县市区旗]{0,4}[均都]?(?:正在|计划|预计|拟|将|争取|力争|尚在|还在)[^县市区旗]*$/u

function every(folded: string, column: ListColumn): Shorthand | null {
  if (!EVERY_WORDS.some((word) => folded.includes(word))) return null
  if (fits(folded, ALL_DENIED)) return column === 'achieved' ? 'none' : 'all'
  if (column === 'unachieved' && OTHERS_TO_COME.test(folded)) return 'all'
  if (fits(folded, ALL_REACHED)) return speaksOfVerb(folded) && column === 'unachieved' ? 'none' : 'all'
  return agrees(folded, column)
}

/** 尚未实现 in 已实现, of whomever it is said. In 未实现 it does not say who. */
function deniedAlone(folded: string, column: ListColumn): Shorthand | null {
  return column === 'achieved' && fits(folded, OWN_DENIED) ? 'none' : null
}

function ownVerb(folded: string, column: ListColumn): Shorthand | null {
  if (fits(folded, OWN_DENIED)) return column === 'achieved' ? 'none' : 'all'
  if (fits(folded, OWN_REACHED)) return column === 'achieved' ? 'all' : 'none'
  return null
}

const speaksOfVerb = (folded: string): boolean => SAID_WORDS.some((word) => folded.includes(word))

const PART = '部分 个别 大部 大多 少数 基本'.split(' ')
const CONTRADICTION: Readonly<
  Record<ListColumn, { readonly signs: ReadonlySet<string>; readonly whole: ReadonlySet<string> }>
> = {
  achieved: { signs: new Set('×✗✘✕❌否无未没不缺非除'), whole: new Set(['x', 'n', 'no']) },
  unachieved: { signs: new Set('√✓✔☑'), whole: new Set(['是', 'y', 'yes']) },
}
const REACHED_AFTER = ['已', '已经', '已全部', '已基本', '已经全部', '已经基本']

/** Whether words beside a county say that it does not belong to the column, or not wholly: × or 部分学校 in 已实现. */
export function contradicts(words: string, column: ListColumn): boolean {
  const said = words.slice(0, LONGEST_PHRASE * 2).toLowerCase()
  const { signs, whole } = CONTRADICTION[column]
  if (whole.has(said) || PART.some((word) => said.includes(word)) || [...said].some((sign) => signs.has(sign)))
    return true
  return column === 'unachieved' && SAID_WORDS.some((verb) => REACHED_AFTER.some((how) => said.includes(how + verb)))
}

/** Whether a phrase that says all speaks of the others: 其余县（市、区）均已实现 is all but those that the other list names. */
export function saysOthers(text: string): boolean {
  return text.length <= LONGEST_PHRASE && OTHERS_WORDS.some((word) => text.includes(word))
}

/** Where a text last begins to speak of the others: 其余均已实现. Negative when it does not. */
export function lastOthers(text: string): number {
  return Math.max(...OTHERS_WORDS.map((word) => text.lastIndexOf(word)))
}

/** Whether words only introduce the names of their column: 已实现, 其中, 全市7个县区, 分别为. */
export function isHeader(text: string, column: ListColumn): boolean {
  if (text.length > LONGEST_PHRASE) return false
  const folded = fold(text)
  return folded !== '' && fits(folded, HEADER) && !isOfOther(folded, column)
}

/** Whether words introduce the names of the other column: 未实现 in 已实现. */
export function isOtherHeader(text: string, column: ListColumn): boolean {
  if (text.length > LONGEST_PHRASE) return false
  const folded = fold(text)
  return fits(folded, HEADER) && isOfOther(folded, column)
}

function isOfOther(folded: string, column: ListColumn): boolean {
  const denied = NEGATION_WORDS.split(' ').some((no) => SAID_WORDS.some((verb) => folded.includes(no + verb)))
  if (denied) return column === 'achieved'
  return column === 'unachieved' && speaksOfVerb(folded)
}

/** Whether words only sort the names behind them: 城区, 县域, 市辖区. */
export function isGroup(text: string): boolean {
  const folded = text.length <= LONGEST_PHRASE ? fold(text) : ''
  return folded !== '' && fits(folded, GROUP)
}

/** Whether a text behind 以外 only says that it speaks of counties: 的县（市、区）, 的5个县. */
export function saysUnits(text: string): boolean {
  return text.length <= LONGEST_PHRASE && fits(fold(text), UNITS)
}

/** What may be a name, with the words around it taken off, and the number that stood behind it (义县等3个县 → 3). */
export interface Bare {
  readonly name: string
  readonly count: number | null
  /** What it counts: 区 of 三区, '' of 共3个. */
  readonly kinds: string
}

/**
 * All that may be left of a text when words before and behind are taken off, the least taken off first: 义县等3个县 → 义县等3个县, 义县. What
 * agrees with the column is taken off (凌河区均已实现 in 已实现 only); `headed`: the text begins with a name, and loses nothing there (含山县).
 */
export function withoutWords(text: string, column: ListColumn, headed: boolean): Bare[] {
  const heads = headed ? [0] : placesAfter(text.slice(0, LONGEST_PHRASE), BEFORE_NAME)
  const tail = text.slice(-LONGEST_PHRASE)
  const lead = text.length - tail.length
  const ends = placesBefore(tail, BEHIND_NAME[column]).map((start) => lead + start)
  return heads.flatMap((head) =>
    ends.filter((end) => end >= head).map((end) => ({ name: text.slice(head, end), ...countBehind(text.slice(end)) })),
  )
}

function countBehind(words: string): Pick<Bare, 'count' | 'kinds'> {
  const end = endOfPhrase(words, COUNT_AT_END)
  if (end === 0) return { count: null, kinds: '' }
  const counting = words.slice(0, end)
  return { count: countBefore(counting), kinds: kindsOf(counting) }
}

/** A text without the verb of a column that it ends with: 昌图县尚未实现 → 昌图县. Null when it ends otherwise. */
export function withoutVerb(text: string, column: ListColumn): string | null {
  const tail = text.slice(-LONGEST_PHRASE)
  const starts = placesBefore(tail, SAID[column] as Grammar)
  return starts.length > 0 ? text.slice(0, text.length - tail.length + Math.min(...starts)) : null
}
