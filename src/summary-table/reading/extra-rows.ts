import { CellError } from '../../grid/cell'
import { fold, foldOriginal } from '../../text/fold'
import { itemAt } from '../../text/items'
import type { TableCell } from '../table'
import type { CellReader } from './cells'
import { hasHeaderLabel } from './header-labels'
import type { TableLocation } from './locate'
import { readNumber } from './number'

// 填表人, 审核人 | 王五, 单位负责人（签字）： the line that closes a form, in one cell or several.
const SIGNATURE =
  /(?:填表|填报|制表|经办|审核|复核|审批|负责|联系|报送)(?:人|单位)|领导|签字|签章|盖章|公章|电话|日期|时间|年.{0,6}月.{0,6}日/
const REMARK = /^\s*(?:注|备注|说明|填表说明)(?:[\s:：\d]|$)/
const TOTAL = /^\s*(?:合\s*计|总\s*计|小\s*计|共\s*计)/
// A longer text is a sentence or an answer, which may well speak of who signs.
const SHORT = 16

/**
 * Of the rows that are no point, those that say something inside the table: between its points, or right below the last
 * one (合计, an item 50). `note` is the row of the 注, if there is one.
 */
export function findExtraRows(
  location: TableLocation,
  others: readonly number[],
  lastPoint: number,
  note: number | null,
  reader: CellReader,
): number[] {
  const found: number[] = []
  // A table without any point has other troubles.
  let next = lastPoint > location.headingRows.last ? lastPoint + 1 : -1
  for (const row of others) {
    const cells = ownCells(location, row, reader)
    if (opensGoal(location, cells)) {
      if (row === next) next++
    } else if (row < lastPoint) {
      if (cells.length > 0) found.push(row)
    } else if (row === next && row !== note && continuesTable(location, cells)) {
      found.push(row)
      next++
    } else break
  }
  return found
}

/** Whether a row heads the points of a goal (一、工作目标), as where the form has no column for goals. */
function opensGoal({ edition, columns }: TableLocation, cells: readonly TableCell[]): boolean {
  if (columns.goal !== null || cells.length !== 1) return false
  const said = fold(itemAt(cells, 0).text)
  return edition.points.some(({ goal }) => {
    const title = foldOriginal(goal)
    return said.endsWith(title) && NUMBERING.test(said.slice(0, -title.length))
  })
}
const NUMBERING = /^[一二三四五六七八九十\d]{0,3}$/u

/** The cells of a row that say something of their own. The text of a goal merged down over several rows is no content of this row. */
function ownCells({ columnSpan: { first, last } }: TableLocation, row: number, reader: CellReader): TableCell[] {
  const cells: TableCell[] = []
  for (let column = first; column <= last; column++) {
    const cell = reader.cell(row, column)
    if (cell.merged && (cell.merged.top < row || (cell.merged.left < column && column > first))) continue
    if (cell.text.trim() !== '' || cell.value instanceof CellError) cells.push(cell)
  }
  return cells
}

/** Whether a row below the last point is one more row of the table, as opposed to a remark or a line of signatures. */
function continuesTable({ edition, columns }: TableLocation, cells: readonly TableCell[]): boolean {
  const closes = ({ text }: TableCell) =>
    REMARK.test(text) || (text.length <= SHORT && SIGNATURE.test(text)) || hasHeaderLabel(text, edition)
  if (cells.some(closes)) return false
  const numbered = cells.some(({ column, value }) => column === columns.number && readNumber(value) !== null)
  return numbered || cells.some(({ text }) => TOTAL.test(text)) || cells.length > 1
}
