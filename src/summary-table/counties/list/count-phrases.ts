import { fold } from '../../../text/fold'
import { fits } from '../../../text/grammar'
import { numberOfWords } from '../../../text/han-number'
import { onlyOf } from '../../../text/items'
import type { ListColumn } from './column'
import { withKindsSpelled } from './kinds'
import { COUNT, COUNT_OF_ALL, COUNT_REACHED, LONGEST_PHRASE } from './lexicon'

/** The numbers in a phrase that only counts: 共7个 → 7, 两区五县 → 2 and 5, 14个市100个县 → 14 and 100; null for anything else. */
export function countsIn(text: string, said = false): number[] | null {
  if (text.length > LONGEST_PHRASE) return null
  const folded = fold(text)
  if (!fits(folded, COUNT) && !(said && fits(folded, COUNT_REACHED))) return null
  const numbers = numbersIn(folded)
  // 两区 behind nothing that counts: 7个, 共7, 7县区, 两区五县 count; 7区 may be a name.
  const counts =
    numbers.length > 1 ||
    ['个', '家', '共', '计', '辖'].some((sign) => folded.includes(sign)) ||
    /[县市区旗]{2}$/u.test(folded)
  return counts && numbers.length > 0 ? numbers : null
}

/** The number in a phrase that only counts: 共7个, 等7个县, 7个县（市、区）, 七个; null for anything else. */
export function countOf(text: string): number | null {
  const counts = countsIn(text)
  return counts === null ? null : counts.reduce((sum, one) => sum + one, 0)
}

/** 7个县中6个已实现 → 6 of 7; 6个, 6个县已实现 → 6 of as many as there are (null); null for anything else. */
export function countOfAll(
  text: string,
  column: ListColumn,
): { readonly count: number; readonly all: number | null } | null {
  if (text.length > LONGEST_PHRASE) return null
  const folded = fold(withKindsSpelled(text))
  if (fits(folded, COUNT_OF_ALL[column])) {
    const [all, count] = numbersIn(folded)
    return all === undefined || count === undefined ? null : { all, count }
  }
  const count = onlyOf(countsIn(text, column === 'achieved') ?? [])
  return count === undefined ? null : { all: null, count }
}

/** 7个, 7县区; 7县 may be a name. */
const COUNTED = /^(?:[个家]|[县市区旗]{2})/u

/** The number within the words of a header or shorthand: 全市7个县区 → 7; null when none. */
export function countWithin(text: string): number | null {
  return countsWithin(text)[0] ?? null
}

/** All numbers of that kind: 14个市100个县 → 14 and 100. */
export function countsWithin(text: string): number[] {
  const folded = fold(text.slice(0, LONGEST_PHRASE))
  return numberRuns(folded).flatMap(({ value, end }) => (COUNTED.test(folded.slice(end, end + 2)) ? [value] : []))
}

function numbersIn(folded: string): number[] {
  return numberRuns(folded).map(({ value }) => value)
}

const FIGURE = /\d{1,4}|[一二两三四五六七八九十]{1,3}/gu

function numberRuns(folded: string): { readonly value: number; readonly end: number }[] {
  return Array.from(folded.matchAll(FIGURE), ({ 0: run, index }) => ({
    value: /^\d/u.test(run) ? Number(run) : numberOfWords(run),
    end: index + run.length,
  }))
}

/** Whether a list names some and counts the rest with them: 银州区等7个县. */
export function countsOthers(text: string): boolean {
  const folded = fold(text.slice(-LONGEST_PHRASE))
  const at = folded.lastIndexOf('等')
  return at >= 0 && numberRuns(folded.slice(at)).length > 0
}

/** The first number of words that count: 等3个县 → 3, 三区 → 3. */
export function countBefore(counting: string): number | null {
  return numberRuns(counting).find(({ value }) => value < MANY)?.value ?? null
}

/** More counties than any list has: a year. */
const MANY = 1900

/** The kinds that words count: 区 of 三区, 县市 of 5个县（市）. */
export function kindsOf(counting: string): string {
  return (
    /\d{1,4}[个家]?(?:县级|自治)?([县市区旗]+)$|[一二两三四五六七八九十][个家]?(?:县级|自治)?([县市区旗]+)$/u
      .exec(fold(counting))
      ?.slice(1)
      .find(Boolean) ?? ''
  )
}
