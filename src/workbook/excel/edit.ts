import { cellKey, parseCell } from '../../grid/address'
import { CellError } from '../../grid/cell'
import { valueAt, type WorkbookContents } from '../../grid/contents'
import type { Edit } from '../../grid/edit'
import { itemAt, lastOf } from '../../text/items'
import type { TakeBack } from '../port'
import { WorkbookProblem } from '../problem'
import { cellFormula, keptAsIs, keptAsText, TEXT_FORMAT } from '../typed-text'
import { isLost, problemOf } from './problems'
import type { Session } from './session'
import { trip } from './round-trip'

/** An edit as it is to be made. */
interface PlannedEdit extends Edit {
  /** A number in a cell formatted as text turns into text: such a cell gets the general format first. */
  readonly unformat: boolean
}

/** What a cell held, in a form that can be put back. */
interface OldCell {
  readonly edit: PlannedEdit
  readonly content: unknown
}

/**
 * Writes texts in one round trip, numbers in two, and reads what was there on the way. What is written is one batch, and
 * that is one step of Excel's undo where it has one for add-ins (ExcelApi 1.20: "each context.sync() call creates an undo
 * record", Excel.RunOptions.mergeUndoGroup).
 * When Excel refuses one of the cells, those already written are put back. When no answer comes, the cells tell what was done.
 */
export async function writeEdits({ contents }: Session, edits: readonly Edit[]): Promise<TakeBack> {
  if (edits.length === 0) return () => Promise.resolve()
  const planned = await plan(edits)
  const ranges: Excel.Range[] = []
  try {
    await write(planned, ranges)
  } catch (error) {
    if (isLost(problemOf(error))) {
      await settle(planned, error)
      return () => putBack(remembered(contents, planned))
    }
    await restore(oldCells(planned, ranges))
    throw error
  }
  const old = oldCells(planned, ranges)
  return () => putBack(old)
}

function write(edits: readonly PlannedEdit[], ranges: Excel.Range[]): Promise<void> {
  return trip(({ workbook }) => {
    for (const { sheet, cell, value, unformat } of edits) {
      const range = workbook.worksheets.getItem(sheet).getRange(cell)
      ranges.push(range.load('values,formulas,valueTypes'))
      if (unformat) range.numberFormat = [['General']]
      range.values = [[typeof value === 'number' ? value : keptAsText(value)]]
    }
  })
}

/** Asks for the formats of the cells that are to hold numbers. */
async function plan(edits: readonly Edit[]): Promise<readonly PlannedEdit[]> {
  const numbers = edits.filter(({ value }) => typeof value === 'number')
  if (numbers.length === 0) return edits.map((edit) => ({ ...edit, unformat: false }))
  const formats = await trip(
    ({ workbook }) =>
      new Map(
        numbers.map((edit) => [edit, workbook.worksheets.getItem(edit.sheet).getRange(edit.cell).load('numberFormat')]),
      ),
  )
  return edits.map((edit) => ({ ...edit, unformat: firstOf(formats.get(edit)?.numberFormat) === TEXT_FORMAT }))
}

/** The cells as they were, as far as Excel got. */
function oldCells(edits: readonly PlannedEdit[], ranges: readonly Excel.Range[]): readonly OldCell[] {
  return edits.flatMap((edit, index) => {
    const { values, formulas, valueTypes } = itemAt(ranges, index).toJSON()
    if (!values || !formulas || !valueTypes) return []
    return [{ edit, content: contentOf(firstOf(values), firstOf(formulas), firstOf(valueTypes)) }]
  })
}

/** What Excel says of a range of one cell. */
const firstOf = (table: readonly (readonly unknown[])[] | undefined): unknown => table?.[0]?.[0]

function contentOf(value: unknown, formula: unknown, type: unknown): unknown {
  const isText = cellFormula(formula, value) === null && type === Excel.RangeValueType.string
  return isText ? keptAsIs(String(value)) : formula
}

