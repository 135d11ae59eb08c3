import { readFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ExcelJS from 'exceljs'
import { FIXED_ROWS } from './templates/school-sheet'
import { packWorkbook } from './templates/package'

const TEMPLATE = join(__dirname, '../assets/templates/学校基本数据.xlsx')
export const SCHOOLS_60 = join(__dirname, '../test/corpus/schools/schools-60.xlsx')
/** The same workbook, for people to try. */
export const SAMPLE = join(__dirname, '../assets/samples/schools.xlsx')

/** What a row of the sheet holds, by heading; null is left blank. */
type Row = Readonly<Record<string, string | number | null>>

const HEADINGS = [
  '在校生数', '班级数', '最大班额', '高于规定学历教师数', '县级以上骨干教师数', '体育、艺术专任教师数', '教学及辅助用房面积',
  '体育运动场馆面积', '教学仪器设备值', '网络多媒体教室数', '音乐专用教室数', '美术专用教室数',
] // prettier-ignore

function row(name: string, stage: string, kind: string, amounts: readonly (number | null)[]): Row {
  return {
    学校名称: name,
    学段: stage,
    办学类型: kind,
    ...Object.fromEntries(HEADINGS.map((heading, i) => [heading, amounts[i]])),
  }
}

function times(count: number, make: (number: number) => Row | readonly Row[]): Row[] {
  return Array.from({ length: count }, (_, index) => make(index + 1)).flat()
}

/**
 * A county of 60 schools in groups of equals, so that its verdict can be worked out with a pencil (docs/balance.md does):
 * poor and rich primary schools, nine-year schools whose facilities are one total, junior schools, two small teaching points.
 */
export const SCHOOLS: readonly Row[] = [
  ...times(18, (n) => row(`城关第${n}小学`, '小学', '小学', [600, 15, 42, 30, 6, 6, 3000, 4800, 1_500_000, 15, 2, 2])),
  ...times(10, (n) => row(`乡镇第${n}小学`, '小学', '小学', [300, 8, 40, 15, 3, 3, 1200, 2400, 2_250_000, 9, 1, 1])),
  ...times(4, (n) => [
    row(`第${n}九年一贯制学校`, '小学', '九年一贯制', [300, 8, 40, 15, 3, 3, 2600, 4160, 1_300_000, 13, 1, 1]),
    row(`第${n}九年一贯制学校`, '初中', '九年一贯制', [200, 5, 42, 12, 2, 2, null, null, null, null, 1, 1]),
  ]),
  ...times(16, (n) =>
    row(`第${n}初级中学`, '初中', '初级中学', [900, 20, 46, 54, 9, 9, 5400, 9900, 2_475_000, 27, 2, 2]),
  ),
  ...times(10, (n) =>
    row(`乡镇第${n}初级中学`, '初中', '初级中学', [400, 10, 42, 24, 4, 4, 2400, 4400, 1_100_000, 12, 1, 1]),
  ),
  ...times(2, (n) => row(`第${n}教学点`, '小学', '教学点', [30, 3, 12, 1, 0, 0, 300, 300, 30_000, 1, 1, 1])),
]

/** The template filled with the schools, the same bytes each time. */
export async function schoolBook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(readFileSync(TEMPLATE) as unknown as ArrayBuffer)
  const sheet = workbook.getWorksheet('学校基本数据')
  if (!sheet) throw new Error('The template has no sheet 学校基本数据')
  const headings = sheet.getRow(3)
  const columns = new Map<string, number>()
  headings.eachCell((cell, column) => columns.set(cell.text.split('\n')[0], column))
  SCHOOLS.forEach((school, index) => {
    for (const [heading, value] of Object.entries(school)) {
      const column = columns.get(heading)
      if (column === undefined) throw new Error(`The template has no column ${heading}`)
      sheet.getRow(4 + index).getCell(column).value = value
    }
  })
  return packWorkbook(workbook, FIXED_ROWS)
}

async function main(): Promise<void> {
  const book = await schoolBook()
  for (const path of [SCHOOLS_60, SAMPLE]) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, book)
  }
}

if (require.main === module) void main()
