import type { CellValue } from '../../../../src/grid/cell'
import { sheetFromGrid, type SheetContents } from '../../../../src/grid/contents'
import { parseArea } from '../../../../src/grid/address'
import { checkBalance } from '../../../../src/balance/check-balance'
import { balanceResult, type BalanceResult } from '../../../../src/balance/result'
import { QUALITY_2017 } from '../../../../src/balance/standards/catalogue'

export type Cell = CellValue | undefined
export type Row = readonly Cell[]

/** Pupils, teachers above the required degree, key teachers, sports and arts teachers, rooms, sports grounds, equipment, multimedia rooms. */
export const AMOUNTS = [
  '在校生数',
  '高于规定学历教师数',
  '县级以上骨干教师数',
  '体育、艺术专任教师数',
  '教学及辅助用房面积',
  '体育运动场馆面积',
  '教学仪器设备值',
  '网络多媒体教室数',
]

/** Five schools that pass in everything, by name. */
export const SCHOOLS: Readonly<Record<string, readonly number[]>> = {
  城关小学: [960, 46, 12, 10, 4416, 7488, 2_112_000, 24],
  东街小学: [540, 26, 6, 5, 2484, 4158, 1_134_000, 13],
  河西小学: [312, 15, 4, 3, 1466.4, 2558.4, 686_400, 8],
  第一初级中学: [1150, 72, 14, 12, 6900, 11_960, 3_105_000, 29],
  河西初级中学: [418, 26, 5, 4, 2508, 4430.8, 1_128_600, 11],
}
export const PRIMARY = ['城关小学', '东街小学', '河西小学']
export const JUNIOR = ['第一初级中学', '河西初级中学']

export const ALL = [...PRIMARY, ...JUNIOR]
/** Both stages of SCHOOLS as stagesOf says them. */
export const BOTH_PASS = ['primary 3 true', 'junior 2 true']

/** 学段 of a school of SCHOOLS. */
export function stageOf(name: string): string {
  return PRIMARY.includes(name) ? '小学' : '初中'
}

/** The row of a school: its name, what stands before its amounts, its amounts. */
export function school(name: string, ...before: readonly Cell[]): Cell[] {
  return [name, ...before, ...SCHOOLS[name]]
}

/** The row of sums of some schools. */
export function sums(label: Cell, names: readonly string[], ...before: readonly Cell[]): Cell[] {
  return [label, ...before, ...AMOUNTS.map((_, at) => plain(names.reduce((sum, name) => sum + SCHOOLS[name][at], 0)))]
}

export function plain(value: number): number {
  return Number(value.toPrecision(12))
}

/** Values per pupil and per hundred, as they are printed. */
export function perPupil(name: string, decimals = 4): number[] {
  const [pupils, ...amounts] = SCHOOLS[name]
  return amounts.map((amount, at) => Number(((amount / pupils) * (at < 3 || at === 6 ? 100 : 1)).toFixed(decimals)))
}

export const PER_PUPIL = [
  '每百名学生拥有高于规定学历教师数',
  '每百名学生拥有县级以上骨干教师数',
  '每百名学生拥有体育、艺术（美术、音乐）专任教师数',
  '生均教学及辅助用房面积（㎡）',
  '生均体育运动场馆面积（㎡）',
  '生均教学仪器设备值（元）',
  '每百名学生拥有网络多媒体教室数',
]

/** A sheet of a grid; merges as A1:B2. */
export function sheet(name: string, grid: readonly Row[], ...merges: readonly string[]): SheetContents {
  return sheetFromGrid(name, grid as Cell[][], { merges: merges.map((area) => parseArea(area)!) })
}

/** What a workbook of these sheets comes to. */
export function judged(...sheets: readonly SheetContents[]): BalanceResult {
  const request = { standard: QUALITY_2017, language: 'zh' as const, year: 2026, terms: null }
  return balanceResult(checkBalance({ sheets, date1904: false }, request), 'default')
}

/** Stages as `primary 3 true`. */
export function stagesOf({ stages }: Pick<BalanceResult, 'stages'>): string[] {
  return stages.map(({ stage, schools, pass }) => `${stage} ${schools} ${pass}`)
}

/** The findings but for those that are good to know, as `rule cell`. */
export function faults({ findings }: Pick<BalanceResult, 'findings'>): string[] {
  return findings.filter(({ severity }) => severity !== 'info').map(({ rule, cell }) => `${rule} ${cell}`)
}

/** All findings of a rule, as they are said. */
export function saidOf({ findings }: Pick<BalanceResult, 'findings'>, rule: string): string[] {
  return findings.filter((finding) => finding.rule === rule).map(({ message }) => message)
}
