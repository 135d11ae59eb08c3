import { WorkbookProblem } from '../problem'
import { problemOf } from './problems'
import { trip } from './round-trip'

/** The names of the sheets whose cells or formats are changed, where it is known beforehand. */
export type AffectedSheets = readonly string[] | 'any'

/**
 * Does something to the workbook; when Excel refuses access, looks why. Excel gives one code for a protected sheet, a
 * protected workbook and a workbook that is open for reading.
 */
export async function explained<T>(act: () => Promise<T>, sheets: AffectedSheets): Promise<T> {
  try {
    return await act()
  } catch (error) {
    const problem = problemOf(error)
    throw problem.kind === 'protected' ? await closer(problem, sheets) : problem
  }
}

async function closer(problem: WorkbookProblem, sheets: AffectedSheets): Promise<WorkbookProblem> {
  if (isOpenForReading()) return new WorkbookProblem('read-only', {}, { cause: problem })
  const found = await trip(({ workbook }) => ({
    book: workbook.load('readOnly'),
    structure: workbook.protection.load('protected'),
    sheets: workbook.worksheets.load('items/name,items/protection/protected'),
  }))
  if (found.book.readOnly) return new WorkbookProblem('read-only', {}, { cause: problem })
  const closed = found.sheets.items.find(
    ({ name, protection }) => protection.protected && (sheets === 'any' || sheets.includes(name)),
  )
  if (closed) return new WorkbookProblem('protected', { sheet: closed.name }, { cause: problem })
  return found.structure.protected ? new WorkbookProblem('structure-protected', {}, { cause: problem }) : problem
}

/** A workbook in the reading view of Excel on the web, or in Protected View. */
export function isOpenForReading(): boolean {
  return Office.context.document.mode === Office.DocumentMode.ReadOnly
}
