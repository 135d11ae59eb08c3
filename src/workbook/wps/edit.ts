import { areaAddress, cellAddress, parseCell } from '../../grid/address'
import type { Edit, NewValue } from '../../grid/edit'
import { LONGEST_TEXT } from '../../grid/form/form'
import { cellFormula, keptAsIs, keptAsText, TEXT_FORMAT } from '../typed-text'
import type { EtRange, EtWorkbook } from './et'
import { problem, problemOf, refusal } from './problems'
import { guard, areaOfRange, sheetNamed } from './sheets'

/** A cell that is to be written. */
interface Target {
  readonly range: EtRange
  readonly value: NewValue
  /** A number in a cell formatted as text turns into text: such a cell gets the general format first. */
  readonly unformat: boolean
}

/** What a cell held, in a form that can be put back. */
interface OldCell extends Target {
  readonly property: 'Value2' | 'Formula'
  readonly content: unknown
}

/**
 * Writes texts and numbers. ET knows no batch: all cells are looked at first, and where one is then refused after all, or does not hold what
 * was written, those already written are put back. Gives the way to take it all back.
 * @throws WorkbookProblem `half-done` where they could not be put back
 */
export function writeEdits(book: EtWorkbook, edits: readonly Edit[]): () => void {
  const targets = edits.map((edit) => targetOf(book, edit))
  const old: OldCell[] = []
  try {
    for (const target of targets) {
      old.push(remembered(target))
      write(target)
    }
  } catch (error) {
    putBack(old)
    throw problemOf(error)
  }
  return () => putBack(old)
}

function targetOf(book: EtWorkbook, { sheet: name, cell, value }: Edit): Target {
  const sheet = sheetNamed(book, name)
  const place = parseCell(cell)
  if (!place) throw problem('other', { detail: `${cell} is no cell` })
  if (typeof value === 'string' && value.length > LONGEST_TEXT)
    throw refusal({
      zh: `${cell} 的内容太长，一个单元格放不下`,
      en: `the text for ${cell} is longer than a cell holds`,
    })
  const range = sheet.Range(cell)
  guard(sheet, range)
  if (range.HasArray === true)
    throw refusal({ zh: `${cell} 属于数组公式，不能单独改`, en: `${cell} is part of an array formula` })
  const merged = range.MergeCells === true ? areaOfRange(range.MergeArea) : null
  if (merged && (merged.top !== place.row || merged.left !== place.column))
    throw refusal({
      zh: `${cell} 在合并的单元格 ${areaAddress(merged)} 里，请改它的第一格 ${cellAddress(merged.top, merged.left)}`,
      en: `${cell} lies in the merged cells ${areaAddress(merged)}; change their first cell`,
    })
  return { range, value, unformat: typeof value === 'number' && range.NumberFormat === TEXT_FORMAT }
}

function remembered(target: Target): OldCell {
  const { Value2: value, Formula: formula } = target.range
  if (cellFormula(formula, value) !== null) return { ...target, property: 'Formula', content: formula }
  if (typeof value === 'string') return { ...target, property: 'Value2', content: keptAsIs(value) }
  // A number stands for an error as well: what is typed for it is its formula.
  return { ...target, property: 'Formula', content: value === null || value === undefined ? '' : formula }
}

function write({ range, value, unformat }: Target): void {
  if (unformat) range.NumberFormat = 'General'
  range.Value2 = typeof value === 'number' ? value : keptAsText(value)
  if (!holds(range.Value2, value)) throw problem('other', { detail: `${String(value)} ≠ ${String(range.Value2)}` })
}

/** Plain numbers are written as texts and become numbers. */
function holds(now: unknown, value: NewValue): boolean {
  if (typeof now === 'number') return now === Number(value)
  return String(now ?? '') === value
}

/** From the last to the first, so that a cell that was written twice gets what it held first. */
function putBack(old: readonly OldCell[]): void {
  try {
    for (const { range, unformat, property, content } of [...old].reverse()) {
      range[property] = content
      // Then only, or a number that was there would turn into text.
      if (unformat) range.NumberFormat = TEXT_FORMAT
    }
  } catch (error) {
    throw problem('half-done', {}, { cause: error })
  }
}
