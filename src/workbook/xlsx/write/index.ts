export { editWorkbook } from './edit'
export { clearMarks, markWorkbook } from './mark'
export { EditRefused, refusalSentence, type Refusal, type RefusalReason } from './refusal'
