import type { WorkbookContents } from '../../grid/contents'
import { withAreas } from '../../grid/patch'
import { kindsOnce } from '../number-formats'
import type { SelectedCells } from '../port'
import { areasToReadAgain } from '../read-again'
import { readBlocks, type Block } from './blocks'
import { readBlock, readWorkbook } from './read'
import type { Session } from './session'

/**
 * The workbook with some of its cells as they stand now, in one round trip: those that are named, and all formulas. Where only a full
 * reading can tell, or `cells` is null, everything is read, without asking for what empties the person's undo list.
 */
export async function readAgain(
  session: Session,
  contents: WorkbookContents,
  cells: readonly SelectedCells[] | null,
): Promise<WorkbookContents> {
  // Excel takes a sheet's name where its id is asked for.
  const blocks = (cells && areasToReadAgain(contents, cells))?.map(({ sheet, area }): Block => ({
    sheetId: sheet,
    area,
    formulas: true,
    formats: true,
    hiddenRows: false,
    hiddenColumns: false,
  }))
  if (!blocks) return readWorkbook(session, 'of no use')
  const loaded = await readBlocks(blocks)
  const kindOf = kindsOnce()
  const now = withAreas(
    contents,
    loaded.map((block) => {
      const { area, values, formulas } = readBlock(block)
      const formats = (block.formats ?? []).map((line, row) =>
        line.map((code, column) => (typeof values[row]?.[column] === 'number' ? kindOf(code) : null)),
      )
      return { sheet: block.block.sheetId, area, values, formulas: formulas ?? [], formats }
    }),
  )
  session.contents = now
  return now
}
