export { editWorkbook } from './write/edit'
export { clearMarks, markWorkbook } from './write/mark'
export { EditRefused, refusalSentence, type Refusal, type RefusalReason } from './write/refusal'
