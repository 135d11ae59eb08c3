import type { CellValue } from '../../../src/grid/cell'
import { sheetFromGrid, type SheetContents, type WorkbookContents } from '../../../src/grid/contents'
import { checkSchools } from '../../../src/balance/rules/check-schools'
import { readSchools } from '../../../src/balance/school-sheet/read'
import { QUALITY_2017 } from '../../../src/balance/standards/catalogue'
import type { Language } from '../../../src/text/language'

export type Grid = (CellValue | undefined)[][]

export const HEADINGS = [
  '学校名称',
  '学段',
  '办学类型',
  '在校生数',
  '班级数',
  '高于规定学历教师数',
  '县级以上骨干教师数',
  '体育、艺术专任教师数',
  '教学及辅助用房面积（平方米）',
  '体育运动场馆面积（平方米）',
  '教学仪器设备值（元）',
  '网络多媒体教室数',
]

/** A plain primary school of 200 pupils in the order of HEADINGS; cells given by their column replace its own. */
export function row(name: string, changes: Record<number, CellValue> = {}): CellValue[] {
  const cells: CellValue[] = [name, '小学', '小学', 200, 6, 10, 3, 2, 1000, 1600, 500_000, 6]
  for (const [column, value] of Object.entries(changes)) cells[Number(column)] = value
  return cells
}

export function workbook(...sheets: SheetContents[]): WorkbookContents {
  return { sheets, date1904: false }
}

/** A workbook of one sheet 学校基本数据. */
export function book(grid: Grid, more: Parameters<typeof sheetFromGrid>[2] = {}): WorkbookContents {
  return workbook(sheetFromGrid('学校基本数据', grid, more))
}

export const read = (contents: WorkbookContents) => readSchools(contents, QUALITY_2017)

export function check(contents: WorkbookContents, language: Language = 'zh') {
  return checkSchools(contents, read(contents), QUALITY_2017, language)
}

/** The findings as `rule cell`. */
export function said(contents: WorkbookContents): string[] {
  return check(contents).map(({ rule, cell }) => `${rule} ${cell}`)
}
