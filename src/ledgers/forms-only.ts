import { countFindings } from '../findings/finding'
import { runRules } from '../findings/rule'
import type { WorkbookContents } from '../grid/contents'
import { check, tablesOf, type CheckOptions, type CheckResult } from '../summary-table/check'
import type { TableLocation } from '../summary-table/reading/locate'
import type { WorkbookCheck } from './check'
import { inBookOrder, together } from './order'
import { ledgerPersonalData } from './rules/personal-data'
import { placed } from './rules/placed'

/** What is said of a workbook that holds nothing but forms: there are no ledgers, schools or targets in it. */
export type FormsCheck = CheckResult & Pick<WorkbookCheck, 'ledgers' | 'targets'>

/** Whether every sheet of a workbook that holds anything is a form, and no ledger that looks like one. */
export function holdsFormsOnly(workbook: WorkbookContents, located = tablesOf(workbook, {})): boolean {
  const forms = new Set(located.filter(isPlain).map(({ sheet }) => sheet))
  return forms.size > 0 && workbook.sheets.every((sheet) => sheet.rows.size === 0 || forms.has(sheet))
}

function isPlain({ columns }: TableLocation): boolean {
  return columns.number !== null && columns.policy !== null && (columns.achieved ?? columns.assessment) !== null
}

const PERSONAL = [placed(ledgerPersonalData)]

/** What `checkWorkbook` says of a workbook that holds forms only, without all that reads ledgers and schools. */
export function checkForms(
  workbook: WorkbookContents,
  options: CheckOptions,
  located?: readonly TableLocation[],
): FormsCheck {
  const forms = check(workbook, options, located)
  const own = runRules(PERSONAL, { workbook, reading: { ledgers: [] } }, options.language)
  if (own.length === 0) return { ...forms, ledgers: [], targets: [] }
  const findings = together(
    forms,
    inBookOrder(own, workbook).map(({ finding }) => finding),
    workbook,
  )
  return { ...forms, findings, counts: countFindings(findings), ledgers: [], targets: [] }
}
