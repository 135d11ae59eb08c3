// What a check needs of a workbook that holds more than forms; loaded for those only.
export { checkWorkbook as check } from '../ledgers/check'
export { givenRoster } from '../summary-table/counties/roster/roster-text'
