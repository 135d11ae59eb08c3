import { cellKey, type Area } from '../../grid/address'
import type { CellValue } from '../../grid/cell'
import type { FormatKind } from '../../grid/number-format'
import { kindsOnce, numberColumns } from '../number-formats'
import { WorkbookProblem } from '../problem'
import { rangeOf } from './areas'
import { trip } from './trip'

/** What goes into one batch: a format takes up to 45 characters, and Excel on the web answers with at most 5 MB. */
const MOST_CELLS = 60_000

/** A sheet whose cells were read. */
export interface ReadSheet {
  readonly id: string
  readonly rows: ReadonlyMap<number, readonly CellValue[]>
}

/**
 * What formats make of the numbers of sheets, by sheet and cellKey, in one round trip, and in none where there are no numbers but those of
 * rows. Excel has no answer for a whole column, so formats are asked for cell by cell: of the smallest sheets first, and of columns with
 * numbers only; where a workbook has more than a batch holds, the largest sheets go without.
 */
export async function readFormats(
  sheets: readonly ReadSheet[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, ReadonlyMap<number, FormatKind>>> {
  const asked = withinBatch(sheets.map(({ id, rows }) => ({ id, columns: numberColumns(rows) })))
  const found = new Map<string, Map<number, FormatKind>>()
  if (asked.length === 0) return found
  for (const { id, area, range } of await ask(asked, signal)) {
    const kinds = found.get(id) ?? new Map<number, FormatKind>()
    found.set(id, kinds)
    const kindOf = kindsOnce()
    ;(range.toJSON().numberFormat ?? []).forEach(([code], offset) => {
      const kind = kindOf(code)
      if (kind) kinds.set(cellKey(area.top + offset, area.left), kind)
    })
  }
  return found
}

interface SheetColumns {
  readonly id: string
  readonly columns: readonly Area[]
}

interface AskedColumn {
  readonly id: string
  readonly area: Area
}

function withinBatch(sheets: readonly SheetColumns[]): AskedColumn[] {
  const sizes = sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.columns.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0),
  }))
  let room = MOST_CELLS
  return sizes
    .sort((a, b) => a.cells - b.cells)
    .filter(({ cells }) => (room -= cells) >= 0)
    .flatMap(({ id, columns }) => columns.map((area) => ({ id, area })))
}

/** Without formats a check is still possible: only what Excel cannot be asked again for stops it. */
async function ask(
  asked: readonly AskedColumn[],
  signal?: AbortSignal,
): Promise<(AskedColumn & { readonly range: Excel.Range })[]> {
  try {
    return await trip(
      ({ workbook }) =>
        asked.map(({ id, area }) => ({
          id,
          area,
          range: rangeOf(workbook.worksheets.getItem(id), area).load('numberFormat'),
        })),
      signal,
    )
  } catch (error) {
    if (error instanceof WorkbookProblem && error.kind === 'too-large') return []
    throw error
  }
}
