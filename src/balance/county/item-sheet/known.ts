import type { CellValue } from '../../../grid/cell'
import { fold } from '../../../text/fold'
import type { CountyItem, Indicator, Standard } from '../../standard'
import { headingText } from './headings'

/** An item with the words that it is known by. */
export interface KnownItem {
  readonly item: CountyItem
  /** Folded. */
  readonly name: string
  /** All of them stand in a text that names the item, of each list one word. */
  readonly words: readonly (readonly string[])[]
}

/** The items of a standard, and its resource indicators, which a table of yearly targets (年度目标) puts before them. */
export function knownItems(standard: Standard): readonly KnownItem[] {
  const items = standard.county.map((item) => known(item, item.match))
  const indicators = standard.resource.indicators.map((indicator) =>
    known(indicatorItem(indicator), [indicator.per === 1 ? '生均' : '百名', indicator.numerator]),
  )
  return [...items, ...indicators]
}

function known(item: CountyItem, match: readonly string[]): KnownItem {
  return { item, name: fold(item.name), words: match.map((words) => words.split('|').map(fold)) }
}

/** A resource indicator as an item that a county enters: one number for each stage. */
function indicatorItem({ id, name, unit, standard }: Indicator): CountyItem {
  return { id, name, kind: 'min', unit, match: [], ...(standard && { values: { ...standard } }) }
}

/** An item or indicator of a standard by its id; null for none. */
export function itemOf(standard: Standard, id: string): CountyItem | null {
  return knownItems(standard).find(({ item }) => item.id === id)?.item ?? null
}

/** Words of which one stands in every text that names one of some items, folded. */
export function namingWords(known: readonly KnownItem[]): readonly string[] {
  const words = new Set(known.flatMap((item) => [item.name, ...(item.words[0] ?? [''])]))
  return [...words].filter((word) => ![...words].some((other) => other !== word && word.includes(other)))
}

/** The item that a row names: by words in `names`, else by a number in `cells`. */
export function itemNamed(
  names: readonly string[],
  cells: readonly CellValue[],
  known: readonly KnownItem[],
): CountyItem | null {
  for (const text of names.map(fold)) {
    const found = known.find(({ name }) => text === name) ?? known.find((each) => isNamedIn(text, each))
    if (found) return found.item
  }
  const numbers = cells.map(itemNumber)
  return known.find(({ item }) => numbers.includes(item.id.toUpperCase()))?.item ?? null
}

function isNamedIn(text: string, { name, words }: KnownItem): boolean {
  if (text.includes(name)) return true
  if (!words.every((each) => each.some((word) => text.includes(word)))) return false
  // 幼儿园教师持证率 and 高中阶段残疾学生入学率 are figures of other stages.
  return !OTHER_STAGES.some((word) => text.includes(word) && !name.includes(word))
}
const OTHER_STAGES = ['幼儿', '学前', '高中', '中职', '职高', '中等职业']

/** What may be the number of an item, as G1 or g1、; '' for anything else. */
function itemNumber(cell: CellValue): string {
  if (typeof cell !== 'string') return ''
  return /^([A-Z]\d{1,2})[.、)]?$/i.exec(headingText(cell))?.[1]?.toUpperCase() ?? ''
}
