import { cellAddress, COLUMN_LIMIT, parseArea } from '../../grid/address'
import type { WorkbookContents } from '../../grid/contents'
import { withAreas } from '../../grid/patch'
import type { SelectedCells } from '../port'
import { cellCount } from './areas'
import { readBlocks, type Block } from './blocks'
import { cellFormula, cellValue } from './cells'
import { kindsOnce } from './formats'
import { readWorkbook } from './read'
import type { Session } from './session'

/** More cells than a person types: then everything is read. */
const MOST_CELLS = 5_000
/** Excel does not tell which formulas have another result now. With more of them everything is read. */
const MOST_FORMULAS = 100

/**
 * The workbook with some of its cells as they stand now, in one round trip: those that are named, and all formulas. Where only a full
 * reading can tell, or `cells` is null, everything is read, without asking for what empties the person's undo list.
 */
export async function readAgain(
  session: Session,
  contents: WorkbookContents,
  cells: readonly SelectedCells[] | null,
): Promise<WorkbookContents> {
  const blocks = cells && blocksOf(contents, [...cells, ...formulasIn(contents)])
  if (!blocks) return readWorkbook(session, 'of no use')
  const loaded = await readBlocks(blocks)
  const kindOf = kindsOnce()
  const now = withAreas(
    contents,
    loaded.map(({ block, values, formulas, formats }) => ({
      sheet: block.sheetId,
      area: block.area,
      values: values.map((line) => line.map(cellValue)),
      formulas: (formulas ?? []).map((line, row) =>
        line.map((formula, column) => cellFormula(formula, values[row][column])),
      ),
      formats: (formats ?? []).map((line, row) =>
        line.map((code, column) => (typeof values[row][column] === 'number' ? kindOf(code) : null)),
      ),
    })),
  )
  session.contents = now
  return now
}

/** Excel takes a sheet's name where its id is asked for. Null where there is too much to read, or a place is none. */
function blocksOf({ sheets }: WorkbookContents, cells: readonly SelectedCells[]): readonly Block[] | null {
  const blocks: Block[] = []
  for (const { sheet, cell } of cells) {
    const area = parseArea(cell)
    if (!area || !sheets.some(({ name }) => name === sheet)) return null
    blocks.push({ sheetId: sheet, area, formulas: true, formats: true, hiddenRows: false, hiddenColumns: false })
  }
  const count = blocks.reduce((sum, { area }) => sum + cellCount(area), 0)
  return count > MOST_CELLS || blocks.length > MOST_CELLS ? null : blocks
}

function formulasIn({ sheets }: WorkbookContents): readonly SelectedCells[] {
  const found = sheets.flatMap(({ name, formulas }) =>
    [...formulas.keys()].slice(0, MOST_FORMULAS + 1).map((key) => ({
      sheet: name,
      cell: cellAddress(Math.floor(key / COLUMN_LIMIT), key % COLUMN_LIMIT),
    })),
  )
  // No address: what is read then is everything.
  return found.length > MOST_FORMULAS ? [{ sheet: '', cell: '' }] : found
}
