// What putting things right needs, as one part of the program that loads once the verdict is on screen.
export { correctionsOf, fixAll } from '../../summary-table/fix'
export { formBeginning } from '../../summary-table/remedies/begin-form'
export { documentEdits } from '../../summary-table/remedies/document-edits'
export { standingEdits } from '../../summary-table/remedies/standing-edits'
export { choicesAt } from '../state/findings/choices'
