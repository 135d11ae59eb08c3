import type { Area } from './address'
import { CellError, type CellValue } from './cell'
import { formulaAt, valueAt, type SheetContents } from './contents'

/** Whether the cells of an area hold the same, values and formulas, in two readings of a sheet. It looks at every cell of the area. */
export function holdsTheSame(one: SheetContents, other: SheetContents, { top, left, bottom, right }: Area): boolean {
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (!isSameValue(valueAt(one, row, column), valueAt(other, row, column))) return false
      if (formulaAt(one, row, column) !== formulaAt(other, row, column)) return false
    }
  }
  return true
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (one instanceof CellError && other instanceof CellError) return one.code === other.code
  return one === other
}
