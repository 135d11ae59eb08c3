import type { Edit } from '../../findings/finding'
import type { TakeBack } from '../port'
import { WorkbookProblem } from '../problem'
import { cellFormula, keptAsIs, keptAsText } from './cells'
import { trip } from './trip'

/** What a cell held, in a form that can be put back. */
interface OldCell {
  readonly sheet: string
  readonly cell: string
  readonly content: unknown
}

/**
 * Writes texts in one round trip, and reads what was there on the way. One batch is one step of Excel's undo where it has
 * one for add-ins (ExcelApi 1.20: "each context.sync() call creates an undo record", Excel.RunOptions.mergeUndoGroup).
 * When Excel refuses one of the cells, those already written are put back.
 */
export async function writeEdits(edits: readonly Edit[]): Promise<TakeBack> {
  if (edits.length === 0) return () => Promise.resolve()
  const ranges: Excel.Range[] = []
  try {
    await trip(({ workbook }) => {
      for (const { sheet, cell, value } of edits) {
        const range = workbook.worksheets.getItem(sheet).getRange(cell)
        ranges.push(range.load('values,formulas,valueTypes'))
        range.values = [[typeof value === 'number' ? value : keptAsText(value)]]
      }
    })
  } catch (error) {
    await restore(oldCells(edits, ranges))
    throw error
  }
  const old = oldCells(edits, ranges)
  return () => putBack(old)
}

/** The cells as they were, as far as Excel got. */
function oldCells(edits: readonly Edit[], ranges: readonly Excel.Range[]): readonly OldCell[] {
  return edits.flatMap(({ sheet, cell }, index) => {
    const { values, formulas, valueTypes } = ranges[index].toJSON()
    if (!values || !formulas || !valueTypes) return []
    return [{ sheet, cell, content: contentOf(values[0][0], formulas[0][0], valueTypes[0][0]) }]
  })
}

function contentOf(value: unknown, formula: unknown, type: unknown): unknown {
  const isText = cellFormula(formula, value) === null && type === Excel.RangeValueType.string
  return isText ? keptAsIs(String(value)) : formula
}

async function putBack(cells: readonly OldCell[]): Promise<void> {
  await trip(({ workbook }) => {
    // From the last to the first, so that a cell that was written twice gets what it held first.
    for (const { sheet, cell, content } of [...cells].reverse()) {
      workbook.worksheets.getItem(sheet).getRange(cell).formulas = [[content]]
    }
  })
}

async function restore(cells: readonly OldCell[]): Promise<void> {
  const last = cells.at(-1)
  if (!last) return
  try {
    // Excel got as far as reading the last cell. Writing it may be what was refused, and would be again.
    const untouched = await holdsStill(last)
    await putBack(untouched ? cells.slice(0, -1) : cells)
  } catch (error) {
    throw new WorkbookProblem('half-done', {}, { cause: error })
  }
}

async function holdsStill({ sheet, cell, content }: OldCell): Promise<boolean> {
  const range = await trip(({ workbook }) =>
    workbook.worksheets.getItem(sheet).getRange(cell).load('values,formulas,valueTypes'),
  )
  return contentOf(range.values[0][0], range.formulas[0][0], range.valueTypes[0][0]) === content
}
