import { Workbook } from 'exceljs'
import { addForm, put, recalculate, type OfficeChanges } from './county-book'
import type { OfficeCell } from './county-sheets'

// Another county's workbook, laid out in other ways than the first: a sheet of contents, several tables on a sheet, columns in other orders and under
// other headings, schools merged over their rows, subtotals, days written in words, amounts in 万元. No school of these names is meant, and no person.

export const SECOND = '榆中县'

/** A sheet, cell by cell, with what is merged. */
interface FreeSheet {
  readonly name: string
  readonly rows: readonly (readonly OfficeCell[])[]
  readonly merges?: readonly string[]
}

const words = (text: string): string[] => text.split(' ')
const day = (month: number, date: number): Date => new Date(Date.UTC(2018, month - 1, date))

const CONTENTS: FreeSheet = {
  name: '目录',
  rows: [
    ['榆中县城乡义务教育一体化材料目录'],
    ['1', '一体化进展汇总表'],
    ['2', '台账（一）至（六）'],
    ['3', '学校情况'],
  ],
}

const LARGE: FreeSheet = {
  name: '台账（一）',
  rows: [
    ['榆中县消除大班额台账'],
    ['（截至2018年11月）', null, null, null, null, null, null, null, null, null, '单位：人'],
    words('年级 班次 学段 学校全称 现有人数 原班级人数 形成原因 化解措施 责任单位及责任人 拟消除时间 已消除时间'),
    [
      '四',
      '2班',
      '小学',
      '东关小学',
      57,
      61,
      '进城务工人员随迁子女增加',
      '新建西区小学后分流',
      '规财科',
      '2019.8',
      '未消除',
    ],
    ['六', '1班', '小学', null, 54, 59, '同上', '毕业', '规财科', '2018-07', '2018年7月'],
    ['九', '3班', '初中', '城关初级中学', 56, 58, '撤点并校', '扩建教室4间', '基教科', '2019年底', '—'],
    ['合计', null, null, null, '=SUM(E4:E6)', '=SUM(F4:F6)'],
    ['单位负责人：', null, null, '填表人：', null, null, '联系电话：'],
  ],
  merges: ['A1:K1', 'D4:D5'],
}

const STANDARD: FreeSheet = {
  name: '台账（二）',
  rows: [
    ['榆中县义务教育学校标准化建设台账（一校一策）'],
    [null, '学校', null, '差距', null, '一校一策', '责任人', '投入资金', '达标', null, null],
    ['序号', '校名', '学段', '未达标项目', '缺口', null, null, null, '计划达标年度', '实际达标时间', '进展'],
    [1, '东关小学', '小学', '已达标', '—', null, '规财科', 0, null, null, '达标'],
    [2, '西关小学', '小学', '均达标', null, null, '规财科', null, null, null, '达标'],
    [3, '南庄小学', '小学', '体育运动场馆', '缺 300 平方米', '征地扩建', '规财科', 85.6, '2020', null, '推进中'],
    [null, '小学小计', null, null, null, null, null, 85.6],
    [4, '城关初级中学', '初中', '达标', null, null, '规财科', null, null, null, '达标'],
    [5, '川口中学', '初中', '无', null, null, '规财科', null, null, null, '达标'],
    [6, '河湾学校', '小学', '无', null, null, '规财科', null, null, null, '达标'],
    [7, '河湾学校', '初中', '无', null, null, '规财科', null, null, null, '达标'],
    [null, '合计', null, null, null, null, null, 85.6],
  ],
  merges: ['A1:K1', 'B2:C2', 'D2:E2', 'F2:F3', 'G2:G3', 'H2:H3', 'I2:J2'],
}

const MOVES = Array.from({ length: 12 }, (_, at): OfficeCell[] => [
  at + 1,
  `榆交${String(at + 1).padStart(2, '0')}`,
  at % 3 === 2 ? '川口中学' : '南庄小学',
  ['东关小学', '西关小学', '城关初级中学'][at % 3],
  at < 3 ? '√' : '×',
  at % 2 === 0 ? '定期交流' : '对口支援',
  '2018年9月1日',
  '2019年8月31日',
])

const ROTATION: FreeSheet = {
  name: '台账（三）',
  rows: [
    ['表一　学校基本情况'],
    words('校名 学校类型 符合交流轮岗条件教师 专任教师'),
    ['东关小学', '县城优质', 42, 62],
    ['西关小学', '县城', 30, 44],
    ['城关初级中学', '县城', 45, 70],
    ['南庄小学', '农村', null, 20],
    ['川口中学', '农村', null, 34],
    ['河湾学校', '农村薄弱', null, 31],
    ['小计', null, '=SUM(C3:C8)', '=SUM(D3:D8)'],
    [],
    ['表二　交流轮岗教师'],
    words('序号 教师编码 到岗学校 原学校 是否骨干教师 交流形式 开始时间 结束时间'),
    ...MOVES,
  ],
  merges: ['A1:D1', 'A11:H11'],
}

const DROPOUTS: FreeSheet = {
  name: '台账（四）',
  rows: [
    ['榆中县控辍保学台账'],
    words('台账编号 就读年级 原就读学校 学生类别 辍学时间 辍学原因 劝返责任人 劝返 最近一次劝返 是否登记 书面报告时间 安置方式 返校时间 目前状态 备注'),
    ['榆控01', '初二', '川口中学', '疑似辍学', '2018-9-10', '厌学', '基教科', 3, '2018/11/12', '已登记', '20180912', null, '未返校', '劝返中', null],
    ['榆控02', '七年级', '城关初级中学', '辍学', '2018年9月3日', '外出务工', '基教科', 2, day(9, 25), '√', '2018.9.6', '原校就读', '2018年10月8日', '已复学', '县内'],
  ], // prettier-ignore
  merges: ['A1:O1'],
}

