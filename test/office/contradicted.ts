import type { OfficeChanges } from './county-book'

/** A point of the form that something beside it denies. */
export interface Contradicted {
  readonly point: number
  /** What is changed in the workbook that is right. */
  readonly changes: OfficeChanges
  /** What is said besides that the point is denied, each as `rule sheet!cell`. */
  readonly besides: readonly string[]
}

/** Where the form has a point's 已实现 and 未实现: point 1 stands in row 4. */
export const achieved = (point: number): string => `汇总表!E${point + 3}`
export const unachieved = (point: number): string => `汇总表!F${point + 3}`

const date = (year: number, month: number, day: number): Date => new Date(Date.UTC(year, month - 1, day))

/** Each point that ledgers speak of, denied once by the ledger of the office's workbook. */
export const CONTRADICTED: readonly Contradicted[] = [
  { point: 19, changes: { '轮岗教师!D6': '否', '轮岗教师!D7': '否' }, besides: [] },
  { point: 20, changes: { '标准化建设!B7': '甲小学', '标准化建设!C7': '初中' }, besides: ['school-not-in-ledger 学校基本数据!B7'] },
  { point: 25, changes: { '大班额!D6': '一年级', '大班额!G6': 46 }, besides: [] },
  { point: 26, changes: { '大班额!G4': 66, '学校基本数据!G4': 66, '学校基本数据!I4': 1 }, besides: [] },
  { point: 42, changes: { '控辍保学!K4': null }, besides: ['dropout-unreported 控辍保学!K4'] },
  { point: 44, changes: { '控辍保学!I4': date(2018, 10, 10), '控辍保学!M5': date(2018, 10, 9) }, besides: ['dropout-stale 控辍保学!I4'] },
  { point: 45, changes: { '残疾儿童!H5': 14 }, besides: [] },
  { point: 47, changes: { '随迁子女!D4': 30, '随迁子女!F4': 100 }, besides: [] },
  { point: 48, changes: { '留守儿童!D4': 59 }, besides: [] },
  { point: 49, changes: { '留守儿童!E5': 0 }, besides: ['left-behind-without-room 留守儿童!E5'] },
] // prettier-ignore
