import { layoutsOf, type Edition } from '../../src/summary-table/edition'
import type { Area } from '../../src/grid/address'
import type { Cell, Sheet } from './workbook-parts'

/** An office that reports, with the counties of its city. */
export interface Office {
  readonly unit: string
  readonly contact: string
  /** 机关代字 of its documents. */
  readonly code: string
  readonly counties: readonly string[]
}

export const JINZHOU: Office = {
  unit: '锦州市教育局',
  contact: '办公室 0416-0000000',
  code: '锦教发',
  counties: ['古塔区', '凌河区', '太和区', '黑山县', '义县', '凌海市', '北镇市'],
}

export const TIELING: Office = {
  unit: '铁岭市教育局',
  contact: '办公室 024-00000000',
  code: '铁教发',
  counties: ['银州区', '清河区', '铁岭县', '西丰县', '昌图县', '调兵山市', '开原市'],
}

/** How one clerk's table differs from the blank form. */
export interface Layout {
  /** Where the title stands, zero-based. */
  readonly top?: number
  readonly left?: number
  /** The heading row again after so many points, with the goal's merged cell split there. */
  readonly headingEvery?: number
  readonly remarks?: boolean
  /** The heading line; one merged cell when left out. */
  readonly headerLine?: readonly Cell[]
}

/** A table without a mistake: every county stands in one of the two lists of every point. */
export function filledTable(edition: Edition, office: Office, layout: Layout = {}): Sheet {
  const { top = 0, left = 0, headingEvery = Infinity } = layout
  const columns = layoutsOf(edition).find((one) => one.some(({ key }) => key === 'achieved'))
  if (!columns) throw new Error(`${edition.id} has no form with county lists`)
  const width = columns.length
  const headings = [...columns.map(({ heading }) => heading), ...(layout.remarks ? ['备注'] : [])]
  const rows: Cell[][] = []
  const merges: Area[] = []
  const across = () => merges.push({ top: rows.length, bottom: rows.length, left, right: left + width - 1 })
  const push = (cells: readonly Cell[]) => rows.push([...Array<null>(left).fill(null), ...cells])

  while (rows.length < top) rows.push([])
  across()
  push([edition.title])
  if (!layout.headerLine) across()
  push(layout.headerLine ?? [headerText(edition, office)])
  push(headings)
  let goalTop = rows.length
  edition.points.forEach((point, index) => {
    if (index > 0 && index % headingEvery === 0) {
      push(headings)
      goalTop = rows.length
    }
    const startsGoal = rows.length === goalTop
    push([startsGoal ? point.goal : null, point.number, point.text, ...answers(office, point.number)])
    const next = edition.points[index + 1]
    if (next?.goal === point.goal && (index + 1) % headingEvery !== 0) return
    if (rows.length - 1 > goalTop) merges.push({ top: goalTop, bottom: rows.length - 1, left, right: left })
    goalTop = rows.length
  })
  across()
  push([edition.note])
  return { name: '汇总表', rows, merges }
}

/** The table with some of its cells changed, by row and column of the sheet. */
export function withCells(
  sheet: Sheet,
  changes: readonly (readonly [row: number, column: number, cell: Cell])[],
): Sheet {
  const rows = sheet.rows.map((cells) => [...cells])
  for (const [row, column, cell] of changes) rows[row][column] = cell
  return { ...sheet, rows }
}

function headerText({ header }: Edition, office: Office): string {
  return `${header.unit}：${office.unit}    ${header.contact}：${office.contact}    ${header.date}：2018年11月20日`
}

/** 县级落实情况, 已实现, 未实现, 责任科室. Every fourth point has a county that lags; 3 and 6, which hang together, have none. */
function answers({ code, counties }: Office, number: number): string[] {
  const lagging = number % 4 === 0 ? counties[number % counties.length] : null
  const evidence = `《关于做好城乡义务教育一体化改革发展第${number}项工作的通知》（${code}〔2018〕${number}号）`
  const achieved = counties.filter((county) => county !== lagging)
  return [evidence, achieved.join('、'), lagging ?? '无', number % 2 === 0 ? '基教科' : '规财科']
}
