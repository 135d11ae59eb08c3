import type { Language, Localized } from '../../text/language'
import type { CountyItem, CountyItemKind } from '../standard'
import type { ItemValue, ItemVerdict } from './item'
import { requiredNumbers } from './judge'

interface Words {
  readonly yes: string
  readonly no: string
  readonly bySchools: string
  readonly notEntered: string
  readonly separator: string
  /** What should be entered instead of what was. */
  readonly enterYesOrNo: string
  readonly enterNumbers: (count: number) => string
  /** What is asked of the numbers of an item. */
  readonly asked: (kind: CountyItemKind, numbers: string) => string
  /** The parts of an item of several numbers. */
  readonly parts: Readonly<Record<string, string>>
}

const WORDS: Localized<Words> = {
  zh: {
    yes: '是',
    no: '否',
    bySchools: '逐校判定',
    notEntered: '未填',
    separator: '、',
    enterYesOrNo: '不能判定：应填“是”或“否”',
    enterNumbers: (count) => (count === 1 ? '不能判定：应填一个数' : `不能判定：应填 ${count} 个数，用“、”隔开`),
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

/**
 * What an item asks, in a few words.
 * @example itemStandard(G13, 'zh') // '不低于 小学 100%、初中 95%'
 */
export function itemStandard({ kind, value, values, unit }: CountyItem, language: Language): string {
  const { yes, bySchools, asked, parts, separator } = WORDS[language]
  if (kind === 'per-school') return bySchools
  if (values) {
    const each = Object.entries(values).map(([part, number]) => `${parts[part] ?? part} ${numberIn(number, unit)}`)
    return asked(kind, each.join(separator))
  }
  return value === undefined ? yes : asked(kind, numberIn(value, unit))
}

/** What is reached or planned of an item, as it is written: 是, 5,800元, 12%、18%. */
export function itemValue(value: ItemValue, { unit }: CountyItem, language: Language): string {
  if (typeof value === 'boolean') return value ? WORDS[language].yes : WORDS[language].no
  return value.map((number) => numberIn(number, unit)).join(WORDS[language].separator)
}

/** What is reached of an item: the value as it was understood, else the words that were not, else that there are none. */
export function itemReached({ actual, written }: ItemVerdict, item: CountyItem, language: Language): string {
  if (actual !== null) return itemValue(actual, item, language)
  return written === '' ? WORDS[language].notEntered : written
}

/** Why what was entered cannot be held against the standard, and what should be entered; '' where it can, and where nothing was. */
export function itemUnjudged({ meets, written }: ItemVerdict, item: CountyItem, language: Language): string {
  if (meets !== null || written === '') return ''
  const { enterYesOrNo, enterNumbers } = WORDS[language]
  const count = requiredNumbers(item).length
  return count === 0 ? enterYesOrNo : enterNumbers(count)
}

function numberIn(number: number, unit = ''): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 4 }) + unit
}
