import { lastOf } from '../../../text/items'
import { fold } from '../../../text/fold'
import { rememberingTexts } from '../../../text/recent'
import { bandColumn, TEACHER_PARTS } from '../../columns/amount-columns'
import type { AmountColumn, Band } from '../../columns/columns'
import { COUNTY_COLUMN, COUNTY_HEADING, type TextColumn } from '../../columns/text-columns'
import type { SheetStage } from '../stage-and-kind'
import { TEXTS_AT_HAND } from './at-hand'
import { BAND_WORDS, bandIn, bandOf } from './band'
import { bracketWords, cleanHeading, isRemark, perIn, unitIn, withoutBrackets, wordsOfUnit } from './brackets'
import { unitFactor } from './units'
import { wordsIn, type HeadingWords } from './words'

/** All that COUNTY_HEADING may end with, where a group above holds the rest of it. */
const ENDS_COUNTY_HEADING = /^[统计三级所在属县市区旗单位名称别]*$/
const EARLIER = /上一?学?年|去年|前年|往年/
/** A group of these is about no amounts. */
const SHARES = /比例|比率|占比|百分比|达标率|差异系数|标准差|缺口|差额|校均|班均|平均|^(是否)?达标(情况|与否)?$/

const SPECIAL = /专用|其他|其它|部分/
// With all that may stand in its brackets. What is longer is a text, and would be taken to pieces ten times over.
const LONGEST_HEADING = 500

interface Known {
  readonly column: AmountColumn
  readonly narrow: boolean
}

/** Columns by everything they may be called: words of a row as they are written, amounts by their parts. */
export interface HeadingIndex {
  readonly texts: ReadonlyMap<string, TextColumn>
  /** Everything that the name of such a column may end with: 名称, below 学校. */
  readonly endings: ReadonlySet<string>
  readonly amounts: ReadonlyMap<string, readonly Known[]>
  /** Every part that the name of an amount has: a heading with any other is none of them. */
  readonly parts: ReadonlySet<string>
}

/** A column that says what a row is about. */
export interface TextMeaning {
  readonly text: TextColumn
  /** Whether it is called by its own name and by no other. */
  readonly exact: boolean
}

/** A column of amounts. */
export interface AmountMeaning {
  readonly amount: AmountColumn
  /** The only stage that it counts; null where it says nothing of that. */
  readonly stage: SheetStage | null
  /** Pupils that a value stands for (生均 1, 每百名学生 100); null for a school's total. */
  readonly per: number | null
  /** Of the unit in the heading, e.g. 10,000 for （万元）; 1 where it names none that is known. */
  readonly factor: number
  /** A unit that is none of the column's: （百㎡） may be understood, （平方尺） is not; null where there is none. */
  readonly unknownUnit: string | null
  /** The year that the heading speaks of; null where it names none. */
  readonly year: number | null
  /** Words that make it mean less than the column: （寄宿生）, or 使用 before 面积. */
  readonly narrowing: readonly string[]
  /** Whether it calls itself a part (其中) of what stands before it. */
  readonly isPart: boolean
}

export type HeadingMeaning = TextMeaning | AmountMeaning

/** Makes the index; the first column of a name keeps it. */
export function headingIndex(words: readonly TextColumn[], columns: readonly AmountColumn[]): HeadingIndex {
  const texts = new Map<string, TextColumn>()
  for (const column of words) {
    for (const name of [column.heading, ...column.aliases]) if (!texts.has(fold(name))) texts.set(fold(name), column)
  }
  const amounts = new Map<string, Known[]>()
  for (const column of columns) {
    const add = (name: string, narrow: boolean) => {
      const { key } = wordsIn(name.normalize('NFKC'))
      amounts.set(key, [...(amounts.get(key) ?? []), { column, narrow }])
    }
    for (const name of [column.heading, ...column.aliases]) add(name, false)
    for (const name of column.narrower) add(name, true)
  }
  const parts = new Set([...BAND_WORDS, ...[...amounts.keys()].flatMap((key) => key.split(' '))])
  const endings = new Set([...texts.keys()].flatMap((name) => Array.from(name, (_, at) => name.slice(at))))
  return { texts, endings, amounts, parts }
}

