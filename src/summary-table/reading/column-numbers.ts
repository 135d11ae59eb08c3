import { textOf, type CellValue } from '../../grid/cell'
import { lastOf } from '../../text/items'

// 栏次 1 2 3 …, （1）（2）…, ①②…, 甲 乙 丙 1 2 …
const LABEL = /^(?:栏次|列次|栏目|序号|行次)$/
const NUMBER = /^[(第]?(\d{1,2})[).、栏列]?$/
const STEMS = '甲乙丙丁戊己庚辛壬癸'
/** As it is written. */
export const LONGEST_ORDINAL = 4
const FEWEST = 3

interface Ordinal {
  readonly ordinal: number
  readonly stem: boolean
}

/** Whether a row numbers the columns, as printed forms have it below their headings: nothing in it but a count that goes on from cell to cell. */
export function numbersColumns(cells: readonly (CellValue | undefined)[]): boolean {
  const counted: Ordinal[] = []
  for (const value of cells) {
    const written = textOf(value).normalize('NFKC').replace(/\s+/g, '')
    if (written === '' || (counted.length === 0 && LABEL.test(written))) continue
    const ordinal = written.length <= LONGEST_ORDINAL ? ordinalOf(written) : null
    if (ordinal === null || !goesOn(ordinal, lastOf(counted))) return false
    counted.push(ordinal)
  }
  return counted.length >= FEWEST
}

/** The stems of the first columns are followed by 1. */
function goesOn({ ordinal, stem }: Ordinal, before: Ordinal | undefined): boolean {
  return before !== undefined && before.stem === stem
    ? ordinal === before.ordinal + 1
    : ordinal === 1 && (before === undefined || before.stem)
}

function ordinalOf(written: string): Ordinal | null {
  const stem = written.length === 1 ? STEMS.indexOf(written) : -1
  if (stem >= 0) return { ordinal: stem + 1, stem: true }
  const digits = NUMBER.exec(written)
  return digits && { ordinal: Number(digits[1]), stem: false }
}
