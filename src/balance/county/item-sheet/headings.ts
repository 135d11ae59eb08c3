import type { CellValue } from '../../../grid/cell'
import { Lexicon } from '../../../text/lexicon'
import { countyIn } from '../../school-sheet/county-name'

/** The columns of an item sheet. */
export interface ItemColumns {
  /** What is reached: of the latest year, where there is a column for each. */
  readonly actual: number | null
  /** What was reached in earlier years, the latest first: it counts where nothing later is entered. */
  readonly earlier: readonly number[]
  /** Whether the sheet itself finds it reached (是否达标), beside what is reached. */
  readonly met: number | null
  /** What the figures are counted in. */
  readonly unit: number | null
  /** The targets, in the order of their years. */
  readonly years: readonly { readonly year: number; readonly column: number }[]
  /** Columns of figures of which nobody can say whether they are what is reached; none where a column says that. */
  readonly unclear: readonly number[]
  /** Columns that say what an item asks, count items or remark on them: none of them names an item. */
  readonly beside: ReadonlySet<number>
}

export const NO_COLUMNS: ItemColumns = {
  actual: null,
  earlier: [],
  met: null,
  unit: null,
  years: [],
  unclear: [],
  beside: new Set(),
}

/** Most texts: nothing in them is left out. */
const PLAIN = /^[\u4e00-\u9fff0-9A-Za-z]*$/
/** No heading is longer. */
const LONGEST_HEADING = 20
const YEAR = /(20\d\d)(?:[-~—](?:20)?\d\d)?(?:学年|年)?度?/
/** Any number but a year. */
const FIGURE = /^(?!20\d\d$)\d+$/
/** A heading that is a year and nothing else. */
const BARE_YEAR = /^20\d\d(?:[-~—](?:20)?\d\d)?(?:学年|年)?度?$/
const AIMED = /^(?:拟|应|预期)?(?:目标|计划|规划)(?:值|数|水平)?$|^(?:拟|应|预期)达到?(?:值|数|水平)?$/
/** Words above or in the name of a sheet by which its years are those of a plan. */
const PLANNED = /目标|计划|规划|任务|年度|分年/
const MET = /^(?:是否|是不是)?(?:已经?)?(?:达标|达到|达到标准|完成|符合|合格)(?:与否|情况)?$|^(?:评估|自评)?结论$/
const ITEM =
  /^(?:[一二三四]级|[a-c]级?|i+级?)?(?:评估|督导|监测|考核|评价|核心|县级|主要|具体)*(?:指标|评估内容|评价内容|评估项目)(?:名称|内容|项目|体系|要求)?$/i
const BESIDE =
  /标准|要求|要点|依据|说明|方法|目标|计划|规划|任务|措施|责任|牵头|部门|科室|时限|权重|分值|得分|材料|备注|序号|编号|^单位$/
const UNIT = /^(?:计量|数据)?单位$/

/** The parts of a heading for what is reached; at least one of the first kind, or two of the second: 目前达到水平, 县级自评值, 完成数据. */
const NOW = '实际 现状 现值 现有 目前 当前 自评 自查 自测 实测 测算 指标值 数值 数据'
const DONE = '完成 达到 达成'
const REACHED = new Lexicon({
  now: NOW,
  done: DONE,
  rest: '县级 全县 本县 我县 县 的 已 值 情况 水平 数 结果 程度 率 比例 得分 本年 年度',
})

/** One of these stands in every row of headings: in each that says what is reached, what is aimed at or what an item is, and in every year. */
const TELLING = new RegExp(
  [...NOW.split(' '), ...DONE.split(' '), ...'目标 计划 规划 达 指标 内容 项目 20\\d\\d'.split(' ')].join('|'),
)

/** What a cell of a heading row says of its column. */
interface Heading {
  readonly kind: 'reached' | 'aimed' | 'year' | 'met' | 'unit' | 'item' | 'county' | 'beside' | 'other'
  readonly column: number
  readonly year: number | null
  /** Of a county. */
  readonly name: string
}

/** Whose columns are looked at: those of one county, of none (''), or all (null). */
export type Whose = string | null

/** What the cells of a row may be as headings; '' for those that are none. */
export function headingTexts(cells: readonly CellValue[]): readonly string[] {
  return Array.from(cells, (cell) => headingText(cell))
}

/** Whether a row may be one of headings at all: few are, and the others are known by one look. */
export function mayBeHeadings(texts: readonly string[]): boolean {
  return texts.some((text) => TELLING.test(text))
}

/** The headings of a row by its texts; `above` are those of the row above it, in which a year may stand over several columns. */
export function headingsOf(texts: readonly string[], above: readonly string[]): readonly Heading[] {
  let over = ''
  return texts.flatMap((text, column): Heading[] => {
    over = above[column] || over
    const own = headingOf(text, column)
    if (!own) return []
    const kind = own.kind !== 'reached' && AIMED.test(text) ? 'aimed' : own.kind
    const isOfYearAbove = own.year === null && (kind === 'reached' || kind === 'aimed') && BARE_YEAR.test(over)
    return [isOfYearAbove ? { ...own, kind, year: Number(over.slice(0, 4)) } : own]
  })
}

