import { parseArea } from '../grid/address'
import type { WorkbookContents } from '../grid/contents'
import { cropped } from '../grid/crop'

/** Cells that hold the school data, chosen by a person instead of the sheet that is found by its headings. */
export interface ChosenCells {
  readonly sheet: string
  /** A1 address of an area. */
  readonly cell: string
}

/** The part of a workbook that is judged: the chosen cells, else all of it. Null where their sheet is gone. */
export function chosenContents(contents: WorkbookContents, cells: ChosenCells | null): WorkbookContents | null {
  const area = cells && parseArea(cells.cell)
  return cells && area ? cropped(contents, cells.sheet, area) : contents
}
