// What putting things right needs, as one part of the program that loads once the verdict is on screen.
export { correctionsOf, fixAll } from '../summary-table/fix'
export { choicesAt } from './state/choices'
