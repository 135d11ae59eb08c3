import { countFindings } from '../findings/finding'
import { runRules } from '../findings/rule'
import type { WorkbookContents } from '../grid/contents'
import { textOf } from '../grid/cell'
import { check, tablesOf, type CheckResult } from '../summary-table/check'
import type { CheckOptions } from '../summary-table/options'
import { readNumber } from '../summary-table/reading/number'
import type { TableLocation } from '../summary-table/reading/locate'
import { itemAt } from '../text/items'
import type { WorkbookCheck } from './result'
import { inBookOrder, together } from './order'
import { ledgerPersonalData } from './rules/personal-data'
import { placed } from './rules/placed'

/** What is said of a workbook that holds nothing but forms: there are no ledgers, schools or targets in it. */
export type FormsCheck = CheckResult & Pick<WorkbookCheck, 'ledgers' | 'targets' | 'due'>

/** Whether every sheet of a workbook that holds anything is a form, and no ledger that looks like one. */
export function holdsFormsOnly(workbook: WorkbookContents, located = tablesOf(workbook, {})): boolean {
  const forms = new Set(located.filter((table) => isPlain(table) && !goesOn(table)).map(({ sheet }) => sheet))
  return forms.size > 0 && workbook.sheets.every((sheet) => sheet.rows.size === 0 || forms.has(sheet))
}

/** Whether rows of several cells stand below the last point of a form: another table may. */
function goesOn({ sheet, edition, columns, rowsBelow }: TableLocation): boolean {
  const last = edition.points.reduce((most, { number }) => Math.max(most, number), 0)
  // From below: there is hardly ever a row to be looked at twice.
  let goes = false
  for (let at = rowsBelow.length - 1; at >= 0; at--) {
    const cells = sheet.rows.get(itemAt(rowsBelow, at)) ?? []
    if (readNumber(cells[columns.number ?? -1] ?? null) === last) return goes
    goes ||= cells.filter((cell) => textOf(cell).trim() !== '').length >= SEVERAL
  }
  return false
}
const SEVERAL = 3

/** Whether a table has the columns of a form: a ledger of numbered rows may look like one that lacks some. */
export function isPlain({ columns }: TableLocation): boolean {
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
  const { tables } = forms
  if (own.length === 0)
    return { tables, findings: forms.findings, counts: forms.counts, ledgers: [], targets: [], due: [] }
  const findings = together(
    forms,
    inBookOrder(own, workbook).map(({ finding }) => finding),
    workbook,
  )
  return { tables, findings, counts: countFindings(findings), ledgers: [], targets: [], due: [] }
}
