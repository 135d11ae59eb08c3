import type { CellValue } from '../../grid/cell'

const WORDS = ['合计', '总计', '小计', '共计', '累计']
const BARE = /^(?:[全本][县市区旗省校])?(?:合计|总计|小计|共计|累计|总数)[:：]?$/u
const ALL = /^[全本][县市区旗省]$/u
const SIGNS = /[计总全本]/u
const LONGEST_LABEL = 40

/** Whether a cell has a sign of such words at all: most have not, and every row is asked. */
export function maySayTotal(value: CellValue | undefined): value is string {
  return typeof value === 'string' && SIGNS.test(value)
}

/** What a cell says of its row: that it is a total, by nothing but such words or with others; null where it says neither. */
export type TotalWords = 'bare' | 'other' | null

/** Reads 合计, 合 计, 全县合计, 合计3个班; `isName`: in the column that names schools also 全县, 小学合计 and 宝力镇小计. */
export function totalWords(value: CellValue, isName: boolean): TotalWords {
  if (!maySayTotal(value) || value.length > LONGEST_LABEL) return null
  const text = value.normalize('NFKC').replace(/\s+/g, '')
  if (BARE.test(text) || (isName && ALL.test(text))) return 'bare'
  const word = WORDS.find((each) => text.startsWith(each))
  if (word) return isName || /^:?\d/.test(text.slice(word.length)) ? 'other' : null
  return isName && WORDS.some((each) => text.endsWith(each)) ? 'other' : null
}
