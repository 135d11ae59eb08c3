import { lastOf } from '../../../text/items'
import { textOf, type CellValue } from '../../../grid/cell'
import { fold } from '../../../text/fold'
import type { SchoolTable } from '../sheet'
import { isUnitRow } from '../unit-row'
import type { RawRow } from './raw-row'
import { isNote } from './row-words'

/** Whether a row says nothing of schools: a remark, units or headings repeated on a new page, the numbers of the columns. */
export function isPassedOver(raw: RawRow): boolean {
  const { table, row } = raw
  return isNote(raw.first) || isUnitRow(table.sheet, row) || isRepeatedHeading(raw) || isIndexRow(table, row)
}

function isRepeatedHeading({ cells }: RawRow): boolean {
  const filled = cells.filter((cell) => cell.written !== '')
  const headings = filled.filter(
    (cell) => cell.fault === 'not-a-number' && fold(cell.written) === fold(cell.found.headingText),
  )
  return filled.length > 0 && headings.length * 2 > filled.length
}

/** 甲 乙, A B, 栏次 and the numbers of columns (1), 2, 5=4/3. */
const LABEL = /^(?:[甲乙丙丁戊己庚辛壬癸]|[a-z]|栏次|列次|行次|序号|编号|栏目)$/i
const NUMBER = /^[(（]?(\d{1,3})[)）]?(?:[=＝][\d=＝+\-×÷*/.%()（）]+)?$/

/** How many columns may go without a number. */
const SPARE = 6

/** Whether a row numbers the columns: nothing in it but labels, and numbers that go up. */
function isIndexRow({ sheet }: SchoolTable, row: number): boolean {
  const numbers: number[] = []
  let labels = 0
  for (const value of sheet.rows.get(row) ?? []) {
    // Circled figures are figures.
    const text = textOf(value).normalize('NFKC').trim()
    if (text === '') continue
    if (LABEL.test(text)) {
      labels++
      continue
    }
    const number = NUMBER.exec(text)
    if (!number || !isWhole(value)) return false
    numbers.push(Number(number[1]))
  }
  const go = numbers.every((number, at) => number > (numbers[at - 1] ?? -Infinity))
  return numbers.length + labels >= 3 && go && (lastOf(numbers) ?? 0) <= numbers.length + labels + SPARE
}

function isWhole(value: CellValue | undefined): boolean {
  return typeof value !== 'number' || Number.isInteger(value)
}
