// What a check needs of a workbook that holds more than forms; loaded for those only.
import { chosenStandard } from '../../balance/standards/chosen'
import type { WorkbookContents } from '../../grid/contents'
import { checkWorkbook } from '../../ledgers/check-workbook'
import type { WorkbookCheck } from '../../ledgers/result'
import type { PaneCheckOptions } from '../actions/desk'

export { givenRoster } from '../../summary-table/counties/roster/roster-text'

/** Checks a workbook by the standard and the cells that are chosen for its schools. */
export function check(workbook: WorkbookContents, { choices, ...options }: PaneCheckOptions): WorkbookCheck {
  return checkWorkbook(workbook, { ...options, standard: chosenStandard(choices), cells: choices.cells })
}