/** Whether the years of a sheet are those of a plan (年度目标), by its name or the row above its headings. */
export function isOfPlan(sheet: string, above: readonly string[]): boolean {
  return PLANNED.test(sheet) || above.some((text) => PLANNED.test(text))
}

function headingOf(text: string, column: number): Heading | null {
  if (text === '') return null
  // Below the headings most cells are figures.
  if (FIGURE.test(text)) return { kind: 'other', column, year: null, name: '' }
  const year = YEAR.exec(text)
  const rest = text.replace(YEAR, '')
  const of = (kind: Heading['kind'], name = ''): Heading => ({ kind, column, year: year && Number(year[1]), name })
  if (year && rest === '') return of('year')
  if (year && AIMED.test(rest)) return of('aimed')
  if (saysReached(rest)) return of('reached')
  if (MET.test(rest)) return of('met')
  if (UNIT.test(rest)) return of('unit')
  if (ITEM.test(rest)) return of('item')
  if (BESIDE.test(rest)) return of('beside')
  const county = countyIn(text)
  return county === '' ? of('other') : of('county', county)
}

/** Whether a row is one of headings: one year alone may be any number, and one word any text. */
export function areHeadings(headings: readonly Heading[]): boolean {
  const has = (kind: Heading['kind'], least = 1) => headings.filter((each) => each.kind === kind).length >= least
  return has('reached') || has('aimed') || has('year', 2) || (has('item') && headings.length > 1)
}

/** The columns that a row of headings names, for one county where it has a column for each; `isPlan`: whether its years are those of a plan. */
export function columnsOf(headings: readonly Heading[], isPlan: boolean, whose: Whose): ItemColumns {
  const of = (kind: Heading['kind']) => headings.filter((each) => each.kind === kind)
  const counties = of('county')
  const own = whose === null ? (counties.length === 1 ? counties : []) : counties.filter(({ name }) => name === whose)
  const reached = counties.length > 0 && whose !== null ? own : [...of('reached'), ...own]
  const [latest, ...earlier] = latestFirst(reached)
  const actual = latest ?? of('met')[0]?.column ?? null
  const years = [...of('aimed'), ...(isPlan || actual !== null ? of('year') : [])]
  const isUnclear = actual === null && years.length === 0 && of('item').length > 0
  const others = [...of('year'), ...of('other'), ...(whose === null ? counties : [])]
  const unclear = isUnclear || (actual === null && !isPlan && of('year').length > 0) ? others : []
  const beside = [...of('beside'), ...of('unit'), ...of('met')]
  return {
    actual,
    earlier,
    met: of('met').find(({ column }) => column !== actual)?.column ?? null,
    unit: of('unit')[0]?.column ?? null,
    years: years
      .flatMap(({ year, column }) => (year === null ? [] : [{ year, column }]))
      .sort((a, b) => a.year - b.year),
    unclear: unclear.map(({ column }) => column),
    beside: new Set(beside.map(({ column }) => column)),
  }
}

/** The columns of what is reached by their years, the latest first; of those without a year only the first. */
function latestFirst(reached: readonly Heading[]): number[] {
  const unyeared = reached.find(({ year }) => year === null)
  if (unyeared) return [unyeared.column]
  return [...reached].sort((a, b) => Number(b.year) - Number(a.year)).map(({ column }) => column)
}

/** A heading of two rows gives its years in the lower and 实际值 in the upper. */
export function merged(before: ItemColumns, now: ItemColumns): ItemColumns {
  return {
    actual: now.actual ?? before.actual,
    earlier: now.actual === null ? before.earlier : now.earlier,
    met: now.met ?? before.met,
    unit: now.unit ?? before.unit,
    years: now.years.length > 0 ? now.years : before.years,
    unclear: (now.actual ?? before.actual) ? [] : [...before.unclear, ...now.unclear],
    beside: new Set([...before.beside, ...now.beside]),
  }
}

/** What may be a heading here, with the year of its brackets and without its unit: a short text, or a whole number. '' for anything else. */
export function headingText(cell: CellValue | undefined): string {
  if (typeof cell === 'number') return Number.isInteger(cell) ? String(cell) : ''
  if (typeof cell !== 'string' || cell.length > LONGEST_HEADING) return ''
  if (PLAIN.test(cell)) return cell
  const text = cell.normalize('NFKC').replace(/\s/g, '')
  const [year = ''] = /\((20\d\d)年?度?\)/.exec(text)?.slice(1) ?? []
  return year + text.replace(/\([^()]*\)/g, '')
}

/** Whether a heading is made of nothing but words for what is reached. */
function saysReached(heading: string): boolean {
  const kinds = REACHED.read(heading).map(({ kind }) => kind)
  return !kinds.includes(null) && (kinds.includes('now') || (kinds.includes('done') && kinds.length > 1))
}
