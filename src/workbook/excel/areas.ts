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

export const rowCount = ({ top, bottom }: Area): number => bottom - top + 1
export const columnCount = ({ left, right }: Area): number => right - left + 1
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area)

/** An area in two halves, by rows where it has several; null for a single cell. */
export function halves(area: Area): readonly [Area, Area] | null {
  const { top, left, bottom, right } = area
  if (bottom > top) {
    const middle = Math.floor((top + bottom) / 2)
    return [
      { ...area, bottom: middle },
      { ...area, top: middle + 1 },
    ]
  }
  if (right === left) return null
  const middle = Math.floor((left + right) / 2)
  return [
    { ...area, right: middle },
    { ...area, left: middle + 1 },
  ]
}
