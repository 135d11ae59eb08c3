import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react'
import type { SheetContents } from '../../../grid/contents'
import { rowHeights, rowsInSight } from '../../state/row-window'
import type { Pane } from '../../state/sheet-view'

/** Before the place has been measured. */
const SOME_HEIGHT = 800
/** Small sheets are drawn whole: forms have fifty rows. */
const DRAWN_WHOLE = 120

/** Which rows of a pane are drawn, as offsets into its rows; follows the scrolling of `place`. */
export function useRowsInSight(
  place: RefObject<HTMLElement>,
  sheet: SheetContents,
  pane: Pane | null,
  widths: readonly number[],
) {
  const heights = useMemo(() => (pane ? rowHeights(sheet, pane, widths) : []), [sheet, pane, widths])
  const whole = heights.length <= DRAWN_WHOLE
  const [sight, setSight] = useState({ first: 0, last: DRAWN_WHOLE })
  const look = (): void => {
    if (whole) return
    const { scrollTop, clientHeight } = place.current ?? { scrollTop: 0, clientHeight: SOME_HEIGHT }
    const now = rowsInSight(heights, scrollTop, clientHeight)
    setSight((before) => (before.first === now.first && before.last === now.last ? before : now))
  }
  useLayoutEffect(look, [heights])
  useEffect(() => {
    window.addEventListener('resize', look)
    return () => window.removeEventListener('resize', look)
  })
  const last = heights.length - 1
  return whole
    ? { heights, first: 0, last, onScroll: undefined }
    : { heights, first: Math.min(sight.first, last), last: Math.min(sight.last, last), onScroll: look }
}
