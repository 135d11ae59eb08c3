import { columnName } from '../../grid/address'
import { markTag, type MarkKind } from './mark'

// Excel allows no array constants, unions or references to other workbooks in a conditional format (MS-OI29500 3.2.3.1.2),
// add-in functions fail there, and a formula set through its object model has at most 255 characters. CHAR and UNICHAR
// are avoided: one depends on the system's code page, the other is missing in old versions.

/** What people write in 未实现 when there is nothing to list, without blanks and full stops. */
// prettier-ignore
export const WORDS_FOR_NONE = [
  '无', '暂无', '尚无', '没有', '（无）', '(无)', '空', '0', '/', '／', '\\', '-', '－', '—', '——', '–', '--',
  '无未实现', '全部实现', '全部已实现', '已全部实现', '均已实现', '都已实现', '均实现', '各县(市、区)均已实现', '各县（市、区）均已实现',
]

/** CLEAN takes out line breaks and tabs. */
const DROPPED = [' ', '\u3000', '\u00a0', '。']

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
  const bare = DROPPED.reduce((text, dropped) => `SUBSTITUTE(${text},"${dropped}","")`, `CLEAN(${cell})`)
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
