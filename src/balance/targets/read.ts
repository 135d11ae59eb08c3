import { asShown } from '../../grid/as-shown'
import { textOf, type CellValue } from '../../grid/cell'
import { valueAt, type SheetContents, type WorkbookContents } from '../../grid/contents'
import { seenAt } from '../../grid/merged-areas'
import { knownItems, type KnownItem } from '../county/item-sheet/known'
import type { Stage } from '../stage'
import type { Standard } from '../standard'
import { amountsIn, countiesByYear, countiesIn } from './amounts'
import { isPerStage, isShare, subjectOf } from './subject'
import type { TargetCell, TargetRow, TargetSheets, UnreadTarget } from './target'

interface YearColumn {
  readonly column: number
  readonly year: number | null
  readonly isActual: boolean
}

interface Headings {
  readonly bottom: number
  readonly values: readonly YearColumn[]
  readonly stage: number
  readonly unit: number
  /** Columns that name nothing: 序号, 备注 and their like. */
  readonly beside: ReadonlySet<number>
}

const TOP_ROWS = 30
const WIDEST = 120
const NAMES: ReadonlySet<string> = new Set([
  '指标',
  '指标名称',
  '指标要求',
  '目标',
  '目标名称',
  '项目',
  '二级指标',
  '年度指标',
])
const BESIDE: ReadonlySet<string> = new Set([
  '序号',
  '编号',
  '备注',
  '说明',
  '标准',
  '标准值',
  '国家标准',
  '责任单位',
  '责任科室',
  '责任人',
])
const REACHED = /实际|完成|达到|现有|达成|现状/
const SUM = /^(?:合计|小计|总计)/

/** The yearly targets of a workbook: sheets whose headings name 指标 beside years. */
export function readTargets(workbook: WorkbookContents, standard: Standard): TargetSheets {
  const known = knownItems(standard)
  const read = asShown(workbook).sheets.map((sheet) => readSheet(sheet, standard, known))
  return { rows: read.flatMap(({ rows }) => rows), unread: read.flatMap(({ unread }) => unread) }
}

function readSheet(sheet: SheetContents, standard: Standard, known: readonly KnownItem[]): TargetSheets {
  const headings = headingsOf(sheet)
  const rows: TargetRow[] = []
  const unread: UnreadTarget[] = []
  if (!headings) return { rows, unread }
  for (const row of sheet.rows.keys()) {
    if (row <= headings.bottom) continue
    const read = readRow(sheet, row, headings, standard, known)
    rows.push(...read.rows)
    unread.push(...read.unread)
  }
  return { rows, unread }
}

function headingsOf(sheet: SheetContents): Headings | null {
  for (const row of [...sheet.rows.keys()].slice(0, TOP_ROWS)) {
    const width = Math.min(Math.max(...[row, row + 1].map((each) => sheet.rows.get(each)?.length ?? 0)), WIDEST)
    const own = Array.from({ length: width }, (_, column) => plain(seenAt(sheet, row, column)))
    if (!own.some((text) => NAMES.has(text))) continue
    const below = Array.from({ length: width }, (_, column) => plain(seenAt(sheet, row + 1, column)))
    const goesOn =
      below.filter((text, column) => /^(?:目标|实际|计划|完成|规划|20\d\d)/.test(text) && own[column] !== text).length >
      0
    // A year above two columns stands in the first of them, merged or not.
    const group = own.map((text, column) =>
      text === '' && goesOn && below[column] !== '' ? lastBefore(own, column) : text,
    )
    const texts = group.map((text, column) => (goesOn && below[column] !== text ? text + below[column] : text))
    const values = texts.flatMap((text, column): YearColumn[] => {
      const year = /20\d\d/.exec(text)?.[0]
      const isActual = REACHED.test(text)
      if (year === undefined && !(isActual && text.length <= 8)) return []
      return [{ column, year: year === undefined ? null : Number(year), isActual }]
    })
    if (!values.some(({ year }) => year !== null)) continue
    const beside = new Set(texts.flatMap((text, column) => (BESIDE.has(text) ? [column] : [])))
    return { bottom: goesOn ? row + 1 : row, values, stage: texts.indexOf('学段'), unit: texts.indexOf('单位'), beside }
  }
  return null
}

const lastBefore = (texts: readonly string[], column: number): string =>
  texts.slice(0, column).reduce((last, text) => (text === '' ? last : text), '')

const plain = (value: CellValue): string => textOf(value).normalize('NFKC').replace(/\s+/g, '')

