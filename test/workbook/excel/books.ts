import { sheetFromGrid, type SheetContents, type WorkbookContents } from '../../../src/grid/contents'
import type { Mark } from '../../../src/workbook/marks/mark'

/** A workbook of literal grids. */
export function book(...sheets: readonly SheetContents[]): WorkbookContents {
  return { sheets, date1904: false }
}

/** A small form: headings, two rows, an answer column. */
export function form(name = '汇总表', more: Partial<SheetContents> = {}): SheetContents {
  const grid = [
    ['编号', '政策点', '已实现', '未实现'],
    [1, '政策一', '银州区、清河区', '无'],
    [2, '政策二', '银州区', '清河区'],
  ]
  return sheetFromGrid(name, grid, more)
}

/** A mark over cells of a sheet, as the marks of findings are. */
export function errorMark(sheet: string, row: number, column: number): Mark {
  const area = { top: row, left: column, bottom: row, right: column }
  return { kind: 'error', sheet, areas: [area], formula: '"YJ:error"<>""' }
}

/** A mark that follows the cells. */
export function unachievedMark(sheet: string): Mark {
  const areas = [{ top: 1, left: 0, bottom: 2, right: 3 }]
  return { kind: 'unachieved', sheet, areas, formula: 'AND("YJ:unachieved"<>"",$D2<>"无")' }
}
