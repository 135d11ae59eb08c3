import type { CellValue } from '../../src/grid/cell'
import { sheetFromGrid, type SheetContents, type WorkbookContents } from '../../src/grid/contents'
import { checkWorkbook, type WorkbookOptions } from '../../src/ledgers/check-workbook'
import type { WorkbookCheck } from '../../src/ledgers/result'
import { filledSheet, type Changes } from '../summary-table/filled-table'

/** A county's office; its form says that it has achieved every point. */
export const CHANGTU = { unit: '昌图县教育局', contact: '办公室 024-00000000', code: '昌教发', counties: ['昌图县'] }

/** The form is of 20 November 2018, and checked on 1 December. */
export const OPTIONS: WorkbookOptions = { language: 'zh', today: new Date(Date.UTC(2018, 11, 1)) }

export type Row = readonly (CellValue | undefined)[]

/** Headings as offices write them. */
export const HEADINGS = {
  classes: '学校名称 学段 年级 班级 原班额 现班额 成因 消除措施 责任人 计划消除年月 实际消除年月'.split(' '),
  standard: '学校名称 学段 未达标指标 差额 整改措施 责任人 投入(万元) 计划达标年 实际达标年月 状态'.split(' '),
  rotationSchools: '学校 类别 专任教师 符合交流条件教师'.split(' '),
  movements: '教师编号 派出学校 接收学校 骨干 形式 起 止'.split(' '),
  dropouts: '编号 学校 年级 类别 失学时间 原因 包保责任人 劝返次数 最近劝返 登记 书面报告日 安置 复学日期 状态'.split(
    ' ',
  ),
  special: '学校 适龄 随班就读 特教学校 送教上门 未入学 一人一案份数'.split(' '),
  migrants: '学校 随迁子女 公办 购买学位 其他民办 单独编班数'.split(' '),
  leftBehind: '乡镇或学校 留守儿童 建档 关爱室 最近走访'.split(' '),
}

const SCHOOLS =
  '学校名称 学段 办学类型 在校生数 班级数 最大班额 56人以上班级数 66人以上班级数 高于规定学历教师数 县级以上骨干教师数 体育、艺术专任教师数 教学及辅助用房面积 体育运动场馆面积 教学仪器设备值 网络多媒体教室数'

/** 学校基本数据: each school as its name, stage, pupils, classes, largest class, classes of 56 and 66 or more; its resources are ample. */
export function schoolSheet(schools: readonly Row[], name = '学校基本数据'): SheetContents {
  const rows = schools.map(([school, stage, pupils, classes, largest, large, superLarge]) => [
    school, stage, stage === '小学' ? '小学' : '初级中学', pupils, classes, largest, large, superLarge,
    ...[90, 30, 30, 8000, 15000, 4_000_000, 40],
  ]) // prettier-ignore
  return sheetFromGrid(name, [SCHOOLS.split(' '), ...rows])
}

/** Schools that nothing is wrong with. */
export const PLAIN_SCHOOLS: readonly Row[] = [
  ['城关一小', '小学', 900, 20, 70, 3, 1],
  ['八面城中学', '初中', 800, 16, 55, 0, 0],
  ['宝力小学', '小学', 300, 8, 40, 0, 0],
]

/** The county's form, with these sheets beside it. */
export function countyWorkbook(sheets: readonly SheetContents[], changes: Changes = {}): WorkbookContents {
  return { sheets: [filledSheet({ office: CHANGTU, rows: allAchieved, ...changes }), ...sheets], date1904: false }
}

/** The office's county stands in 已实现 of every point. */
export const allAchieved: NonNullable<Changes['rows']> = (grid) =>
  grid.map((row) => (typeof row[1] === 'number' ? [...row.slice(0, 4), '昌图县', '无', row[6]] : row))

/** A ledger's sheet: its headings, and rows below. */
export function ledgerSheet(name: string, headings: readonly string[], rows: readonly Row[]): SheetContents {
  return sheetFromGrid(name, [headings, ...rows])
}

/** What a check gives of each workbook that it has been asked of: a test asks of one for its findings, its figures and its messages. */
const checks = new WeakMap<WorkbookContents, WorkbookCheck>()

export function checked(workbook: WorkbookContents, more?: Partial<WorkbookOptions>): WorkbookCheck {
  if (more) return checkWorkbook(workbook, { ...OPTIONS, ...more })
  const check = checks.get(workbook) ?? checkWorkbook(workbook, OPTIONS)
  checks.set(workbook, check)
  return check
}

/** What is said of ledgers, each as `rule sheet!cell`. */
export function said(workbook: WorkbookContents, more?: Partial<WorkbookOptions>): string[] {
  const ours = /^(?:ledger|class|school|rotation|dropout|group|migrant|left)-/
  return checked(workbook, more)
    .findings.filter(({ rule }) => ours.test(rule))
    .map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`)
}

/** The messages of a rule. */
export function messagesOf(workbook: WorkbookContents, rule: string): string[] {
  return checked(workbook).findings.flatMap((finding) => (finding.rule === rule ? [finding.message] : []))
}
