import { fold } from '../../text/fold'
import type { AmountColumn, TextColumn } from '../columns'
import { looksLikeUnit, unitFactor } from './units'
import { lastOf } from '../../text/last'

const BRACKETS = /[([【][^([)\]【】]*[)\]】]/g
const NUMBERING = /^\s*\(?[\d一二三四五六七八九十]{1,2}[).、]\s*/
const AMONG = /^\s*其中\s*:?/
const TRAILING_UNIT =
  /[\s/:,、]*((?:[十百千]?万|[百千亿])?(?:元|平方米)|(?:万|百|千)?m2|亩|公顷|[百千万]?(?:人|名|册)|间|台|个)$/i

/** 2025年, 2025学年度, 2025-2026学年, 2025年9月: when, not what. */
const YEAR =
  /(20\d{2})\s*(?:[-—–~至/]\s*(?:20)?\d{2}\s*)?(?:学年度?|年度?)(?:[春秋]季?|\d{1,2}月(?:\d{1,2}日)?)?[初末底]?/
const THIS_YEAR = /^(本学年度?|本年度?|今年|当年|现有)/
const EARLIER = /上一?学?年|去年|前年|往年/
const RATIO = /生均|人均|校均|班均|平均|每百|每千|每生|每班|每\s*\d|比例|比率|占比|百分比|达标率/
/** Words in brackets that only say that all is meant. */
const WHOLE = /^(全部|全校|本校|总|总量|总数|总值|总计|合计|小计|本学年度?|本年度?|今年|当年|现有|必填)$/

// With all that may stand in its brackets. What is longer is a text, and would be folded ten times over.
const LONGEST = 500

/** What two headings are compared by: folded, without a final 数. */
function key(text: string): string {
  return fold(text).replace(/数$/, '')
}

/** Columns by everything they may be called. */
export type HeadingIndex = ReadonlyMap<string, TextColumn | AmountColumn>

/** What a heading means. */
export interface HeadingMeaning {
  readonly column: TextColumn | AmountColumn
  /** Of the unit in the heading, e.g. 10,000 for （万元）; 1 where it names none that is known. */
  readonly factor: number
  /** A unit that is none of the column's: （百㎡） may be understood, （平方尺） is not; null where there is none. */
  readonly unknownUnit: string | null
  /** The year that the heading speaks of; null where it names none. */
  readonly year: number | null
  /** How many words in brackets narrow it down, e.g. （寄宿生）. */
  readonly remarks: number
}

/** Makes the index; the first column of a name keeps it. */
export function headingIndex(columns: readonly (TextColumn | AmountColumn)[]): HeadingIndex {
  const index = new Map<string, TextColumn | AmountColumn>()
  for (const column of columns) {
    for (const name of [column.heading, ...column.aliases]) if (!index.has(key(name))) index.set(key(name), column)
  }
  return index
}

/**
 * What a heading means; null where it is none of the columns. `texts` are the heading cells above each other, the group
 * (教师数) first and the column's own (高于规定学历) last; group and own text together may make the name, in either order.
 * What is per pupil, or of last year, is not that amount.
 */
export function readHeading(texts: readonly string[], index: HeadingIndex): HeadingMeaning | null {
  if ((lastOf(texts)?.length ?? 0) > LONGEST) return null
  const parts = texts
    .filter((text, position) => text.length <= LONGEST && (position === 0 || text !== texts[position - 1]))
    .map((text) => text.normalize('NFKC'))
  const match = columnOf(parts, index)
  if (!match) return null
  const { column, name } = match
  if (!('unit' in column)) return { column, factor: 1, unknownUnit: null, year: null, remarks: 0 }
  const bracketed = parts.flatMap(bracketWords).filter((word) => !name.includes(word))
  if (bracketed.some((word) => RATIO.test(word) || EARLIER.test(word))) return null
  if (parts.slice(0, -1).some((group) => RATIO.test(group) || EARLIER.test(group))) return null
  const { factor, unknown } = unitIn(parts, column, name)
  return {
    column,
    factor,
    unknownUnit: unknown,
    year: yearIn(parts),
    remarks: bracketed.filter((word) => isRemark(word, unknown)).length,
  }
}

interface NameMatch {
  readonly column: TextColumn | AmountColumn
  /** As much of the heading as is the column's name: the rest says more about it. */
  readonly name: string
}

function columnOf(parts: readonly string[], index: HeadingIndex): NameMatch | null {
  for (const name of candidates(parts)) {
    const bare = name.replace(BRACKETS, '').trim()
    for (const each of [name, bare, bare.replace(TRAILING_UNIT, ''), bare.replace(THIS_YEAR, '')]) {
      const column = index.get(key(each))
      if (column) return { column, name: each }
    }
  }
  return null
}

function candidates(parts: readonly string[]): string[] {
  const clean = parts.map((part) =>
    part
      .replace(NUMBERING, '')
      .replace(AMONG, '')
      .replace(YEAR, '')
      .replace(/单位:.*$/, ''),
  )
  const bare = (text: string) => text.replace(BRACKETS, '')
  const named = clean.filter((part) => fold(bare(part)) !== '')
  const own = lastOf(named)
  if (own === undefined) return []
  const groups = named.slice(0, -1).reverse()
  return [own, ...groups.flatMap((group) => [bare(own) + bare(group), bare(group) + bare(own)])]
}

function bracketWords(text: string): string[] {
  return (text.match(BRACKETS) ?? []).map((bracket) => bracket.slice(1, -1).trim()).filter((word) => word !== '')
}

function isRemark(word: string, unknownUnit: string | null): boolean {
  const rest = word.replace(YEAR, '').trim()
  return rest !== '' && !WHOLE.test(rest) && word !== unknownUnit && !unitWords(word).some(looksLikeUnit)
}

/** 单位：万元，保留两位小数 → 万元, 保留两位小数. */
function unitWords(text: string): string[] {
  return text
    .replace(/\s/g, '')
    .replace(/^(计量)?单位:?/, '')
    .split(/[,，、;/]/)
}

/** The unit of a heading. The lowest cell wins, as what is nearest to the numbers. */
function unitIn(
  parts: readonly string[],
  { unit }: AmountColumn,
  name: string,
): { factor: number; unknown: string | null } {
  let unknown: string | null = null
  for (const part of [...parts].reverse()) {
    const labelled = /单位:?([^()[\]【】]+)/.exec(part)
    const places = [...bracketWords(part).filter((word) => !name.includes(word)), ...(labelled ? [labelled[1]] : [])]
    const words = places.flatMap(unitWords)
    const bare = part.replace(BRACKETS, '').replace(/\s/g, '')
    const trailing = TRAILING_UNIT.exec(bare)
    for (const word of trailing ? [...words, trailing[1]] : words) {
      const factor = unitFactor(word, unit)
      if (factor !== null) return { factor, unknown: null }
    }
    unknown ??= words.find(looksLikeUnit) ?? null
  }
  return { factor: 1, unknown }
}

function yearIn(parts: readonly string[]): number | null {
  const years = parts.flatMap((part) => YEAR.exec(part)?.[1] ?? [])
  return years.length > 0 ? Number(lastOf(years)) : null
}