/**
 * What a heading means; null where it is none of the columns. `written` are the heading cells above each other, the group
 * (教师数) first and the column's own (高于规定学历) last; group and own words together may make the name.
 */
export function readHeading(written: readonly string[], index: HeadingIndex): HeadingMeaning | null {
  if ((lastOf(written)?.length ?? 0) > LONGEST_HEADING) return null
  const parts = written
    .filter((text, position) => text.length <= LONGEST_HEADING && (position === 0 || text !== written[position - 1]))
    .map((text) => text.normalize('NFKC'))
  return textMeaning(parts, index) ?? amountMeaning(parts, index)
}

/** Whether a cell may be a heading of ours at all, by itself or with others above it. Most cells of a workbook may not. */
export function maySay(written: string, index: HeadingIndex): boolean {
  if (written.length > LONGEST_HEADING) return false
  const own = cleanHeading(written.normalize('NFKC')).text
  const name = fold(withoutBrackets(own))
  return ENDS_COUNTY_HEADING.test(name) || index.endings.has(name) || possiblePieces(own, index).length > 0
}

/** Whether a heading says nothing without a group above it: 总数, 生均, 小学, 男. */
export function needsGroup(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false
  const { key } = wordsIn(withoutBrackets(cleanHeading(text.normalize('NFKC')).text))
  return key === '' || key === '男' || key === '女'
}

function textMeaning(parts: readonly string[], { texts }: HeadingIndex): TextMeaning | null {
  const own = cleanHeading(lastOf(parts) ?? '').text
  const bare = withoutBrackets(own)
  const names = [own, bare, ...parts.slice(0, -1).map((group) => withoutBrackets(cleanHeading(group).text) + bare)]
  for (const name of names) {
    const folded = fold(name)
    const text = COUNTY_HEADING.test(folded) ? COUNTY_COLUMN : texts.get(folded)
    if (text) return { text, exact: folded === fold(text.heading) }
  }
  return null
}

/** A heading cell taken to pieces, with its brackets as a part of the name or without them. */
interface Piece {
  readonly words: HeadingWords
  readonly band: Band | null
  /** What stood in brackets and is no part of the name. */
  readonly beside: readonly string[]
}

const piecesOf = rememberingTexts(takeApart, TEXTS_AT_HAND)

function takeApart(text: string): readonly Piece[] {
  const bare = withoutBrackets(text)
  const whole = pieceOf(text, [])
  return bare === text ? [whole] : [whole, pieceOf(bare, bracketWords(text))]
}

/** The pieces that may be the name of an amount, or that say nothing without the group above. */
function possiblePieces(text: string, { parts }: HeadingIndex): Piece[] {
  return piecesOf(text).filter(({ words: { key } }) => key === '' || key.split(' ').every((part) => parts.has(part)))
}

function pieceOf(text: string, beside: readonly string[]): Piece {
  const numbers = bandIn(text)
  const band = numbers ?? beside.map(bandIn).find((each) => each !== null)
  return { words: wordsIn(numbers?.rest ?? text), band: band?.band ?? null, beside }
}

function amountMeaning(parts: readonly string[], index: HeadingIndex): AmountMeaning | null {
  const own = cleanHeading(lastOf(parts) ?? '')
  if (own.text === '' && parts.length === 1) return null
  // Most cells of a sheet are no headings: nothing more is asked of those.
  const pieces = possiblePieces(own.text, index)
  if (pieces.length === 0) return null
  const groups = parts.slice(0, -1).map((group) => cleanHeading(group).text)
  if (groups.some((group) => SHARES.test(group)) || parts.some((part) => EARLIER.test(part))) return null
  const above = groups.map((group) => wordsIn(withoutBrackets(group)))
  for (const piece of pieces) {
    const found = columnOf(piece, above, parts, index)
    if (found) return meaningOf(found, piece, above, parts, own.isPart)
  }
  return null
}

