import type { WorkbookContents } from '../grid/contents'
import { tablesOf } from '../summary-table/check'
import { checkWorkbook, type WorkbookOptions } from './check-workbook'
import type { WorkbookCheck } from './result'
import { checkForms, holdsFormsOnly, type FormsCheck } from './forms-only'

/** Checks a workbook; one that holds forms only is not looked through for ledgers and schools, which takes as long again. */
export function checkAny(workbook: WorkbookContents, options: WorkbookOptions): FormsCheck | WorkbookCheck {
  const located = tablesOf(workbook, options)
  return holdsFormsOnly(workbook, located) ? checkForms(workbook, options, located) : checkWorkbook(workbook, options)
}
