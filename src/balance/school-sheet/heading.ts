import { fold } from '../../text/fold'
import type { AmountColumn, TextColumn } from '../columns'
import { unitFactor } from './amount'

const BRACKETS = /[（(【[][^（(【[）)】\]]*[）)】\]]/g
const NUMBERING = /^\s*[（(]?[\d０-９一二三四五六七八九十]{1,2}[)）.．、]\s*/

const AMONG = /^\s*其中\s*[:：]?/
const TRAILING_UNIT = /[\s/／:：,，]*(万元|元|平方米|㎡|m2|m²|人|名|间|台|册|个)$/

/** What two headings are compared by: folded, without a final 数. */
function key(text: string): string {
  return fold(text).replace(/数$/, '')
}

/** Columns by everything they may be called. */
export type HeadingIndex = ReadonlyMap<string, TextColumn | AmountColumn>

/** Makes the index; the first column of a name keeps it. */
export function headingIndex(columns: readonly (TextColumn | AmountColumn)[]): HeadingIndex {
  const index = new Map<string, TextColumn | AmountColumn>()
  for (const column of columns) {
    for (const name of [column.heading, ...column.aliases]) if (!index.has(key(name))) index.set(key(name), column)
  }
  return index
}

/**
 * The column that a heading means. `texts` are the heading cells above each other, the group (教师数) first and the
 * column's own (高于规定学历) last; group and own text together may make the name, in either order.
 */
export function columnOf(texts: readonly string[], index: HeadingIndex): TextColumn | AmountColumn | null {
  const parts = texts.filter((text, position) => position === 0 || text !== texts[position - 1])
  for (const name of candidates(parts)) {
    const bare = name.replace(BRACKETS, '')
    const column =
      index.get(key(name)) ?? index.get(key(bare)) ?? index.get(key(bare.trim().replace(TRAILING_UNIT, '')))
    if (column) return column
  }
  return null
}

function candidates(parts: readonly string[]): string[] {
  const clean = parts.map((part) =>
    part
      .replace(NUMBERING, '')
      .replace(AMONG, '')
      .replace(/单位[:：].*$/, ''),
  )
  const named = clean.filter((part) => fold(part.replace(BRACKETS, '')) !== '')
  const own = named.at(-1)
  if (own === undefined) return []
  const groups = named.slice(0, -1).reverse()
  const bare = (text: string) => text.replace(BRACKETS, '')
  return [own, ...groups.flatMap((group) => [bare(own) + bare(group), bare(group) + bare(own)])]
}

/** The factor of the unit in a heading, e.g. 10,000 for （万元）; null where it names none. The lowest cell wins. */
export function headingFactor(texts: readonly string[], { unit }: AmountColumn): number | null {
  for (const text of [...texts].reverse()) {
    const folded = text.normalize('NFKC').replace(/\s/g, '')
    for (const [, inside, after] of folded.matchAll(/[([【]([^)\]】]*)[)\]】]|单位:?([^\s()]+)/g)) {
      const factor = unitFactor((inside ?? after ?? '').replace(/^单位:?/, ''), unit)
      if (factor !== null) return factor
    }
    const trailing = TRAILING_UNIT.exec(folded)
    const factor = trailing && unitFactor(trailing[1], unit)
    if (factor !== null) return factor
  }
  return null
}