/** The column that a heading's own words name, or together with a group above. */
function columnOf(
  piece: Piece,
  above: readonly HeadingWords[],
  parts: readonly string[],
  index: HeadingIndex,
): Known | null {
  const groups = [...above].reverse()
  const own = piece.words.key
  const joined = groups.map((_, count) => joinKeys([own, ...groups.slice(0, count + 1).map(({ key }) => key)]))
  const single = groups.slice(1).map(({ key }) => joinKeys([own, key]))
  // 专用教室 below 网络多媒体教室数 are some of those, though all its words stand above as well.
  const isSome =
    own !== '' && SPECIAL.test(lastOf(parts) ?? '') && !parts.slice(0, -1).some((part) => SPECIAL.test(part))
  const together = isSome ? joined.filter((key) => !groups.some((group) => group.key === key)) : joined
  for (const key of own === '' ? joined : [own, ...together, ...single]) {
    const band = bandOf(key, piece.band)
    if (band) return { column: bandColumn(band), narrow: false }
    // What is about classes of one size is about no other amount.
    const known = piece.band ? undefined : index.amounts.get(key)
    const fits = known && fitting(known, piece, parts)
    if (fits) return fits
  }
  return own === '' && piece.band ? { column: bandColumn(piece.band), narrow: false } : null
}

function joinKeys(keys: readonly string[]): string {
  return [...new Set(keys.flatMap((key) => (key === '' ? [] : key.split(' '))))].sort().join(' ')
}

/** Of columns whose names have the same parts, the one that counts what the heading says. */
function fitting(known: readonly Known[], { words }: Piece, parts: readonly string[]): Known | undefined {
  const inContext = known.filter(({ column }) => !TEACHER_PARTS.has(column.heading) || /教师|学历/.test(parts.join()))
  const isArea = parts.some((part) => wordsOfUnit(part).some((word) => unitFactor(word, '平方米') !== null))
  const quantity = words.quantity ?? (isArea ? 'area' : null)
  if (quantity === null) return inContext[0]
  const fits = inContext.find(({ column }) => column.quantity === quantity)
  return fits ?? (words.quantity === null ? inContext[0] : undefined)
}

function meaningOf(
  { column, narrow }: Known,
  { words, beside }: Piece,
  above: readonly HeadingWords[],
  parts: readonly string[],
  isPart: boolean,
): AmountMeaning {
  const remarks = beside.map((word) => ({ word, words: wordsIn(word.replace(/\s/g, '').toLowerCase()) }))
  const said = remarks.filter(({ words: each }) => each.known && each.key === '').map(({ words: each }) => each)
  const { factor, unknown } = unitIn(parts, column.unit)
  return {
    amount: column,
    stage: stageIn([words, ...said], above),
    per: perOf([words, ...said], above, parts),
    factor,
    unknownUnit: unknown,
    year: lastOf(parts.map((part) => cleanHeading(part).year).filter((year) => year !== null)) ?? null,
    narrowing: [
      ...(narrow ? [withoutBrackets(lastOf(parts) ?? '').replace(/\s/g, '')] : []),
      ...remarks
        .filter(
          ({ word, words: each }) =>
            !(each.known && each.key === '') && !bandIn(word) && word !== unknown && isRemark(word),
        )
        .map(({ word }) => word),
    ],
    isPart,
  }
}

/** 生均 or 元/生 in a heading's own words, else in its groups; below a group of that name 总数 is a total all the same. */
function perOf(own: readonly HeadingWords[], above: readonly HeadingWords[], parts: readonly string[]): number | null {
  const said = own.find(({ per }) => per !== null)?.per ?? perIn(lastOf(parts) ?? '')
  if (said !== null || own.some(({ isTotal }) => isTotal)) return said
  const groups = parts.slice(0, -1).map(perIn)
  return above.find(({ per }) => per !== null)?.per ?? groups.find((per) => per !== null) ?? null
}

/** The stage of a heading's own words, else that of its groups, where they name one and no other. */
function stageIn(own: readonly HeadingWords[], above: readonly HeadingWords[]): SheetStage | null {
  const named = own.flatMap(({ stages }) => stages)
  const all = named.length > 0 ? named : above.filter(({ known }) => known).flatMap(({ stages }) => stages)
  const [first, ...others] = new Set(all)
  return first !== undefined && others.length === 0 ? first : null
}
