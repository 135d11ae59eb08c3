// What a check needs, as one part of the program that loads while the page is already on screen.
export { check } from '../summary-table/check'
export { correctionsOf, fixAll } from '../summary-table/fix'
export { choicesFor } from '../summary-table/remedies/choices'
export { parseRosterText } from '../summary-table/counties/roster/roster-text'
