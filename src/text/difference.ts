import { itemAt } from './items'

/** Where two texts part: the words that differ, with a few characters around them. */
export interface Difference {
  readonly written: string
  readonly expected: string
}

const CONTEXT = 4
/** Signs that may count: dashes, all alike, and points do between numbers; other punctuation and blanks never do. */
const COUNTS = /[\p{L}\p{N}%‰.-]/u
const DASH = /[\p{Pd}~−]/u

/** A sign of a text that counts, and which of the text's characters it is. */
interface Sign {
  readonly sign: string
  readonly at: number
}

/**
 * The one stretch in which two texts differ, shortened with … on either side; the whole texts when nothing is shared. Width,
 * letter case, blanks and punctuation do not count, but are shown as they stand.
 */
export function difference(written: string, expected: string): Difference {
  const [these, those] = [[...written], [...expected]]
  const [one, other] = [signsOf(these), signsOf(those)]
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && itemAt(one, start).sign === itemAt(other, start).sign) start++
  let end = 0
  while (end < shorter - start && itemAt(one, one.length - 1 - end).sign === itemAt(other, other.length - 1 - end).sign)
    end++
  return { written: stretch(these, one, start, end), expected: stretch(those, other, start, end) }
}

function signsOf(characters: readonly string[]): Sign[] {
  return characters.flatMap((character, at) => {
    const sign = character.normalize('NFKC').toLowerCase().replace(DASH, '-')
    return COUNTS.test(sign) ? { sign, at } : []
  })
}

/** A text without its first `before` and last `after` signs, but for a few of their characters. */
function stretch(characters: readonly string[], signs: readonly Sign[], before: number, after: number): string {
  const { length } = characters
  const first = signs[before]?.at ?? length
  const last = signs[signs.length - 1 - after]?.at ?? -1
  const from = Math.max(0, first - CONTEXT)
  const to = Math.min(length, Math.max(first, last + 1) + CONTEXT)
  return (from > 0 ? '…' : '') + characters.slice(from, to).join('') + (to < length ? '…' : '')
}
