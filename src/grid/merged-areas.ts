import { itemAt, lastOf } from '../text/items'
import { memo } from '../text/memo'
import type { Area } from './address'
import type { CellValue } from './cell'
import { valueAt, type SheetContents } from './contents'

/**
 * The merged areas of a sheet, asked for by cell: quickest row by row, downwards. Of areas that lie over one another, which only
 * damaged files have, the one that begins first counts.
 */
export class MergedAreas {
  private readonly byTop: readonly Area[]
  private next = 0
  private row = -1
  /** Those that cover the row, from left to right. */
  private covering: Area[] = []
  /** The first row that one of them does not cover any more. */
  private end = Infinity
  /** The last column of the row that one of them covers: most cells of a table are to the right of the merged ones. */
  private right = -1

  constructor(areas: readonly Area[]) {
    this.byTop = [...areas].sort((a, b) => a.top - b.top)
  }

  /** The merged area that a cell lies in; null for a cell by itself. */
  around(row: number, column: number): Area | null {
    if (row !== this.row) this.moveTo(row)
    if (column > this.right) return null
    const area = this.covering[this.countUpTo(column) - 1]
    return area !== undefined && area.right >= column ? area : null
  }

  private moveTo(row: number): void {
    if (row < this.row) {
      this.next = 0
      this.covering = []
      this.end = Infinity
      this.right = -1
    }
    this.row = row
    if (row >= this.end) {
      this.covering = this.covering.filter(({ bottom }) => bottom >= row)
      this.end = this.covering.reduce((end, { bottom }) => Math.min(end, bottom + 1), Infinity)
      this.right = lastOf(this.covering)?.right ?? -1
    }
    for (let area = this.byTop[this.next]; area && area.top <= row; area = this.byTop[++this.next]) this.add(area)
  }

  private add(area: Area): void {
    if (area.bottom < this.row) return
    const place = this.countUpTo(area.left)
    const before = this.covering[place - 1]
    const after = this.covering[place]
    if ((before && before.right >= area.left) || (after && after.left <= area.right)) return
    this.covering.splice(place, 0, area)
    this.end = Math.min(this.end, area.bottom + 1)
    this.right = Math.max(this.right, area.right)
  }

  /** How many of the areas begin in a column or before it. */
  private countUpTo(column: number): number {
    let low = 0
    let high = this.covering.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (itemAt(this.covering, middle).left <= column) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Whether a cell lies in a merged area without being its first: nothing that it holds is seen. */
export function isCovered(sheet: SheetContents, row: number, column: number): boolean {
  const area = mergedAreasOf(sheet).around(row, column)
  return area !== null && (area.top !== row || area.left !== column)
}

/** The value that a person sees in a cell: that of its merged area, if any. */
export function seenAt(sheet: SheetContents, row: number, column: number): CellValue {
  const area = sheet.merges.length > 0 ? mergedAreasOf(sheet).around(row, column) : null
  return area ? valueAt(sheet, area.top, area.left) : valueAt(sheet, row, column)
}

/** The merged areas of a sheet. */
export const mergedAreasOf = memo((sheet: SheetContents) => new MergedAreas(sheet.merges))
