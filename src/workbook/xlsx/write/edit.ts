import { cellKey, contains, parseArea, parseCell, type Area } from '../../../grid/address'
import { textOf, type CellValue } from '../../../grid/cell'
import { editsBySheet, type Edit, type NewValue } from '../../../grid/edit'
import { LONGEST_TEXT } from '../../../grid/form/form'
import { tokensOf } from '../package/part-text'
import { findPart, relationshipsOf } from '../package/relationships'
import type { SheetPart } from '../package/workbook'
import { gridOf } from '../read'
import { plainNumber } from '../../typed-text'
import { readTextStyles } from '../sheet/formats'
import { readSharedStrings } from '../sheet/shared-strings'
import { changing, type Draft, type Original } from './draft'
import { removeWorkbookPart } from './package-parts'
import { recalculateOnLoad } from './recalculation'
import { EditRefused, type Refusal, type RefusalReason } from './refusal'
import { withValues, type Typed } from './sheet-edits'
import { readLayout, type SheetLayout } from './sheet-layout'

/**
 * The workbook with new contents in some cells, numbers as numbers, and texts as if they had been typed: a plain number (450) is one, unless
 * the cell is formatted as text. Each keeps its format and loses its formula. A merged area is
 * written by its first cell; an edit of any other of its cells is refused, as nobody would see it. Only the sheets' XML changes; with a formula the calculation chain goes too, which Excel makes anew, and
 * with a new number formulas are computed anew when the file is opened.
 * Of two edits of one cell the last counts.
 * @throws EditRefused when an edit would break something else, WriteRefused, UnreadableFile when the bytes are no workbook
 */
export function editWorkbook(original: Original, edits: readonly Edit[]): Uint8Array {
  return changing(original, (draft) => edited(draft, edits))
}

function edited(draft: Draft, edits: readonly Edit[]): Uint8Array {
  let numbers = false
  const typed = typing(draft, () => (numbers = true))
  const plans = [...editsBySheet(edits)].map(([name, ofSheet]) => plan(draft, draft.sheet(name), ofSheet, typed))
  const refusals = plans.flatMap((each) => each.refusals)
  if (refusals.length > 0) throw new EditRefused(refusals)
  const removed = plans.map(({ apply }) => apply())
  const lost = notKept(draft, edits)
  if (lost.length > 0) throw new EditRefused(lost.map((edit) => ({ edit, reason: 'not-kept' })))
  if (removed.includes(true)) removeWorkbookPart(draft, 'calcChain')
  if (numbers) recalculateOnLoad(draft)
  return draft.save()
}

/** What values are in cells of the workbook; `numberSeen` hears of each number. */
function typing({ zip, parts: { styles } }: Draft, numberSeen: () => void): Typed {
  let asText: readonly boolean[] | null = null
  return (value, style) => {
    const number = typeof value === 'number' ? value : plainNumber(value)
    if (number === null) return value
    asText ??= styles ? readTextStyles(zip, styles) : []
    if (typeof value === 'string' && style !== null && asText[Number(style)]) return value
    numberSeen()
    return number
  }
}

/** The edits whose cell does not say what was written into it, when the sheet is read again: damaged files have many shapes. */
function notKept(draft: Draft, edits: readonly Edit[]): Edit[] {
  const { sharedStrings, date1904 } = draft.parts
  const strings = sharedStrings ? readSharedStrings(draft.zip, sharedStrings) : []
  return [...editsBySheet(edits)].flatMap(([name, ofSheet]) => {
    const sheet = draft.sheet(name)
    const grid = sheet && gridOf(draft.read(sheet.entry.name), { strings, date1904, formats: [] })
    const last = new Map<number, { edit: Edit; now: CellValue | undefined }>()
    for (const edit of ofSheet) {
      const cell = parseCell(edit.cell)
      if (cell) last.set(cellKey(cell.row, cell.column), { edit, now: grid?.rows.get(cell.row)?.[cell.column] })
    }
    return [...last.values()].flatMap(({ edit, now }) => (textOf(now) === textOf(edit.value) ? [] : [edit]))
  })
}

interface Plan {
  readonly refusals: readonly Refusal[]
  /** Makes the edits; true when a formula was removed. */
  readonly apply: () => boolean
}

function plan(draft: Draft, sheet: SheetPart | undefined, edits: readonly Edit[], typed: Typed): Plan {
  const refuseAll = (): Plan => ({
    refusals: edits.map((edit) => ({ edit, reason: 'no-sheet' })),
    apply: () => false,
  })
  if (!sheet) return refuseAll()
  const xml = draft.read(sheet.entry.name, rowsOf(edits))
  const layout = readLayout(xml)
  if (!layout.data) return refuseAll()
  const headings = tableHeadings(draft, sheet)
  const values = new Map<number, Map<number, NewValue>>()
  const refusals: Refusal[] = []
  for (const edit of edits) {
    const cell = parseCell(edit.cell)
    const reason = cell ? reasonAgainst(edit, cell, layout, headings) : 'no-cell'
    if (reason) refusals.push({ edit, reason })
    else if (cell)
      values.set(cell.row, (values.get(cell.row) ?? new Map<number, NewValue>()).set(cell.column, edit.value))
  }
  const apply = (): boolean => {
    const edited = withValues(xml, layout, values, typed)
    draft.replace(sheet.entry.name, edited.xml)
    return edited.formulaRemoved
  }
  return { refusals, apply }
}

function rowsOf(edits: readonly Edit[]): ReadonlySet<number> {
  return new Set(edits.flatMap(({ cell }) => parseCell(cell)?.row ?? []))
}

interface Cell {
  readonly row: number
  readonly column: number
}

function reasonAgainst(
  { value }: Edit,
  { row, column }: Cell,
  { arrays, sharedMasters, merges }: SheetLayout,
  headings: readonly Area[],
): RefusalReason | null {
  const isIn = (areas: readonly Area[]): boolean => areas.some((area) => contains(area, row, column))
  if (textOf(value).length > LONGEST_TEXT) return 'too-long'
  if (isIn(merges.filter(({ top, left }) => top !== row || left !== column))) return 'merged'
  if (isIn(arrays)) return 'array-formula'
  if (sharedMasters.has(cellKey(row, column))) return 'shared-formula'
  return isIn(headings) ? 'table-heading' : null
}

/** The heading rows of the sheet's Excel tables, which say each heading a second time in a part of their own. */
function tableHeadings(draft: Draft, sheet: SheetPart): Area[] {
  return relationshipsOf(draft.zip, sheet.entry.name).flatMap(({ type, target }) => {
    const entry = type === 'table' ? findPart(draft.zip, target) : undefined
    if (!entry) return []
    const tokens = tokensOf(draft.zip, entry)
    // A line break may stand between the declaration and the first tag.
    while (tokens.next() === 'text');
    const area = parseArea(tokens.attribute('ref') ?? '')
    return area && tokens.attribute('headerRowCount') !== '0' ? [{ ...area, bottom: area.top }] : []
  })
}