const GROUPS: FreeSheet = {
  name: '台账（五）残疾儿童、随迁子女',
  rows: [
    ['一、适龄残疾儿童少年'],
    words('单位名称 适龄残疾儿童少年 安置去向 安置去向 安置去向 安置去向 一人一案方案'),
    [null, null, '随班就读', '特教学校就读', '送教上门', '未安置', null],
    ['东关小学', 9, 8, 1, null, null, 9],
    ['城关初级中学', 12, 9, 1, 2, null, 12],
    ['河湾学校', 4, 2, null, 1, 1, 4],
    ['总计', '=SUM(B4:B6)', '=SUM(C4:C6)', '=SUM(D4:D6)', '=SUM(E4:E6)', '=SUM(F4:F6)', '=SUM(G4:G6)'],
    [],
    ['二、进城务工人员随迁子女'],
    words('学校名称 公办学校就读 政府购买学位 民办学校 随迁子女总数 单独编班'),
    ['东关小学', 190, 10, 0, 200, '—'],
    ['城关初级中学', 110, 0, 20, 130, '—'],
    ['注：随迁子女均与本地户籍学生混合编班。'],
  ],
  merges: ['A2:A3', 'B2:B3', 'C2:F2', 'G2:G3'],
}

const LEFT_BEHIND: FreeSheet = {
  name: '台账（六）',
  rows: [
    ['农村留守儿童关爱保护工作台账'],
    words('序号 乡镇（街道）或学校 关爱室数量 农村留守儿童 已建档 最近走访时间'),
    [1, '青城镇', '有', 41, 41, '2018-11-09'],
    [2, '哈岘乡', 2, 26, 26, day(11, 2)],
    [3, '河湾学校', '有', 12, 12, '2018年10月26日'],
    [null, '合计', 4, 79, 79, null],
  ],
}

const SCHOOLS: FreeSheet = {
  name: '学校情况',
  rows: [
    ['榆中县义务教育学校情况（2018—2019学年）'],
    words('学段 学校名称 办学类型 班级数 在校生数 56人以上班级数 66人以上班级数 最大班额 教学仪器设备值（万元） 网络多媒体教室数 体育运动场馆面积 教学及辅助用房面积 高于规定学历教师数 县级以上骨干教师数 体育、艺术专任教师数'),
    ['小学', '东关小学', '小学', 22, 1000, 1, 0, 57, 205, 24, 7600, 4600, 44, 11, 10],
    ['小学', '西关小学', '小学', 16, 700, 0, 0, 45, 143.5, 17, 5400, 3200, 31, 8, 7],
    ['小学', '南庄小学', '小学', 6, 200, 0, 0, 38, 41, 5, 1200, 920, 9, 3, 2],
    ['小学', '河湾学校', '九年一贯制学校', 6, 180, 0, 0, 35, 37, 5, 1400, 830, 8, 2, 2],
    ['小学合计', null, null, '=SUM(D3:D6)', '=SUM(E3:E6)', '=SUM(F3:F6)', '=SUM(G3:G6)'],
    ['初中', '城关初级中学', '初级中学', 18, 900, 1, 0, 56, 230, 22, 9300, 5300, 49, 10, 9],
    ['初中', '川口中学', '初级中学', 10, 450, 0, 0, 48, 115, 11, 4700, 2650, 25, 5, 5],
    ['初中', '河湾学校', '九年一贯制学校', 3, 120, 0, 0, 42, 31, 3, 1260, 720, 7, 2, 2],
    ['初中合计', null, null, '=SUM(D8:D10)', '=SUM(E8:E10)', '=SUM(F8:F10)', '=SUM(G8:G10)'],
  ], // prettier-ignore
  merges: ['A1:O1'],
}

const BEFORE: readonly FreeSheet[] = [CONTENTS]
const AFTER: readonly FreeSheet[] = [LARGE, STANDARD, ROTATION, DROPOUTS, GROUPS, LEFT_BEHIND, SCHOOLS]

/** The second county's workbook; by its form the county has achieved every point, and so do its ledgers say. */
export async function secondCountyBook(county = SECOND, changes: OfficeChanges = {}): Promise<Buffer> {
  const book = new Workbook()
  for (const sheet of BEFORE) addSheet(book, sheet, county)
  addForm(book, county)
  for (const sheet of AFTER) addSheet(book, sheet, county)
  for (const [place, value] of Object.entries(changes)) {
    const [sheet, address] = place.split('!')
    put(book.getWorksheet(sheet)!, address, value)
  }
  recalculate(book)
  return Buffer.from(await book.xlsx.writeBuffer())
}

function addSheet(book: Workbook, { name, rows, merges = [] }: FreeSheet, county: string): void {
  const sheet = book.addWorksheet(name)
  rows.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      const own = typeof cell === 'string' ? cell.replace(SECOND, county) : cell
      put(sheet, sheet.getCell(row + 1, column + 1).address, own)
    }),
  )
  for (const area of merges) sheet.mergeCells(area)
}
