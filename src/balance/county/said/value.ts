import { CellError, textOf, type CellValue } from '../../../grid/cell'
import type { CountyItem } from '../../standard'
import { onlyOf } from '../../../text/items'
import type { ItemValue } from '../item'
import { worstOf, type Reach } from './reach'
import { readTexts, type ItemReading, type Tense } from './reading'
import type { Token } from './token'
import { inOneWord } from './yes-no'

const BLANK = /^[^\p{L}\p{N}]*$/u
const NONE = /^暂?无$/
/** What is entered is no longer, nor is it without a figure or an answer. */
const LONGEST_FIGURE = 40
/** A number of which nothing is said. */
const BARE_NUMBER = /^[\d,，.．０-９]+$/
/** Digits that a spreadsheet keeps of a number: a sum shows 57 where binary fractions make 56.99999999999999. */
const DIGITS = 15

/** A cell, with the names of the parts that its row is about. */
export interface LabelledCell {
  readonly cell: CellValue
  /** What a column of units says it is counted in; '' where there is none. */
  readonly unit?: string
  readonly labels: readonly Token[]
}

/**
 * Reads what a cell says of an item: 是 or 达标, 95, 95%, 0.95 (a percentage cell), 小学100%、初中96% for an item of two parts. Where
 * an item has a row for each of its parts, what the rows say together.
 */
export function readItemCells(cells: readonly LabelledCell[], item: CountyItem, tense: Tense = 'reached'): ItemReading {
  const only = onlyOf(cells)?.cell
  if (typeof only === 'boolean') return { answer: only, reached: [], meets: only }
  // The 0 of #DIV/0! is no figure.
  if (cells.some((each) => isError(each.cell))) return { answer: null, reached: [], meets: null }
  const texts = cells.map((each) => ({ labels: each.labels, text: textWithUnit(each) }))
  return readTexts(texts, item, tense)
}

/** Whether a cell shows an error, or one was pasted as text. */
function isError(cell: CellValue): boolean {
  return cell instanceof CellError || /^#[A-Z]{3,5}(?:\/[A0])?[!?]?$/.test(textOf(cell).trim())
}

/** What a cell says of an item; null for nothing, and for what cannot be held against a limit. */
export function readValue(cell: CellValue, item: CountyItem): ItemValue | null {
  return valueOf(readItemCells([{ cell, labels: [] }], item), item)
}

/** A reading as one value: the answer, or its numbers where all are said (of one that fails, those that are said). */
export function valueOf({ answer, reached, meets }: ItemReading, item: CountyItem): ItemValue | null {
  if (answer !== null) return answer
  const said = reached.flatMap((reach) => (reach && isUsable(reach, item) ? worstOf(reach, item) : []))
  return said.length > 0 && (said.length === reached.length || meets === false) ? said : null
}

/** A target: the answer, or all of its numbers, whether or not they would meet the standard; null where it says neither. */
export function targetOf(cells: readonly LabelledCell[], item: CountyItem): ItemValue | null {
  const { answer, reached } = readItemCells(cells, item, 'aimed')
  const numbers = reached.flatMap((reach) => (reach && isUsable(reach, item) ? worstOf(reach, item) : []))
  return answer ?? (numbers.length > 0 && numbers.length === reached.length ? numbers : null)
}

/** 不足95% is no number where 95% is asked for. */
function isUsable({ least }: Reach, { kind }: CountyItem): boolean {
  return Number.isFinite(least) || kind.startsWith('max')
}

/** Whether a cell was left blank, or holds a sign that says so (/, —). 无 is an answer that may mean either. */
export function isBlank(cell: CellValue): boolean {
  const text = textOf(cell).trim()
  return BLANK.test(text) && inOneWord(text) === null
}

/** Whether nothing is aimed at: a blank cell, or 无. */
export function saysNothing(cell: CellValue): boolean {
  return isBlank(cell) || NONE.test(textOf(cell).trim())
}

/** Whether a cell holds what may be entered for an item: a number, a short text with one, an answer. */
export function isFigure(cell: CellValue): boolean {
  const text = textOf(cell).trim()
  return text.length <= LONGEST_FIGURE && (/\p{N}/u.test(text) || inOneWord(text) !== null)
}

/** A number with the unit of its row; a percentage cell is a share whatever stands beside it. */
function textWithUnit({ cell, unit = '' }: LabelledCell): string {
  const text = cellText(cell)
  const isShare = typeof cell === 'number' && cell <= 1 && unit.includes('%')
  return BARE_NUMBER.test(text) && !isShare ? text + unit : text
}

/** A number without an exponent. */
function cellText(cell: CellValue): string {
  if (typeof cell !== 'number') return textOf(cell)
  const number = Number(cell.toPrecision(DIGITS))
  return number.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
}
