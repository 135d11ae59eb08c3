import { areaAddress, cellKey, type Area } from '../../grid/address'
import { halves } from '../../grid/area'
import type { SheetContents } from '../../grid/contents'
import type { FormatKind } from '../../grid/number-format'
import { kindsOnce, numberColumns } from '../number-formats'
import type { EtSheet } from './et'
import type { Counted } from './extent'

/** What formats make of the numbers of a sheet, by cellKey: asked for by halves, as ET names a format where all cells have the same. */
export function formatsOf(sheet: EtSheet, rows: SheetContents['rows'], call: Counted): ReadonlyMap<number, FormatKind> {
  const kindOf = kindsOnce()
  const found = new Map<number, FormatKind>()
  const look = (area: Area): void => {
    const code = call(() => sheet.Range(areaAddress(area)).NumberFormat)
    const parts = typeof code === 'string' ? null : halves(area)
    if (parts) return parts.forEach(look)
    const kind = kindOf(code)
    if (kind) for (let row = area.top; row <= area.bottom; row++) found.set(cellKey(row, area.left), kind)
  }
  for (const column of numberColumns(rows)) look(column)
  return found
}
