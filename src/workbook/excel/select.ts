import { WorkbookProblem } from '../problem'
import { trip } from './round-trip'

/**
 * Shows a cell: its sheet comes to the front and the cell is selected. A sheet, row or column that somebody has hidden
 * stays so unless the person wants to see it, since hiding decides what is printed and sent.
 */
export async function selectCell(name: string, address: string, reveal: boolean): Promise<void> {
  const { sheet, range } = await trip(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name)
    return { sheet: sheet.load('id,visibility'), range: sheet.getRange(address).load('rowHidden,columnHidden') }
  })
  const sheetHidden = sheet.visibility !== Excel.SheetVisibility.visible
  const { rowHidden, columnHidden } = range
  const hidden = sheetHidden || rowHidden !== false || columnHidden !== false
  if (hidden && !reveal) throw new WorkbookProblem('hidden', { sheet: name })
  await trip(({ workbook }) => {
    const target = workbook.worksheets.getItem(sheet.id)
    const cells = target.getRange(address)
    if (sheetHidden) target.visibility = Excel.SheetVisibility.visible
    if (rowHidden !== false) cells.rowHidden = false
    if (columnHidden !== false) cells.columnHidden = false
    target.activate()
    cells.select()
  })
}
