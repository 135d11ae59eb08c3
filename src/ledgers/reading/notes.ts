import { textOf, type CellValue } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import { mergedAreasOf } from '../../grid/merged-areas'

const NOTE = /^(?:注|说明|备注|填表|填报|制表|审核|负责人|联系|单位负责|主管|报送)|[:：]/u
/** 单位负责人：, however many others sign beside it. */
const SIGNATURES = /^(?:填表|填报|制表|审核|单位负责|负责|主管|分管|报送|联系|经办|校长|局长)[^:：]{0,8}[:：]/u
/** 二、随迁子女, （二）残疾儿童, 表二, 控辍保学台账, 单位：人. */
const TITLE =
  /^[（(]?[一二三四五六七八九十\d]+[、.）)]|^表[一二三四五六七八九十\d]|台账|情况表|统计表|^[（(]?(?:单位|截至)/u
const LONGEST_NAME = 40

export const isFilled = (value: CellValue): boolean =>
  value !== null && (typeof value !== 'string' || value.trim() !== '')

/** 注：…, 填表人：… and other words below a table. */
export function isNote(seen: readonly CellValue[]): boolean {
  const first = seen.find(isFilled)
  if (first === undefined) return false
  if (typeof first === 'string' && SIGNATURES.test(first.trim())) return true
  const filled = someFilled(seen, 3)
  if (filled.length > 2) return false
  const words = filled.map((value) => textOf(value).trim())
  const isWords = words.every((text) => Number.isNaN(Number(text)))
  return isWords && words.some((text) => NOTE.test(text) || text.length > LONGEST_NAME)
}

/** The first few cells that are filled: most rows have many, and no more is asked of them. */
function someFilled(seen: readonly CellValue[], most: number): CellValue[] {
  const filled: CellValue[] = []
  for (const value of seen) {
    if (isFilled(value)) filled.push(value)
    if (filled.length === most) break
  }
  return filled
}

/** A title: words alone in their row, merged across columns. */
export function isTitle(sheet: SheetContents, row: number): boolean {
  const cells = sheet.rows.get(row) ?? []
  const column = cells.findIndex(isFilled)
  if (column < 0 || typeof cells[column] !== 'string' || filledIn(sheet, row) > 1) return false
  const area = mergedAreasOf(sheet).around(row, column)
  return area !== null && area.right > area.left
}

/** The row at which the head of a table begins whose headings stand in `headingRow`: its own first row, and titles right above it. */
export function headBegins(sheet: SheetContents, headingRow: number): number {
  let top = isOfTwoRows(sheet, headingRow) ? headingRow - 1 : headingRow
  for (let row = top - 1; row >= 0 && isAboveHead(sheet, row); row--) if (filledIn(sheet, row) > 0) top = row
  return top
}

/** A row without a cell, or with nothing but what a title says. */
function isAboveHead(sheet: SheetContents, row: number): boolean {
  const filled = (sheet.rows.get(row) ?? []).filter(isFilled)
  return filled.length === 0 || (filled.length === 1 && TITLE.test(textOf(filled[0]).trim()))
}

/** Whether a heading of the row above goes on in this row, or stands over several columns of it. */
function isOfTwoRows(sheet: SheetContents, row: number): boolean {
  const merged = mergedAreasOf(sheet)
  const width = Math.max(sheet.rows.get(row)?.length ?? 0, sheet.rows.get(row - 1)?.length ?? 0)
  for (let column = 0; column < width; column++) {
    const area = merged.around(row - 1, column)
    if (area && (area.bottom === row || (area.right > area.left && filledIn(sheet, row - 1) > 1))) return true
  }
  return false
}

function filledIn(sheet: SheetContents, row: number): number {
  return (sheet.rows.get(row) ?? []).reduce<number>((count, cell) => (isFilled(cell) ? count + 1 : count), 0)
}
