import type { Area } from '../../../grid/address'
import type { SheetContents } from '../../../grid/contents'
import type { DocumentState } from '../../state/pane-state'
import type { SheetStyling } from '../../../workbook/xlsx/styling/styling'
import { rowHeights } from '../../state/sheet/cell-window'

/** Of the letters over the columns, and of the numbers before the rows, in pixels: as the style sheet has them. */
export const HEAD_HEIGHT = 20
export const ROW_NUMBER_WIDTH = 40

/** What stays in sight when a sheet is scrolled: the heading rows of its table, and its 编号. */
export interface Frozen {
  /** `top`: pixels below the letters of the columns. */
  readonly rows: readonly { readonly row: number; readonly top: number; readonly height: number }[]
  readonly column: number | null
  /** The row from which on the column stays in sight. */
  readonly from: number
}

const NOTHING: Frozen = { rows: [], column: null, from: 0 }

/** What stays in sight of a sheet. Of several tables on it, the first: one heading cannot stand over two. */
export function frozenIn(
  { checked }: DocumentState,
  sheet: SheetContents,
  pane: Area | null,
  widths: readonly number[],
  styling: SheetStyling | null,
): Frozen {
  const found = checked?.result.tables.find(({ table }) => table.sheet === sheet)?.table
  if (!found || !pane) return NOTHING
  const { first, last } = found.headingRows
  if (first < pane.top) return NOTHING
  const heights = rowHeights(sheet, { ...pane, top: first, bottom: last }, widths, styling)
  let top = 0
  const rows = heights.map((height, index) => {
    const row = { row: first + index, top, height }
    top += height
    return row
  })
  return { rows, column: found.columns.number, from: first }
}
