import type { Band } from '../../columns/columns'

/** 大班额 and 超大班额 where no numbers stand beside the words. */
const NAMED: ReadonlyMap<string, Band> = new Map([
  ['大班额', { low: 56, high: null }],
  ['超大班额', { low: 66, high: null }],
])

/** What a heading may be about besides the numbers of a band, as heading/words.ts takes it to pieces. */
export const BAND_WORDS: ReadonlySet<string> = new Set(['班', '班额', ...NAMED.keys()])

/** 大班额（不含超大班额）: those of 56 to 65. */
const APART = /不(?:含|包括|包含)(?:超大班额|66人(?:及|含|或)?以上)(?:的)?(?:班级?)?/
const RANGE = /(?:每班)?(\d{1,3})人?(?:[-~—–～至到]|及以上至)(\d{1,3})人?(?:之间)?/
const OPEN =
  /(?:每班)?(?:(超过|大于|多于|>)(\d{1,3})人?|(?:≥|不少于|不低于)(\d{1,3})人?|(\d{1,3})人?(?:\(含\))?(?:及以上|以上|\+)(?:\(含\d{0,3}人?\))?)/
const CLOSED = /(?:每班)?(?:(?:≤|不超过|不足|少于|<)(\d{1,3})人?|(\d{1,3})人?(?:及以下|以下|以内))/

/** A band of class sizes that a heading names, and the heading without its numbers; null where it names none. */
export function bandIn(text: string): { readonly band: Band; readonly rest: string } | null {
  const apart = APART.exec(text)
  if (apart && text.includes('大班额')) return found(text, apart[0], 56, 65)
  const range = RANGE.exec(text)
  if (range) return found(text, range[0], Number(range[1]), Number(range[2]))
  const open = OPEN.exec(text)
  if (open) {
    const low = open[1] === undefined ? Number(open[3] ?? open[4]) : Number(open[2]) + 1
    return found(text, open[0], low, null)
  }
  const closed = CLOSED.exec(text)
  return closed && found(text, closed[0], 0, Number(closed[1] ?? closed[2]))
}

function found(text: string, numbers: string, low: number, high: number | null) {
  return { band: { low, high }, rest: text.replace(numbers, '') }
}

/** The band of a heading that is about classes by their size and nothing else: its parts without the numbers are `key`. */
export function bandOf(key: string, numbers: Band | null): Band | null {
  const parts = key === '' ? [] : key.split(' ')
  if (!parts.every((part) => BAND_WORDS.has(part))) return null
  const name = parts.find((part) => NAMED.has(part))
  return numbers ?? (name === undefined ? null : (NAMED.get(name) ?? null))
}
