// What the exports need, as one part of the program that loads when the first report is asked for.
export { htmlReport } from '../report/html/report'
export { jsonReport } from '../report/json'
export { reportSheet } from '../report/sheet'
