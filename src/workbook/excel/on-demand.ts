// What a check does without, as one part of the program that loads when it is first asked for.
export { addSheet } from './add-sheet'
export { writeEdits } from './edit'
export { defineNames, namesIn, removeNames } from './names'
export { clearMarks, placeMarks } from './place-marks'
export { repairFormulas } from './repair'
export { selectCell } from './select'
export { selectedCells } from './selection'
export { toValues } from './to-values'
