import { WorkbookProblem } from '../problem'
import { problemOf } from './problems'
import { trip } from './trip'

/**
 * Does something to the workbook; when Excel refuses access, looks why. Excel gives one code for a protected sheet, a
 * protected workbook and a workbook that is open for reading.
 * @param sheets the names of the sheets that are changed, where it is known which
 */
export async function explained<T>(act: () => Promise<T>, sheets?: readonly string[]): Promise<T> {
  try {
    return await act()
  } catch (error) {
    const problem = problemOf(error)
    throw problem.kind === 'protected' ? await closer(problem, sheets) : problem
  }
}

async function closer(problem: WorkbookProblem, sheets: readonly string[] | undefined): Promise<WorkbookProblem> {
  if (isOpenForReading()) return new WorkbookProblem('read-only', {}, { cause: problem })
  const found = await trip(({ workbook }) => ({
    book: workbook.load('readOnly'),
    sheets: workbook.worksheets.load('items/name,items/protection/protected'),
  }))
  if (found.book.readOnly) return new WorkbookProblem('read-only', {}, { cause: problem })
  const closed = found.sheets.items.filter(
    ({ name, protection }) => protection.protected && (sheets?.includes(name) ?? true),
  )
  return new WorkbookProblem('protected', closed.length > 0 ? { sheet: closed[0].name } : {}, { cause: problem })
}

/** A workbook in the reading view of Excel on the web, or in Protected View. */
export function isOpenForReading(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly
}
