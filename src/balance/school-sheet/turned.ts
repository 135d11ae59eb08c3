import { cellKey, COLUMN_LIMIT } from '../../grid/address'
import type { CellValue } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import type { Place } from './sheet'

/** Forms are small: a sheet of more cells than this is a table and is not turned. */
const LARGEST = 50_000

/** A sheet on its side, for forms whose headings stand down a column; null of a large one. */
export function turned(sheet: SheetContents): SheetContents | null {
  const columns = new Map<number, CellValue[]>()
  let cells = 0
  for (const [row, values] of sheet.rows) {
    if ((cells += values.length) > LARGEST || row >= COLUMN_LIMIT) return null
    values.forEach((value, column) => {
      if (value === null || value === undefined) return
      const values = columns.get(column)
      if (values) values[row] = value
      else columns.set(column, Object.assign([], { [row]: value }))
    })
  }
  return {
    ...sheet,
    rows: new Map([...columns].sort(([a], [b]) => a - b)),
    formulas: onItsSide(sheet.formulas),
    ...(sheet.formats && { formats: onItsSide(sheet.formats) }),
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: left,
      left: top,
      bottom: right,
      right: bottom,
    })),
    hiddenRows: sheet.hiddenColumns,
    hiddenColumns: sheet.hiddenRows,
  }
}

/** What is known of cells, by their cellKeys. */
function onItsSide<T>(cells: Iterable<readonly [number, T]>): ReadonlyMap<number, T> {
  return new Map([...cells].map(([key, known]) => [cellKey(key % COLUMN_LIMIT, Math.floor(key / COLUMN_LIMIT)), known]))
}

/** Where a cell of a turned sheet stands. */
export const TURNED: Place = (row, column) => ({ row: column, column: row })
