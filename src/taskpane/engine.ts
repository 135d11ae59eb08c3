// What a check needs, as one part of the program that loads while the page is already on screen.
export { checkWorkbook as check } from '../ledgers/check'
export { parseRosterText } from '../summary-table/counties/roster/roster-text'