async function putBack(cells: readonly OldCell[]): Promise<void> {
  await trip(({ workbook }) => {
    // From the last to the first, so that a cell that was written twice gets what it held first.
    for (const { edit, content } of [...cells].reverse()) {
      const range = workbook.worksheets.getItem(edit.sheet).getRange(edit.cell)
      range.formulas = [[content]]
      // Then only, or a number that was there would turn into text.
      if (edit.unformat) range.numberFormat = [[TEXT_FORMAT]]
    }
  })
}

async function restore(cells: readonly OldCell[]): Promise<void> {
  const last = lastOf(cells)
  if (!last) return
  try {
    // Excel got as far as reading the last cell. Writing it may be what was refused, and would be again.
    const untouched = await holdsStill(last)
    await putBack(untouched ? cells.slice(0, -1) : cells)
    if (untouched) await reformat(last)
  } catch (error) {
    throw new WorkbookProblem('half-done', {}, { cause: error })
  }
}

async function holdsStill({ edit: { sheet, cell }, content }: OldCell): Promise<boolean> {
  const range = await trip(({ workbook }) =>
    workbook.worksheets.getItem(sheet).getRange(cell).load('values,formulas,valueTypes'),
  )
  return contentOf(firstOf(range.values), firstOf(range.formulas), firstOf(range.valueTypes)) === content
}

/** The format of a cell may have gone before its content was refused. */
async function reformat({ edit: { sheet, cell, unformat } }: OldCell): Promise<void> {
  if (!unformat) return
  const now = await trip(({ workbook }) => workbook.worksheets.getItem(sheet).getRange(cell).load('numberFormat'))
  if (firstOf(now.numberFormat) === TEXT_FORMAT) return
  await trip(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(cell).numberFormat = [[TEXT_FORMAT]]
  })
}

/**
 * Finishes a write that no answer came to: nothing of it was done, and the error stands; or part of it, and the rest is written now.
 * @throws WorkbookProblem `part-done` where the rest cannot be written, `half-done` where it cannot be told
 */
async function settle(edits: readonly PlannedEdit[], error: unknown): Promise<void> {
  const missing = await notThere(edits)
  if (missing.length === edits.length) throw error
  if (missing.length === 0) return
  try {
    await write(missing, [])
  } catch (cause) {
    const still = await notThere(edits)
    if (still.length === 0) return
    const cells = edits.filter((edit) => !still.includes(edit)).map(({ cell }) => cell)
    throw new WorkbookProblem('part-done', { cells: [...new Set(cells)] }, { cause })
  }
}

/** The edits whose cells hold something else; of several to one cell the last counts. */
async function notThere(edits: readonly PlannedEdit[]): Promise<readonly PlannedEdit[]> {
  const lasting = new Map(edits.map((edit) => [`${edit.cell} ${edit.sheet}`, edit]))
  try {
    const asked = await trip(({ workbook }) =>
      [...lasting.values()].map((edit) => ({
        edit,
        range: workbook.worksheets.getItem(edit.sheet).getRange(edit.cell).load('values'),
      })),
    )
    const missing = new Set(asked.flatMap(({ edit, range }) => (holds(edit, firstOf(range.values)) ? [] : edit)))
    return edits.filter((edit) => missing.has(lasting.get(`${edit.cell} ${edit.sheet}`) ?? edit))
  } catch (cause) {
    throw new WorkbookProblem('half-done', {}, { cause })
  }
}

/** Plain numbers are written as texts and become numbers. */
function holds({ value }: PlannedEdit, now: unknown): boolean {
  return typeof value === 'number' ? now === value : String(now) === value
}

/** The cells as they were read last: what stood there when they were written went with the answer. */
function remembered(contents: WorkbookContents | null, edits: readonly PlannedEdit[]): readonly OldCell[] {
  return edits.flatMap((edit) => {
    const sheet = contents?.sheets.find(({ name }) => name === edit.sheet)
    const place = parseCell(edit.cell)
    if (!sheet || !place) return []
    const formula = sheet.formulas.get(cellKey(place.row, place.column))
    if (formula !== undefined) return [{ edit, content: `=${formula}` }]
    const value = valueAt(sheet, place.row, place.column)
    const content = value instanceof CellError ? value.code : (value ?? '')
    return [{ edit, content: typeof value === 'string' ? keptAsIs(value) : content }]
  })
}
