import type { Area } from '../../grid/address'

/** The members of a range that say where it is, for load. */
export const PLACE = 'rowIndex,columnIndex,rowCount,columnCount'

/** Where a loaded range is. */
export function areaOf(range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>): Area {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = range
  return { top, left, bottom: top + rowCount - 1, right: left + columnCount - 1 }
}

/** The range of an area. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)
}
