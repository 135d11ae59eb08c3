import type { CellValue } from '../../src/grid/cell'
import { sheetFromGrid } from '../../src/grid/contents'
import { WorkbookHost } from '../host/host'

/** A workbook in the host with one sheet; an empty one without a grid. */
export function openWorkbook(grid: readonly (readonly CellValue[])[] = [], name = '学校基本数据'): WorkbookHost {
  return new WorkbookHost({ sheets: [sheetFromGrid(name, grid)], date1904: false })
}
