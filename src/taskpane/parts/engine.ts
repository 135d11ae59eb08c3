// What a check of a form needs, as one part of the program that loads while the page is already on screen.
export { checkForms as check, holdsFormsOnly } from '../../ledgers/forms-only'
export { givenRoster } from '../../summary-table/counties/roster/roster-text'
