import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import type { SheetContents } from '../../../grid/contents'
import { columnsInSight, rowHeights, rowsInSight } from '../../state/sheet/cell-window'
import type { Pane } from '../../state/sheet/sheet-view'
import { EM } from '../../state/sheet/text-size'
import type { SheetStyling } from '../../../workbook/xlsx/styling/styling'

/** Before the place has been measured. */
const SOME_HEIGHT = 800
const SOME_WIDTH = 1200
/** Small sheets are drawn whole: forms have fifty rows and a dozen columns. */
const ROWS_DRAWN_WHOLE = 120
const COLUMNS_DRAWN_WHOLE = 20

/** Which rows and columns of a pane are drawn, as offsets into it; follows the scrolling of `place`. */
export function useCellsInSight(
  place: RefObject<HTMLElement>,
  sheet: SheetContents,
  pane: Pane | null,
  widths: readonly number[],
  styling: SheetStyling | null,
) {
  const heights = useMemo(() => (pane ? rowHeights(sheet, pane, widths, styling) : []), [sheet, pane, widths, styling])
  const pixels = useMemo(() => widths.map((width) => width * EM), [widths])
  const allRows = heights.length <= ROWS_DRAWN_WHOLE
  const allColumns = widths.length <= COLUMNS_DRAWN_WHOLE
  const [sight, setSight] = useState({ top: 0, bottom: ROWS_DRAWN_WHOLE, left: 0, right: COLUMNS_DRAWN_WHOLE })
  const look = (): void => {
    if (allRows && allColumns) return
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = place.current ?? {
      scrollTop: 0,
      scrollLeft: 0,
      clientHeight: SOME_HEIGHT,
      clientWidth: SOME_WIDTH,
    }
    const rows = rowsInSight(heights, scrollTop, clientHeight)
    const columns = columnsInSight(pixels, scrollLeft, clientWidth)
    const now = { top: rows.first, bottom: rows.last, left: columns.first, right: columns.last }
    setSight((before) => (isSame(before, now) ? before : now))
  }
  useLayoutEffect(look, [heights, pixels])
  useEffect(() => {
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  })
  const lastRow = heights.length - 1
  const lastColumn = widths.length - 1
  return {
    heights,
    rows: allRows ? { first: 0, last: lastRow } : within(sight.top, sight.bottom, lastRow),
    columns: allColumns ? { first: 0, last: lastColumn } : within(sight.left, sight.right, lastColumn),
    onScroll: allRows && allColumns ? undefined : look,
  }
}

type Sight = Readonly<Record<'top' | 'bottom' | 'left' | 'right', number>>

function isSame(one: Sight, other: Sight): boolean {
  return one.top === other.top && one.bottom === other.bottom && one.left === other.left && one.right === other.right
}

const within = (first: number, last: number, end: number) => ({
  first: Math.min(first, end),
  last: Math.min(last, end),
})
