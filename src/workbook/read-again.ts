import { cellAddress, COLUMN_LIMIT, parseArea, type Area } from '../grid/address'
import { cellCount } from '../grid/area'
import type { WorkbookContents } from '../grid/contents'
import type { SelectedCells } from './port'

/** More cells than a person types: then everything is read. */
const MOST_TYPED = 5_000
/** No program tells which formulas have another result now. With more of them everything is read. */
const MOST_FORMULAS = 100

/** What is to be read again after these cells were typed into: they, and all formulas. Null where only a full reading can tell. */
export function areasToReadAgain(
  { sheets }: WorkbookContents,
  cells: readonly SelectedCells[],
): readonly { readonly sheet: string; readonly area: Area }[] | null {
  const formulas = sheets.flatMap(({ name, formulas }) =>
    [...formulas.keys()].slice(0, MOST_FORMULAS + 1).map((key) => ({ name, key })),
  )
  if (formulas.length > MOST_FORMULAS || cells.length > MOST_TYPED) return null
  const places = [
    ...cells,
    ...formulas.map(({ name, key }) => ({
      sheet: name,
      cell: cellAddress(Math.floor(key / COLUMN_LIMIT), key % COLUMN_LIMIT),
    })),
  ].map(({ sheet, cell }) => ({ sheet, area: sheets.some(({ name }) => name === sheet) ? parseArea(cell) : null }))
  let count = 0
  const areas: { sheet: string; area: Area }[] = []
  for (const { sheet, area } of places) {
    if (!area) return null
    count += cellCount(area)
    areas.push({ sheet, area })
  }
  return count > MOST_TYPED ? null : areas
}
