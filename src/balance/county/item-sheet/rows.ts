import { textOf, type CellValue } from '../../../grid/cell'
import type { SheetContents } from '../../../grid/contents'
import type { CountyItem } from '../../standard'
import { acrossRows } from './across'
import { lastOf } from '../../../text/items'
import type { FoundRow } from './found-row'
import {
  areHeadings,
  columnsOf,
  headingsOf,
  headingTexts,
  isOfPlan,
  mayBeHeadings,
  merged,
  NO_COLUMNS,
  type ItemColumns,
  type Whose,
} from './headings'
import type { UnknownItem } from '../item'
import { itemNamed, type KnownItem } from './known'
import { partNames } from '../parts'
import { rowPart } from './row-part'
import { isFigure, saysNothing } from '../said/value'

/** What a sheet says of items. */
export interface FoundRows {
  readonly rows: readonly FoundRow[]
  readonly unknown: readonly UnknownItem[]
}

/** Rows that only add up others. */
const SUM = /^(?:合计|小计|总计|平均)/
/** What sheets of items are called. */
export const ITEM_SHEET = /指标|年度目标/

/** The rows of a sheet that name items, below headings; where items stand side by side, the row of figures below them. */
export function itemRowsOf(sheet: SheetContents, known: readonly KnownItem[], whose: Whose): FoundRows {
  const upright = downRows(sheet, known, whose)
  if (!upright) return { rows: [], unknown: [] }
  const below = upright.rows.length > 0 ? upright.rows : acrossRows(sheet, known, whose)
  const rows = below.length > 0 || !ITEM_SHEET.test(sheet.name) ? below : withoutHeadings(sheet, known)
  const isItemSheet = rows.length > 0 || ITEM_SHEET.test(sheet.name)
  return { rows, unknown: isItemSheet ? upright.unknown : [] }
}

/** The rows below headings; null of a sheet of results (均衡结果), where coefficients stand beside indicators: they are worked out, not entered. */
function downRows(sheet: SheetContents, known: readonly KnownItem[], whose: Whose): FoundRows | null {
  let columns = NO_COLUMNS
  let above: readonly string[] = []
  const rows: FoundRow[] = []
  const unknown: UnknownItem[] = []
  for (const [row, cells] of sheet.rows) {
    const texts = headingTexts(cells)
    if (texts.includes('指标') && texts.includes('差异系数')) return null
    // Above the headings there are no items; on a sheet of schools there are none at all.
    const item = columns === NO_COLUMNS ? null : itemOfRow(cells, columns, known, lastOf(rows))
    const headings = item || !mayBeHeadings(texts) ? [] : headingsOf(texts, above)
    if (item) rows.push({ item, sheet: sheet.name, columns, cells, place: (column) => ({ row, column }) })
    else if (areHeadings(headings)) columns = merged(columns, columnsOf(headings, isOfPlan(sheet.name, above), whose))
    else unknown.push(...unknownItem(sheet.name, row, cells, columns))
    above = texts
  }
  return { rows, unknown }
}

/** Items with figures beside them that no heading explains, on a sheet that is called after them: nobody can say what they are. */
function withoutHeadings(sheet: SheetContents, known: readonly KnownItem[]): FoundRow[] {
  return [...sheet.rows].flatMap(([row, cells]): FoundRow[] => {
    const at = cells.findIndex((cell) => typeof cell === 'string' && itemNamed([cell], [], known) !== null)
    const item = at < 0 ? null : itemNamed([textOf(cells[at])], [], known)
    const unclear = cells.flatMap((cell, column) => (column > at && isFigure(cell) ? [column] : []))
    if (!item || unclear.length === 0) return []
    return [
      { item, sheet: sheet.name, columns: { ...NO_COLUMNS, unclear }, cells, place: (column) => ({ row, column }) },
    ]
  })
}

interface TextBeside {
  readonly text: string
  readonly column: number
}

/** The item that a row names; 其中：骨干教师比例 goes on with that of the row before. */
function itemOfRow(
  cells: readonly CellValue[],
  columns: ItemColumns,
  known: readonly KnownItem[],
  before: FoundRow | undefined,
): CountyItem | null {
  const names = textsBeside(cells, columns).map(({ text }) => text)
  const named = itemNamed(names, cells, known)
  if (named || !before || partNames(before.item).length < 2) return named
  const goesOn = names.some((text) => PART_OF_ABOVE.test(text)) && rowPart(names, before.item).length > 0
  return goesOn ? before.item : null
}

const PART_OF_ABOVE = /^\s*其中/

/** The texts of a row that may name an item. */
export function textsBeside(cells: readonly CellValue[], columns: ItemColumns): TextBeside[] {
  const { unit, unclear, beside } = columns
  const others = [...valueColumns(columns), ...unclear, ...(unit === null ? [] : [unit])]
  return cells.flatMap((text, column) => {
    const mayName = typeof text === 'string' && !others.includes(column) && !beside.has(column)
    return mayName ? [{ text, column }] : []
  })
}

const valueColumns = ({ actual, earlier, years }: ItemColumns): number[] => [
  ...(actual === null ? [] : [actual]),
  ...earlier,
  ...years.map(({ column }) => column),
]

/** What a row calls an item where something is entered for it and nothing known is named: its longest text. */
function unknownItem(sheet: string, row: number, cells: readonly CellValue[], columns: ItemColumns): UnknownItem[] {
  const values = [...valueColumns(columns), ...columns.unclear]
  if (values.every((column) => saysNothing(cells[column] ?? null))) return []
  const before = textsBeside(cells, columns).filter(({ column }) => column < Math.min(...values))
  const [name] = before.sort((one, other) => other.text.length - one.text.length)
  if (!name) return []
  const written = name.text.trim()
  return written === '' || SUM.test(written) ? [] : [{ sheet, row, column: name.column, written }]
}
