import { asShown } from '../../grid/as-shown'
import { textOf, type CellValue } from '../../grid/cell'
import { valueAt, type SheetContents, type WorkbookContents } from '../../grid/contents'
import { seenAt } from '../../grid/merged-areas'

/** Scores are given in tenths or hundredths; counted in millionths they add up exactly. */
const UNIT = 1e6

/** A number of the sheet, exactly; null where its cell is blank, undefined where it holds no number. */
export type Points = number | null | undefined

/** A row that gives points for an item. */
export interface ScoreRow {
  readonly row: number
  readonly group: string
  readonly name: string
  readonly weight: Points
  readonly score: Points
}

/** 政府工作评估得分: 一级指标, 二级指标, 分值, 得分. */
export interface ScoreSheet {
  readonly sheet: SheetContents
  readonly headingRow: number
  readonly columns: Readonly<Record<'group' | 'name' | 'weight' | 'score', number>>
  readonly rows: readonly ScoreRow[]
  /** The row that adds up the others; null where there is none. */
  readonly total: ScoreRow | null
}

const TOP_ROWS = 30
const SUM = /^(?:合计|总计|总分|小计|得分合计)/
const GROUP: ReadonlySet<string> = new Set(['一级指标', '一级'])
const NAME: ReadonlySet<string> = new Set(['二级指标', '二级', '指标', '评估内容'])
const WEIGHT: ReadonlySet<string> = new Set(['分值', '满分', '标准分', '权重分', '分数'])
const SCORE: ReadonlySet<string> = new Set(['得分', '自评得分', '评估得分', '实得分', '自评分'])

/** The score sheets of a workbook. */
export function readScores(workbook: WorkbookContents): ScoreSheet[] {
  return asShown(workbook).sheets.flatMap((sheet) => readScore(sheet) ?? [])
}

function readScore(sheet: SheetContents): ScoreSheet | null {
  for (const headingRow of [...sheet.rows.keys()].slice(0, TOP_ROWS)) {
    const headings = (sheet.rows.get(headingRow) ?? []).map(plain)
    const find = (words: ReadonlySet<string>): number => headings.findIndex((text) => words.has(text))
    const columns = { group: find(GROUP), name: find(NAME), weight: find(WEIGHT), score: find(SCORE) }
    if (Object.values(columns).includes(-1)) continue
    return { sheet, headingRow, columns, ...rowsBelow(sheet, headingRow, columns) }
  }
  return null
}

function rowsBelow(
  sheet: SheetContents,
  headingRow: number,
  columns: ScoreSheet['columns'],
): Pick<ScoreSheet, 'rows' | 'total'> {
  const rows: ScoreRow[] = []
  let total: ScoreRow | null = null
  let group = ''
  for (const row of sheet.rows.keys()) {
    if (row <= headingRow) continue
    const part = plain(seenAt(sheet, row, columns.group))
    const item = plain(seenAt(sheet, row, columns.name))
    const own = { weight: points(sheet, row, columns.weight), score: points(sheet, row, columns.score) }
    const sum = [part, item].find((text) => SUM.test(text))
    if (sum !== undefined) {
      total = { row, group: '', name: sum, ...own }
      continue
    }
    group = part || group
    if (own.weight === null && own.score === null) continue
    rows.push({ row, group, name: item || part, ...own })
  }
  return { rows, total }
}

/** One weight or score for several rows counts in the first of them. */
function points(sheet: SheetContents, row: number, column: number): Points {
  const value = valueAt(sheet, row, column)
  if (typeof value === 'number') return Math.round(value * UNIT)
  const text = plain(value).replace(/分$/, '')
  if (text === '') return null
  return /^-?\d{1,6}(?:\.\d{1,6})?$/.test(text) ? Math.round(Number(text) * UNIT) : undefined
}

const plain = (value: CellValue | undefined): string =>
  textOf(value)
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/\([^()]*\)/g, '')

/** Points as a number. */
export function scoreOf(points: number): number {
  return points / UNIT
}

/** The sum of a column; null where a cell of it holds no number. */
export function sumOf({ rows }: ScoreSheet, field: 'weight' | 'score'): number | null {
  let sum = 0
  for (const row of rows) {
    if (row[field] === undefined || (field === 'score' && row[field] === null)) return null
    sum += row[field] ?? 0
  }
  return rows.length > 0 ? sum : null
}
