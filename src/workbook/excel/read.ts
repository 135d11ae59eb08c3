import { cellKey, type Area, type Span } from '../../grid/address'
import type { CellValue } from '../../grid/cell'
import type { SheetContents, WorkbookContents } from '../../grid/contents'
import { cellCount, columnCount } from './areas'
import { readBlocks, type Block, type LoadedBlock } from './blocks'
import { cellFormula, cellValue } from './cells'
import { readFormats } from './formats'
import { measureSheets, type MeasuredSheet } from './measure'
import type { Session } from './session'
import { lastOf } from '../../text/last'

/** Above this a sheet is no form: its values are read without its formulas. */
const FORM_CELLS = 20_000
/** What is read of a sheet at most, from its top: one stray value in the last cell must not take hours. */
const MOST_CELLS = 2_000_000

/**
 * Reads the workbook in four round trips, however many sheets it has: their names, their sizes, their cells, the formats of their numbers.
 * More only where the cells exceed what Excel hands over at once. Excel does not say whether dates count from 1904, but it
 * gives serials as the file has them; 1900 is what all but old Macs use.
 */
export async function readWorkbook(
  session: Session,
  merges: 'wanted' | 'of no use',
  signal?: AbortSignal,
): Promise<WorkbookContents> {
  const sheets = await measureSheets(session, merges, signal)
  const loaded = await readBlocks(sheets.flatMap(blocksOf), signal)
  const bySheet = new Map<string, LoadedBlock[]>(sheets.map(({ id }) => [id, []]))
  for (const block of loaded) bySheet.get(block.block.sheetId)?.push(block)
  const read = sheets.map((sheet) => contentsOf(sheet, bySheet.get(sheet.id) ?? []))
  const formats = await readFormats(
    read.map(({ rows }, index) => ({ id: sheets[index].id, rows })),
    signal,
  )
  const contents = {
    sheets: read.map((sheet, index) => {
      const own = formats.get(sheets[index].id)
      return own && own.size > 0 ? { ...sheet, formats: own } : sheet
    }),
    date1904: false,
  }
  session.contents = contents
  return contents
}

function blocksOf({ id, used, rowHidden, columnHidden }: MeasuredSheet): readonly Block[] {
  if (!used) return []
  const area = withinReason(used)
  const formulas = cellCount(area) <= FORM_CELLS
  return [
    {
      sheetId: id,
      area,
      formulas,
      formats: false,
      hiddenRows: rowHidden !== false,
      hiddenColumns: columnHidden !== false,
    },
  ]
}

/** The part of a used area that is read. */
export function withinReason(area: Area): Area {
  const rows = Math.max(1, Math.floor(MOST_CELLS / columnCount(area)))
  return { ...area, bottom: Math.min(area.bottom, area.top + rows - 1) }
}

function contentsOf(sheet: MeasuredSheet, blocks: readonly LoadedBlock[]): SheetContents {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: rowsOf(blocks),
    formulas: formulasOf(blocks),
    merges: sheet.merges,
    hiddenRows: spans(blocks.flatMap(({ block, rowsHidden }) => hiddenFrom(block.area.top, rowsHidden))),
    hiddenColumns: spans(blocks.flatMap(({ block, columnsHidden }) => hiddenFrom(block.area.left, columnsHidden))),
  }
}

function rowsOf(blocks: readonly LoadedBlock[]): ReadonlyMap<number, readonly CellValue[]> {
  const rows = new Map<number, CellValue[]>()
  for (const { block, values } of blocks) {
    values.forEach((cells, offset) => {
      const read = cells.map(cellValue)
      if (read.every((value) => value === null)) return
      const row = block.area.top + offset
      const line = rows.get(row) ?? []
      // A row read in two parts comes from left to right.
      while (line.length < block.area.left) line.push(null)
      rows.set(row, line.concat(read))
    })
  }
  return rows
}

function formulasOf(blocks: readonly LoadedBlock[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const { block, values, formulas } of blocks) {
    formulas?.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        const formula = cellFormula(cell, values[r][c])
        if (formula !== null) found.set(cellKey(block.area.top + r, block.area.left + c), formula)
      }),
    )
  }
  return found
}

function hiddenFrom(first: number, hidden: readonly boolean[] | null): readonly number[] {
  return (hidden ?? []).flatMap((isHidden, offset) => (isHidden ? [first + offset] : []))
}

/** Indices, which may repeat where blocks stand side by side, as spans. */
export function spans(indices: readonly number[]): readonly Span[] {
  const found: { first: number; last: number }[] = []
  for (const index of [...new Set(indices)].sort((a, b) => a - b)) {
    const open = lastOf(found)
    if (open && open.last === index - 1) open.last = index
    else found.push({ first: index, last: index })
  }
  return found
}
