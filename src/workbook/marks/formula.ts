import { columnName } from '../../grid/address'
import { DROPPED_SIGNS, WORDS_FOR_NONE } from '../../summary-table/counties/list/none-words'
import { markTag, type MarkKind } from './mark'

// Excel allows no array constants, unions or references to other workbooks in a conditional format (MS-OI29500 3.2.3.1.2),
// add-in functions fail there, and a formula set through its object model has at most 255 characters. CHAR and UNICHAR
// are avoided: one depends on the system's code page, the other is missing in old versions.

/** Where the 未实现 cell of a row stands. */
export interface AnswerPlace {
  /** Zero-based. */
  readonly column: number
  /** Zero-based; for a whole column of answers the row of the first. */
  readonly row: number
  /** Whether all rows look at this one cell (a merged answer) instead of each at its own. */
  readonly shared: boolean
}

/** Shows while the row's 未实现 cell says more than nothing; so it follows the cell as it is edited, without the add-in. */
export function unachievedFormula({ column, row, shared }: AnswerPlace): string {
  const cell = `$${columnName(column)}${shared ? '$' : ''}${row + 1}`
  // CLEAN takes out line breaks and tabs.
  const bare = DROPPED_SIGNS.reduce((text, dropped) => `SUBSTITUTE(${text},"${dropped}","")`, `CLEAN(${cell})`)
  // The empty word at the front is a blank cell. An error in the cell is no word either, so it shows.
  const words = ['', ...WORDS_FOR_NONE].map((word) => `|${word}`).join('')
  return tagged('unachieved', `ISERROR(FIND("|"&${bare}&"|","${words}|"))`)
}

/** Shows always: what is wrong with a cell cannot be told by a formula. */
export function standingFormula(kind: MarkKind): string {
  return `"${markTag(kind)}"<>""`
}

function tagged(kind: MarkKind, condition: string): string {
  return `AND(${standingFormula(kind)},${condition})`
}
