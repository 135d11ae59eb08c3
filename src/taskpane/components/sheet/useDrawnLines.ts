import { useMemo } from 'react'
import type { SheetContents } from '../../../grid/contents'
import { drawnRows, lineOf, type DrawnCell, type Gap, type Pane, type SheetLook } from '../../state/sheet/sheet-view'
import type { Frozen } from './frozen'

/** A row of which only some columns are drawn. */
export type Line = readonly (DrawnCell | Gap)[]

/** Which rows or columns of a pane are drawn, as offsets into it. */
interface InSight {
  readonly first: number
  readonly last: number
}

/** The heading rows that stay in sight and the rows below them: the same lines as before where nothing in them is drawn otherwise. */
export function useDrawnLines(
  sheet: SheetContents,
  pane: Pane | null,
  rows: InSight,
  columns: InSight,
  frozen: Frozen,
  look: SheetLook,
): { readonly heading: readonly Line[]; readonly body: readonly Line[] } {
  const known = useMemo(() => new Map<number, Line>(), [sheet, pane, look, columns.first, columns.last, frozen.column])
  return useMemo(() => {
    if (!pane) return { heading: [], body: [] }
    const [left, right] = [pane.left + columns.first, pane.left + columns.last]
    const drawn = (top: number, bottom: number): Line[] =>
      linesOf(sheet, pane, { top, bottom, left, right, kept: frozen.column }, look, known)
    return {
      heading: headingAbove(frozen, pane, rows).flatMap(({ row }) => drawn(row, row)),
      body: drawn(pane.top + rows.first, pane.top + rows.last),
    }
  }, [known, frozen, rows.first, rows.last])
}

/** The heading rows that are not in sight by themselves. */
export function headingAbove(frozen: Frozen, pane: Pane, { first }: InSight): Frozen['rows'] {
  return frozen.rows.filter(({ row }) => row < pane.top + first)
}

interface Lines extends Record<'top' | 'bottom' | 'left' | 'right', number> {
  /** The column that stays in sight. */
  readonly kept: number | null
}

/** Rows to draw, of some of the columns. `known` are those drawn before: they are the same ones, so that scrolling draws only what is new. */
function linesOf(
  sheet: SheetContents,
  pane: Pane,
  { kept, ...part }: Lines,
  look: SheetLook,
  known: Map<number, Line>,
): Line[] {
  const drawnAnew = (): Line[] =>
    drawnRows(sheet, part, look).map((cells, index) => lineOf(sheet, pane, cells, part.top + index, part, kept, look))
  // What is merged downwards is drawn in the first of its rows that is, which another one may be next time.
  if (sheet.merges.some(({ top, bottom }) => bottom > top)) return drawnAnew()
  const lines: Line[] = []
  for (let row = part.top; row <= part.bottom; row++) {
    let line = known.get(row)
    if (!line) {
      const [cells = []] = drawnRows(sheet, { ...part, top: row, bottom: row }, look)
      known.set(row, (line = lineOf(sheet, pane, cells, row, part, kept, look)))
    }
    lines.push(line)
  }
  return lines
}
