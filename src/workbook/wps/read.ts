import { areaAddress, cellKey, type Area } from '../../grid/address'
import { cellCount, columnCount, rowCount, spansOf } from '../../grid/area'
import type { SheetContents, WorkbookContents } from '../../grid/contents'
import { withAreas } from '../../grid/patch'
import type { SelectedCells } from '../port'
import { areasToReadAgain } from '../read-again'
import { FORM_CELLS, formulasOf, rowsOf, type ReadBlock } from '../reading'
import { cellFormula } from '../typed-text'
import type { EtSheet, EtWorkbook } from './et'
import { counted, hiddenIn, mergedAreas, usedArea } from './extent'
import { formatsOf } from './formats'
import { problem } from './problems'
import { itemsOf, sheetNamed, visibilityOf } from './sheets'
import { tableOf, valuesOf } from './values'

/** Cells that are asked for at once: reading keeps the pane busy, and between two of them it can be stopped. */
const BAND_CELLS = 50_000

/** Reads the workbook sheet by sheet. */
export async function readWorkbook(book: EtWorkbook, signal?: AbortSignal): Promise<WorkbookContents> {
  const sheets: SheetContents[] = []
  for (const sheet of itemsOf(book.Worksheets)) sheets.push(await readSheet(sheet, signal))
  return { sheets, date1904: book.Date1904 === true }
}

/** Reads a sheet. Stops with the problem `cancelled` when the signal is aborted. */
export async function readSheet(sheet: EtSheet, signal?: AbortSignal): Promise<SheetContents> {
  const used = usedArea(sheet)
  const withFormulas = cellCount(used) <= FORM_CELLS
  const blocks: ReadBlock[] = []
  for (const band of bandsOf(used)) {
    await pause()
    if (signal?.aborted) throw problem('cancelled')
    blocks.push(readBlock(sheet, band, withFormulas))
  }
  const rows = rowsOf(blocks)
  const call = counted(sheet)
  const hidden = hiddenIn(sheet, used, call)
  const formats = formatsOf(sheet, rows, call)
  return {
    name: sheet.Name,
    visibility: visibilityOf(sheet),
    rows,
    formulas: formulasOf(blocks),
    merges: mergedAreas(sheet, used, call),
    hiddenRows: spansOf(hidden.rows),
    hiddenColumns: spansOf(hidden.columns),
    ...(formats.size > 0 && { formats }),
  }
}

/** The workbook with some of its cells, and all formulas, as they stand now; everything where only that can tell. */
export async function readAgain(
  book: EtWorkbook,
  contents: WorkbookContents,
  cells: readonly SelectedCells[] | null,
): Promise<WorkbookContents> {
  const areas = cells && areasToReadAgain(contents, cells)
  if (!areas) return readWorkbook(book)
  return withAreas(
    contents,
    areas.map(({ sheet, area }) => {
      const typedOn = sheetNamed(book, sheet)
      const { values, formulas } = readBlock(typedOn, area, true)
      const kinds = formatsOf(typedOn, rowsOf([{ area, values, formulas }]), counted(typedOn))
      const formats = values.map((line, row) =>
        line.map((_, column) => kinds.get(cellKey(area.top + row, area.left + column)) ?? null),
      )
      return { sheet, area, values, formulas: formulas ?? [], formats }
    }),
  )
}

function bandsOf(area: Area): readonly Area[] {
  const rows = Math.max(1, Math.floor(BAND_CELLS / columnCount(area)))
  return Array.from({ length: Math.ceil(rowCount(area) / rows) }, (_, band) => ({
    ...area,
    top: area.top + band * rows,
    bottom: Math.min(area.bottom, area.top + (band + 1) * rows - 1),
  }))
}

function readBlock(sheet: EtSheet, area: Area, withFormulas: boolean): ReadBlock {
  const range = sheet.Range(areaAddress(area))
  const table = tableOf(range.Value2, area)
  const formulas = withFormulas ? tableOf(range.Formula, area) : null
  return {
    area,
    values: valuesOf(sheet, area, table),
    formulas: formulas && formulas.map((line, r) => line.map((formula, c) => cellFormula(formula, table[r]?.[c]))),
  }
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
