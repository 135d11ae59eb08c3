import type { CellValue } from '../../grid/cell'
import type { Stage } from '../stage'
import type { Amount } from './target'

/** What a cell of targets says: of each stage, or of all that its row is about. */
export type Amounts = Readonly<Partial<Record<Stage | 'all', Amount>>>

const PIECE = /(小学|初中)|(\d{1,9}(?:\.\d{1,9})?)(%?)/g
const LONGEST_AMOUNT = 60

/**
 * The numbers of a cell: 50, 50%, 0.5 (of a percentage cell), ≤0.5, 小学35%、初中50%; null where it says none, or more than its stages.
 * `percent`: the row's numbers are percentages.
 */
export function amountsIn(value: CellValue, percent: boolean): Amounts | null {
  if (typeof value === 'number') return { all: { value: percent ? asPercent(value) : value, percent } }
  if (typeof value !== 'string' || value.length > LONGEST_AMOUNT) return null
  const text = value.normalize('NFKC').replace(/\s+/g, '')
  if (/20\d\d年/.test(text)) return null
  const amounts: Partial<Record<Stage | 'all', Amount>> = {}
  let stage: Stage | 'all' = 'all'
  for (const [, word, digits, sign] of text.matchAll(PIECE)) {
    if (word) stage = word === '小学' ? 'primary' : 'junior'
    else if (amounts[stage]) return null
    else amounts[stage] = { value: Number(digits), percent: sign === '%' || percent }
  }
  return Object.keys(amounts).length > 0 ? amounts : null
}

/** A percentage cell holds 0.5 for 50 %. */
function asPercent(value: number): number {
  return Math.abs(value) <= 1 ? Number((value * 100).toPrecision(12)) : value
}

/** 2025年A县、B区；2028年C县 → the counties of each year; null where a text is no such list. */
export function countiesByYear(text: string): { readonly year: number; readonly counties: readonly string[] }[] | null {
  const parts = text.split(/[；;。\n]/).filter((part) => part !== '')
  const read = parts.map((part) => {
    const year = /^(20\d\d)年(?:底|前|度|[::])?/.exec(part)
    const counties = year
      ? part
          .slice(year[0].length)
          .split(/[、,，和]/)
          .filter((name) => name !== '')
      : []
    return year && counties.length > 0 ? { year: Number(year[1]), counties } : null
  })
  const lists = read.filter((each) => each !== null)
  return lists.length > 0 && lists.length === read.length ? lists.sort((a, b) => a.year - b.year) : null
}

/** A县、B区 → those names; null where a text is no such list. */
export function countiesIn(text: string): readonly string[] | null {
  const names = text.split(/[、,，和;；\n]/).filter((name) => name !== '')
  return names.length > 0 && names.every((name) => /^[\p{Script=Han}]{2,15}[县区市旗]$/u.test(name)) ? names : null
}
