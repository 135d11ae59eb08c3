import type { Area, Span } from './address'
import { lastOf } from '../text/items'

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

/** Indices of rows or columns, in any order and also repeated, as spans in ascending order. */
export function spansOf(indices: readonly number[]): readonly Span[] {
  const spans: { first: number; last: number }[] = []
  for (const index of [...new Set(indices)].sort((a, b) => a - b)) {
    const open = lastOf(spans)
    if (open?.last === index - 1) open.last = index
    else spans.push({ first: index, last: index })
  }
  return spans
}
