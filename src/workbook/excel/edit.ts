import type { Edit } from '../../grid/edit'
import type { TakeBack } from '../port'
import { WorkbookProblem } from '../problem'
import { cellFormula, keptAsIs, keptAsText, TEXT_FORMAT } from './cells'
import { trip } from './trip'
import { lastOf } from '../../text/last'

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
 * When Excel refuses one of the cells, those already written are put back.
 */
export async function writeEdits(edits: readonly Edit[]): Promise<TakeBack> {
  if (edits.length === 0) return () => Promise.resolve()
  const planned = await plan(edits)
  const ranges: Excel.Range[] = []
  try {
    await trip(({ workbook }) => {
      for (const { sheet, cell, value, unformat } of planned) {
        const range = workbook.worksheets.getItem(sheet).getRange(cell)
        ranges.push(range.load('values,formulas,valueTypes'))
        if (unformat) range.numberFormat = [['General']]
        range.values = [[typeof value === 'number' ? value : keptAsText(value)]]
      }
    })
  } catch (error) {
    await restore(oldCells(planned, ranges))
    throw error
  }
  const old = oldCells(planned, ranges)
  return () => putBack(old)
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
  return edits.map((edit) => ({ ...edit, unformat: formats.get(edit)?.numberFormat[0][0] === TEXT_FORMAT }))
}

/** The cells as they were, as far as Excel got. */
function oldCells(edits: readonly PlannedEdit[], ranges: readonly Excel.Range[]): readonly OldCell[] {
  return edits.flatMap((edit, index) => {
    const { values, formulas, valueTypes } = ranges[index].toJSON()
    if (!values || !formulas || !valueTypes) return []
    return [{ edit, content: contentOf(values[0][0], formulas[0][0], valueTypes[0][0]) }]
  })
}

function contentOf(value: unknown, formula: unknown, type: unknown): unknown {
  const isText = cellFormula(formula, value) === null && type === Excel.RangeValueType.string
  return isText ? keptAsIs(String(value)) : formula
}

async function putBack(cells: readonly OldCell[]): Promise<void> {
  await trip(({ workbook }) => {
    // From the last to the first, so that a cell that was written twice gets what it held first.
    for (const { edit, content } of [...cells].reverse()) {
      const range = workbook.worksheets.getItem(edit.sheet).getRange(edit.cell)
      if (edit.unformat) range.numberFormat = [[TEXT_FORMAT]]
      range.formulas = [[content]]
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
  return contentOf(range.values[0][0], range.formulas[0][0], range.valueTypes[0][0]) === content
}

/** The format of a cell may have gone before its content was refused. */
async function reformat({ edit: { sheet, cell, unformat } }: OldCell): Promise<void> {
  if (!unformat) return
  const now = await trip(({ workbook }) => workbook.worksheets.getItem(sheet).getRange(cell).load('numberFormat'))
  if (now.numberFormat[0][0] === TEXT_FORMAT) return
  await trip(({ workbook }) => {
    workbook.worksheets.getItem(sheet).getRange(cell).numberFormat = [[TEXT_FORMAT]]
  })
}
