import { textOf, type CellValue } from '../../grid/cell'

/** The columns of an item sheet. */
export interface ItemColumns {
  /** What is reached. */
  readonly actual: number | null
  /** The targets, in the order of their years. */
  readonly years: readonly { readonly year: number; readonly column: number }[]
  /** Columns that say what an item asks, count items or remark on them: none of them names an item. */
  readonly beside: ReadonlySet<number>
}

export const NO_COLUMNS: ItemColumns = { actual: null, years: [], beside: new Set() }

/** No heading is longer. */
const LONGEST = 20
const YEAR = /^(20\d\d)年?度?(目标|计划|规划)?值?$/
const BESIDE =
  /^(?:国家|省定|评估|达标)?标准(?:值|要求)?$|^要求$|^目标值?$|^单位$|^备注$|^序号$|^编号$|^权重$|^分值$|^责任(?:单位|科室|部门|人)$/

/** The parts of a heading for what is reached; at least one of the first kind, or two of the second: 目前达到水平, 县级自评值, 完成数据. */
const REACHED_WORDS = {
  now: '实际 现状 现值 目前 当前 自评 自查 自测 指标值',
  done: '完成 达到 达成',
  rest: '县级 全县 本县 我县 县 的 已 值 情况 水平 数据 数值 数 结果 程度 率 比例 得分 本年 年度',
}
const PARTS = Object.entries(REACHED_WORDS).flatMap(([kind, words]) =>
  words.split(' ').map((word) => [word, kind] as const),
)

/** The columns that a row names as headings. */
export function columnsOf(cells: readonly CellValue[]): ItemColumns {
  const years: { year: number; column: number }[] = []
  const beside = new Set<number>()
  let actual: number | null = null
  cells.forEach((cell, column) => {
    const text = headingText(cell)
    const year = YEAR.exec(text)
    if (year) years.push({ year: Number(year[1]), column })
    else if (saysReached(text)) actual ??= column
    else if (BESIDE.test(text)) beside.add(column)
  })
  return { actual, years: years.sort((a, b) => a.year - b.year), beside }
}

/** Whether a row with these columns is a heading: one year alone may be any number. */
export function areHeadings({ actual, years }: ItemColumns, cells: readonly CellValue[]): boolean {
  return actual !== null || years.length > 1 || years.some(({ column }) => /[目计规]/.test(headingText(cells[column])))
}

/** A heading of two rows gives its years in the lower and 实际值 in the upper. */
export function merged(before: ItemColumns, now: ItemColumns): ItemColumns {
  return {
    actual: now.actual ?? before.actual,
    years: now.years.length > 0 ? now.years : before.years,
    beside: new Set([...before.beside, ...now.beside]),
  }
}

/** What may be a heading here, without its unit: a short text, or the number of a year. '' for anything else. */
export function headingText(cell: CellValue): string {
  const mayBe = typeof cell === 'string' ? cell.length <= LONGEST : Number.isInteger(cell)
  return mayBe
    ? textOf(cell)
        .normalize('NFKC')
        .replace(/\s/g, '')
        .replace(/\([^()]*\)/g, '')
    : ''
}

/** Whether a heading is made of nothing but words for what is reached. */
function saysReached(heading: string): boolean {
  const kinds: string[] = []
  for (let rest = heading; rest !== '';) {
    const part = PARTS.filter(([word]) => rest.startsWith(word)).reduce<(typeof PARTS)[number] | null>(
      (longest, each) => (longest && longest[0].length >= each[0].length ? longest : each),
      null,
    )
    if (!part) return false
    kinds.push(part[1])
    rest = rest.slice(part[0].length)
  }
  return kinds.includes('now') || (kinds.includes('done') && kinds.length > 1)
}