function readRow(
  sheet: SheetContents,
  row: number,
  { values, stage: stageColumn, unit: unitColumn, beside }: Headings,
  standard: Standard,
  known: readonly KnownItem[],
): TargetSheets {
  const first = Math.min(...values.map(({ column }) => column))
  const filled = values.filter(({ column }) => /[\p{L}\p{N}]/u.test(plain(valueAt(sheet, row, column))))
  const names = Array.from({ length: first }, (_, column) => column)
    .filter((column) => column !== stageColumn && column !== unitColumn && !beside.has(column))
    .map((column) => ({ column, text: textOf(seenAt(sheet, row, column)).trim() }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.text.length - a.text.length)
  const name = names[0]
  if (!name || filled.length === 0 || SUM.test(name.text)) return { rows: [], unread: [] }
  const unit = unitColumn < 0 ? '' : plain(seenAt(sheet, row, unitColumn))
  const subject = subjectOf(
    names.map(({ text }) => text),
    unit,
    standard,
    known,
  )
  const place = { sheet: sheet.name, row }
  if (!subject) return { rows: [], unread: [{ ...place, column: name.column, written: name.text }] }
  const words = stageColumn < 0 ? '' : plain(seenAt(sheet, row, stageColumn))
  // 超过标准班额（小学45人、初中50人） names both stages and is about none.
  const inName = stagesIn(plain(name.text))
  const named = stagesIn(words) ?? (inName?.length === 1 || isPerStage(subject, standard) ? inName : null)
  const stages: readonly (Stage | null)[] = named ?? (isPerStage(subject, standard) ? ['primary', 'junior'] : [null])
  const isPercent = unit.includes('%') || (unit === '' && isShare(subject, standard))
  const unread: UnreadTarget[] = []
  const byNames = subject === 'counties:recognised' ? countiesNamed(sheet, row, filled) : []
  const cells = filled.flatMap((column) => {
    if (byNames.some((each) => each.column === column.column)) return []
    const value = valueAt(sheet, row, column.column)
    const amounts = amountsIn(value, isPercent)
    const counties = amounts ? null : countiesByYear(plain(value))
    if (!amounts && !counties) unread.push({ ...place, column: column.column, written: textOf(value).trim() })
    return amounts ? [{ ...column, amounts }] : []
  })
  const lists = subject === 'counties:recognised' ? timetable(sheet, row) : []
  if (lists.length > 0) unread.length = 0
  const rows = stages.map((stage): TargetRow => {
    const typed = cells.flatMap(({ column, year, isActual, amounts }) => {
      const amount = (stage && amounts[stage]) ?? amounts.all
      return amount ? [{ column, year, isActual, amount }] : []
    })
    const own = [...typed, ...byNames]
    const goals = [
      ...own.flatMap(({ isActual, year, ...cell }) => (!isActual && year !== null ? [{ ...cell, year }] : [])),
      ...lists,
    ]
    return {
      ...place,
      name: name.text,
      subject,
      stage,
      goals: goals.sort((a, b) => a.year - b.year),
      actuals: own.flatMap(({ isActual, ...cell }) => (isActual ? [cell] : [])),
    }
  })
  return { rows: rows.filter(({ goals, actuals }) => goals.length + actuals.length > 0), unread }
}

/** Cells that name the counties of their year: how many there are by then, goals and what is reached each by themselves. */
function countiesNamed(sheet: SheetContents, row: number, columns: readonly YearColumn[]) {
  const lists = columns.flatMap((column) => {
    const counties = countiesIn(plain(valueAt(sheet, row, column.column)))
    return counties ? [{ ...column, counties }] : []
  })
  const inOrder = lists.sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
  const known = new Map([false, true].map((isActual) => [isActual, new Set<string>()]))
  return inOrder.map(({ counties, ...column }) => {
    const so = known.get(column.isActual)!
    for (const county of counties) so.add(county)
    return { ...column, amount: { value: so.size, percent: false } }
  })
}

/** 2025年A、B；2028年C in any cell of a row: how many counties there are to be by each year. */
function timetable(sheet: SheetContents, row: number): (TargetCell & { readonly year: number })[] {
  for (const [column, value] of (sheet.rows.get(row) ?? []).entries()) {
    const byYear = typeof value === 'string' ? countiesByYear(plain(value)) : null
    if (!byYear) continue
    let count = 0
    return byYear.map(({ year, counties }) => {
      count += counties.length
      return { column, year, amount: { value: count, percent: false } }
    })
  }
  return []
}

/** The stages that words name; null where they name none. */
function stagesIn(words: string): readonly Stage[] | null {
  const primary = words.includes('小学')
  const junior = words.includes('初中')
  if (!primary && !junior) return null
  return [...(primary ? (['primary'] as const) : []), ...(junior ? (['junior'] as const) : [])]
}
