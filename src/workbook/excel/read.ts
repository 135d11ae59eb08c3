import { cellCount, spansOf } from '../../grid/area'
import type { SheetContents, WorkbookContents } from '../../grid/contents'
import { grouped } from '../../text/grouped'
import { FORM_CELLS, formulasOf, rowsOf, withinReason, type ReadBlock } from '../reading'
import { cellFormula } from '../typed-text'
import { readBlocks, type Block, type LoadedBlock } from './blocks'
import { cellValue } from './cells'
import { readFormats } from './formats'
import { measureSheets, type MeasuredSheet } from './measure'
import type { Session } from './session'

/**
 * Reads the workbook in four round trips, however many sheets it has: their names, their sizes, their cells, the formats of their numbers.
 * More only where the cells or their formats exceed what Excel hands over at once. Excel does not say whether dates count from 1904, but it
 * gives serials as the file has them; 1900 is what all but old Macs use.
 */
export async function readWorkbook(
  session: Session,
  merges: 'wanted' | 'of no use',
  signal?: AbortSignal,
): Promise<WorkbookContents> {
  const sheets = await measureSheets(session, merges, signal)
  const loaded = await readBlocks(sheets.flatMap(blocksOf), signal)
  const bySheet = grouped(loaded, ({ block }) => block.sheetId)
  const read = sheets.map((sheet) => ({ id: sheet.id, sheet: contentsOf(sheet, bySheet.get(sheet.id) ?? []) }))
  const formats = await readFormats(
    read.map(({ id, sheet: { rows } }) => ({ id, rows })),
    signal,
  )
  const contents = {
    sheets: read.map(({ id, sheet }) => {
      const own = formats.get(id)
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

function contentsOf(sheet: MeasuredSheet, blocks: readonly LoadedBlock[]): SheetContents {
  const read = blocks.map(readBlock)
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows: rowsOf(read),
    formulas: formulasOf(read),
    merges: sheet.merges,
    hiddenRows: spansOf(blocks.flatMap(({ block, rowsHidden }) => hiddenFrom(block.area.top, rowsHidden))),
    hiddenColumns: spansOf(blocks.flatMap(({ block, columnsHidden }) => hiddenFrom(block.area.left, columnsHidden))),
  }
}

function hiddenFrom(first: number, hidden: readonly boolean[] | null): readonly number[] {
  return (hidden ?? []).flatMap((isHidden, offset) => (isHidden ? [first + offset] : []))
}

/** A block with its values and formulas as they are worked with. */
export function readBlock({ block, values, formulas }: LoadedBlock): ReadBlock {
  return {
    area: block.area,
    values: values.map((line) => line.map(cellValue)),
    formulas: formulas && formulas.map((line, r) => line.map((formula, c) => cellFormula(formula, values[r]?.[c]))),
  }
}
