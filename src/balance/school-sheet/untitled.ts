import { cellKey } from '../../grid/address'
import { textOf, type CellValue } from '../../grid/cell'
import type { SheetContents } from '../../grid/contents'
import { amountsOf } from './header'
import type { Header } from './found-header'
import type { HeadingSource } from './heading-cells'
import { seenValue } from './merged'
import { isSchoolName } from './rows/row-words'
import { readStage } from './stage-and-kind'
import { nearestHeader } from './tables'

/** So many rows below the headings are looked at. */
const LOOKED_AT = 60
/** Of the texts of a column so many are schools, where it is theirs: sums stand among them. */
const MOSTLY = 0.6
const AMOUNTS = 3

/**
 * A sheet whose schools stand under a heading that does not say so (项目, 指标, none at all), as where a table lies on its side: with the
 * headings that its columns of schools and of stages should have. Null where it is no such sheet.
 */
export function withTitles(source: HeadingSource): HeadingSource | null {
  const header = nearestHeader(source)
  if (!header || header.texts.name !== undefined || amountsOf(header).size < AMOUNTS) return null
  const columns = freeColumns(source.sheet, header)
  const names = columns.find((column) => holdsNames(source, header, column))
  if (names === undefined) return null
  const stages = columns.find((column) => column !== names && holdsStages(source, header, column))
  const titles = new Map([[names, '学校名称']])
  if (stages !== undefined && header.texts.stage === undefined) titles.set(stages, '学段')
  return { ...source, sheet: titled(source, header, titles) }
}

/** The columns whose headings say nothing that is known. */
function freeColumns({ rows }: SheetContents, { texts, amounts, bottom }: Header): number[] {
  const taken = new Set([...Object.values(texts), ...amounts.map(({ column }) => column)])
  const width = Math.max(...[...rows].filter(([row]) => row >= bottom).map(([, cells]) => cells.length), 0)
  return Array.from({ length: Math.min(width, LOOKED_AT) }, (_, column) => column).filter(
    (column) => !taken.has(column),
  )
}

function holdsNames(source: HeadingSource, header: Header, column: number): boolean {
  const texts = textsBelow(source, header, column)
  return texts.length > 0 && texts.filter(isName).length >= texts.length * MOSTLY
}

/** Also in short: 一小, 城关中; 小学 and 初中 are stages. */
function isName(text: string): boolean {
  return !STAGE.test(text) && (isSchoolName(text) || SHORT.test(text))
}
const STAGE = /^(?:小学|初中|初级中学|中学)(?:部|组|段|阶段|学校)?$/u
const SHORT = /^\p{Script=Han}{1,6}[小中]$/u

function holdsStages(source: HeadingSource, header: Header, column: number): boolean {
  const texts = textsBelow(source, header, column)
  return texts.length > 0 && texts.every((text) => readStage(text) !== null)
}

function textsBelow({ sheet, merges }: HeadingSource, { bottom }: Header, column: number): string[] {
  const below = [...sheet.rows.keys()].filter((row) => row > bottom).slice(0, LOOKED_AT)
  const seen = below.map((row) => seenValue(sheet, merges, row, column))
  return seen.flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [textOf(value).trim()] : []))
}

function titled(
  { sheet, merges }: HeadingSource,
  { bottom }: Header,
  titles: ReadonlyMap<number, string>,
): SheetContents {
  const rows = new Map(sheet.rows)
  for (const [column, title] of titles) {
    const at = merges.get(cellKey(bottom, column)) ?? { top: bottom, left: column }
    const cells: CellValue[] = [...(rows.get(at.top) ?? [])]
    while (cells.length < at.left) cells.push(null)
    cells[at.left] = title
    rows.set(at.top, cells)
  }
  return { ...sheet, rows: new Map([...rows].sort(([a], [b]) => a - b)) }
}
