import { cellKey, type Area } from '../../grid/address'
import { cellCount, halves } from '../../grid/area'
import type { CellValue } from '../../grid/cell'
import type { FormatKind } from '../../grid/number-format'
import { onlyOf } from '../../text/items'
import { kindsOnce, numberColumns } from '../number-formats'
import { WorkbookProblem } from '../problem'
import { rangeOf } from './areas'
import { inBatches } from './batches'
import { trip } from './round-trip'

/** What goes into one batch: a format takes up to 45 characters, and Excel on the web answers with at most 5 MB. */
const BATCH_CELLS = 60_000

/** A sheet whose cells were read. */
export interface ReadSheet {
  readonly id: string
  readonly rows: ReadonlyMap<number, readonly CellValue[]>
}

/**
 * What formats make of the numbers of sheets, by sheet and cellKey: in one round trip where they are no more than a batch holds, and in none
 * where there are no numbers but those of rows. Excel has no answer for a whole column, so formats are asked for cell by cell, of columns
 * with numbers only.
 */
export async function readFormats(
  sheets: readonly ReadSheet[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, ReadonlyMap<number, FormatKind>>> {
  const columns = sheets.flatMap(({ id, rows }) =>
    numberColumns(rows)
      .flatMap(bands)
      .map((area) => ({ id, area })),
  )
  const found = new Map<string, Map<number, FormatKind>>()
  for (const batch of inBatches(columns, ({ area }) => cellCount(area), BATCH_CELLS)) {
    for (const { id, area, codes } of await readBatch(batch, signal)) {
      const kinds = found.get(id) ?? new Map<number, FormatKind>()
      found.set(id, kinds)
      const kindOf = kindsOnce()
      codes.forEach(([code], offset) => {
        const kind = kindOf(code)
        if (kind) kinds.set(cellKey(area.top + offset, area.left), kind)
      })
    }
  }
  return found
}

/** A column, or a part of one, on a sheet. */
interface AskedColumn {
  readonly id: string
  readonly area: Area
}

interface ReadColumn extends AskedColumn {
  readonly codes: readonly (readonly unknown[])[]
}

/** A column in as many parts as batches take. */
function bands(area: Area): readonly Area[] {
  const halved = cellCount(area) > BATCH_CELLS ? halves(area) : null
  return halved ? halved.flatMap(bands) : [area]
}

/** What turns out too large for Excel is asked for in halves, down to a cell, whose format has room in any answer. */
async function readBatch(batch: readonly AskedColumn[], signal?: AbortSignal): Promise<readonly ReadColumn[]> {
  const asked = await ask(batch, signal)
  if (asked) return asked
  const only = onlyOf(batch)
  const smaller = only ? cut(only) : [batch.slice(0, batch.length / 2), batch.slice(batch.length / 2)]
  const read: ReadColumn[] = []
  for (const part of smaller) read.push(...(await readBatch(part, signal)))
  return read
}

function cut(column: AskedColumn): readonly (readonly AskedColumn[])[] {
  const halved = halves(column.area)
  if (!halved) throw new WorkbookProblem('too-large')
  return halved.map((area) => [{ ...column, area }])
}

/** Null when the answer would be too large. */
async function ask(batch: readonly AskedColumn[], signal?: AbortSignal): Promise<readonly ReadColumn[] | null> {
  try {
    const asked = await trip(
      ({ workbook }) =>
        batch.map((column) => ({
          column,
          range: rangeOf(workbook.worksheets.getItem(column.id), column.area).load('numberFormat'),
        })),
      signal,
    )
    return asked.map(({ column, range }) => ({ ...column, codes: range.toJSON().numberFormat ?? [] }))
  } catch (error) {
    if (error instanceof WorkbookProblem && error.kind === 'too-large') return null
    throw error
  }
}
