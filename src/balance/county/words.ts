import type { Language, Localized } from '../../text/language'
import type { CountyItem, CountyItemKind } from '../standard'
import type { ItemValue, ItemVerdict } from './item'
import { requiredNumbers } from './judge'
import { partsOf } from './parts'

interface Messages {
  readonly yes: string
  readonly no: string
  readonly bySchools: string
  readonly notEntered: string
  readonly separator: string
  /** What should be entered instead of what was. */
  readonly enterYesOrNo: string
  readonly enterNumbers: (count: number) => string
  readonly enterLike: (example: string) => string
  /** What a person wrote of an item that the schools' own figures deny. */
  readonly denied: (written: string) => string
  /** That an item is only said to be reached. */
  readonly withoutFigure: (yes: string) => string
  /** What is asked of the numbers of an item. */
  readonly asked: (kind: CountyItemKind, numbers: string) => string
  /** The parts of an item of several numbers. */
  readonly parts: Readonly<Record<string, string>>
}

const MESSAGES: Localized<Messages> = {
  zh: {
    yes: '是',
    no: '否',
    bySchools: '逐校判定',
    notEntered: '未填',
    separator: '、',
    enterYesOrNo: '不能判定：应填“是”或“否”',
    enterNumbers: (count) => (count === 1 ? '不能判定：应填一个数' : `不能判定：应填 ${count} 个数，用“、”隔开`),
    enterLike: (example) => `不能判定：应填如“${example}”`,
    denied: (written) => `${written}（按学校数据未达标）`,
    withoutFigure: (yes) => `${yes}（没有写数）`,
    asked: (kind, numbers) => `${kind === 'max' ? '不超过' : kind === 'max-exclusive' ? '低于' : '不低于'} ${numbers}`,
    parts: {
      primary: '小学',
      junior: '初中',
      nineYear: '九年一贯制',
      twelveYear: '十二年一贯制',
      rotation: '交流轮岗',
      backbone: '骨干教师',
    },
  },
  en: {
    yes: 'yes',
    no: 'no',
    bySchools: 'judged school by school',
    notEntered: 'not entered',
    separator: ', ',
    enterYesOrNo: 'cannot be judged: enter yes or no (是, 否)',
    enterNumbers: (count) =>
      count === 1 ? 'cannot be judged: enter a number' : `cannot be judged: enter ${count} numbers, separated by 、`,
    enterLike: (example) => `cannot be judged: enter it like ${example}`,
    denied: (written) => `${written} (the school data say no)`,
    withoutFigure: (yes) => `${yes} (said without a figure)`,
    asked: (kind, numbers) =>
      `${kind === 'max' ? 'at most' : kind === 'max-exclusive' ? 'below' : 'at least'} ${numbers}`,
    parts: {
      primary: 'primary',
      junior: 'junior',
      nineYear: 'nine-year',
      twelveYear: 'twelve-year',
      rotation: 'rotation',
      backbone: 'key teachers',
    },
  },
}

/** Two amounts that are compared, as they are entered. */
const COMPARED = '教师 96,000元、公务员 95,000元'

/**
 * What an item asks, in a few words.
 * @example itemStandard(G13, 'zh') // '不低于 小学 100%、初中 95%'
 */
export function itemStandard(item: CountyItem, language: Language): string {
  const { yes, bySchools, asked } = MESSAGES[language]
  if (item.kind === 'per-school') return bySchools
  const numbers = limitsOf(item, language)
  return numbers === '' ? yes : asked(item.kind, numbers)
}

/** Whether an item asks for a figure, and not just for yes or no. */
export function asksFigure({ kind }: CountyItem): boolean {
  return kind !== 'yes-no' && kind !== 'per-school'
}

/** The numbers that an item asks for, each by the name of its part: 小学 100%、初中 95%. */
function limitsOf(item: CountyItem, language: Language): string {
  const { parts, separator } = MESSAGES[language]
  const each = partsOf(item).map(({ name, limit }) => `${parts[name] ?? name} ${numberIn(limit, item.unit)}`.trim())
  return each.join(separator)
}

/**
 * How an item may be entered so that it is understood, with the standard's own numbers; in Chinese, as sheets are.
 * @example itemExample(G14) // '50%，已向农村初中倾斜'
 */
export function itemExample(item: CountyItem): string {
  const { yes, asked } = MESSAGES.zh
  if (item.kind === 'ratio-min') return COMPARED
  const limits = item.kind === 'per-school' ? '' : limitsOf(item, 'zh')
  if (limits === '') return yes
  const numbers = item.kind === 'max-exclusive' ? asked(item.kind, limits) : limits
  return item.also ? `${numbers}，${item.also.example}` : numbers
}

/** What is reached or planned of an item, as it is written: 是, 5,800元, 12%、18%. */
export function itemValue(value: ItemValue, item: CountyItem, language: Language): string {
  const { yes, no, separator } = MESSAGES[language]
  if (typeof value === 'boolean') return value ? yes : no
  const limits = requiredNumbers(item)
  return value.map((number, part) => numberIn(shown(number, limits[part]), item.unit)).join(separator)
}

/** What is reached of an item: the value as it was understood, else the words that were not, else that there are none. */
export function itemReached({ actual, meets, written }: ItemVerdict, item: CountyItem, language: Language): string {
  const { notEntered, denied, yes, withoutFigure } = MESSAGES[language]
  if (actual === true && meets === false) return denied(written)
  if (actual === true && asksFigure(item)) return withoutFigure(yes)
  // Not all that counts is in the number.
  if (actual === null || item.also) return written === '' ? notEntered : written
  return itemValue(actual, item, language)
}

/** Why what was entered cannot be held against the standard, and what should be entered; '' where it can, and where nothing was. */
export function itemUnjudged({ meets, written }: ItemVerdict, item: CountyItem, language: Language): string {
  if (meets !== null || written === '') return ''
  const { enterYesOrNo, enterNumbers, enterLike } = MESSAGES[language]
  if (item.also || item.kind === 'ratio-min') return enterLike(itemExample(item))
  const count = item.kind === 'per-school' ? 0 : requiredNumbers(item).length
  return count === 0 ? enterYesOrNo : enterNumbers(count)
}

/** A share or ratio of two counts has more decimals than anyone reads: as few as leave it on its side of the limit. */
function shown(number: number, limit = 0): number {
  const rounded = [2, 3, 4, 6, 9].map((decimals) => Number(number.toFixed(decimals)))
  const isTyped = rounded[rounded.length - 1] === number
  return isTyped ? number : (rounded.find((each) => each >= limit === number >= limit && each !== limit) ?? number)
}

function numberIn(number: number, unit = ''): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 20 }) + unit
}
