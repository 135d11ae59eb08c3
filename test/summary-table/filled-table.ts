import {
  filledTable as filledForm,
  JINZHOU,
  TIELING,
  type Layout,
  type Office,
} from '../../scripts/corpus/filled-table'
import type { Cell } from '../../scripts/corpus/workbook-parts'
import { cellKey, parseArea, parseCell, type Area } from '../../src/grid/address'
import type { CellValue } from '../../src/grid/cell'
import { sheetFromGrid, type SheetContents, type WorkbookContents } from '../../src/grid/contents'
import type { Finding, Severity } from '../../src/findings/finding'
import { check } from '../../src/summary-table/check'
import type { CheckOptions } from '../../src/summary-table/options'
import type { Edition } from '../../src/summary-table/edition'
import edition32 from '../../src/summary-table/editions/2018-32.json'
import edition49 from '../../src/summary-table/editions/2018-49.json'

export const FORM_49 = edition49 as Edition
export const FORM_32 = edition32 as Edition
export { JINZHOU, TIELING }

/** The tables are of 20 November 2018; they are checked on 1 December. */
export const OPTIONS: CheckOptions = { language: 'zh', today: new Date(Date.UTC(2018, 11, 1)) }

export type Grid = CellValue[][]

/** How a table differs from a right one: 锦州市's 49 points from A1, title, heading line, headings, point 1 in row 4, note in row 53. */
export interface Changes extends Layout {
  readonly edition?: Edition
  readonly office?: Office
  readonly name?: string
  readonly visibility?: SheetContents['visibility']
  /** Rows taken out, put in or moved; every row carries its goal then, and nothing is merged. */
  readonly rows?: (rows: Grid) => Grid
  /** A1 address → what stands there instead. */
  readonly cells?: Readonly<Record<string, CellValue>>
  /** A1 address → formula, without its =. */
  readonly formulas?: Readonly<Record<string, string>>
  /** Further merged areas, as A1:B2. */
  readonly merges?: readonly string[]
  /** As the sheet counts them, from 1. */
  readonly hiddenRows?: readonly number[]
  /** Zero-based. */
  readonly hiddenColumns?: readonly number[]
}

/** A sheet with a table that is right but for the changes. */
export function filledSheet(changes: Changes = {}): SheetContents {
  const { edition = FORM_49, office = JINZHOU, name = '汇总表', visibility = 'visible' } = changes
  const form = filledForm(edition, office, changes)
  const filled = form.rows.map((cells) => cells.map(valueOf))
  const grid = changes.rows ? changes.rows(withGoals(filled, form.merges)) : filled
  for (const [address, value] of Object.entries(changes.cells ?? {})) put(grid, address, value)
  return sheetFromGrid(name, grid, {
    visibility,
    merges: [...(changes.rows ? [] : form.merges), ...(changes.merges ?? []).map(area)],
    formulas: new Map(Object.entries(changes.formulas ?? {}).map(([address, formula]) => [keyOf(address), formula])),
    hiddenRows: (changes.hiddenRows ?? []).map((row) => ({ first: row - 1, last: row - 1 })),
    hiddenColumns: (changes.hiddenColumns ?? []).map((column) => ({ first: column, last: column })),
  })
}

/** A workbook with one such sheet. */
export function filledTable(changes: Changes = {}): WorkbookContents {
  return workbookOf(filledSheet(changes))
}

/** The heading line before anyone writes on it. */
export const BLANK_LINE = '填报单位：          联系人：          时间：      年    月    日'

/** The form as it is handed out, its offices printed, and what else is asked for. */
export function blankForm(cells: Readonly<Record<string, CellValue>> = {}): Changes {
  const rows = (grid: Grid) =>
    grid.map((row, index) => {
      if (index === 1) return [BLANK_LINE]
      return typeof row[1] === 'number' ? [...row.slice(0, 3), null, null, null, row[6]] : row
    })
  return { rows, cells }
}

/** A workbook of these sheets. */
export function workbookOf(...sheets: SheetContents[]): WorkbookContents {
  return { sheets, date1904: false }
}

/** What a check finds, of some severities. */
export function findingsOf(
  workbook: WorkbookContents,
  severities: readonly Severity[] = ['error', 'warning'],
  options: Partial<CheckOptions> = {},
): Finding[] {
  return check(workbook, { ...OPTIONS, ...options }).findings.filter(({ severity }) => severities.includes(severity))
}

/** The errors and warnings of a workbook, each as `rule cell`. */
export function said(workbook: WorkbookContents, options: Partial<CheckOptions> = {}): string[] {
  return findingsOf(workbook, undefined, options).map(({ rule, cell }) => `${rule} ${cell}`)
}

/** The findings of one rule about a table with these changes. */
export function saidBy(rule: string, changes: Changes): Finding[] {
  return findingsOf(filledTable(changes), ['error', 'warning', 'result', 'info']).filter((one) => one.rule === rule)
}

/** Where one rule speaks, and what it would write there: `cell` or `cell → new text`. */
export function placesOf(rule: string, changes: Changes): string[] {
  return saidBy(rule, changes).map(({ cell, fix }) =>
    fix ? fix.edits.map((edit) => `${edit.cell} → ${edit.value}`).join(' ') : String(cell),
  )
}

function valueOf(cell: Cell): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell
  throw new Error('literal values only: give formulas and dates as changes')
}

function withGoals(rows: Grid, merges: readonly Area[]): Grid {
  for (const { top, bottom, left } of merges) {
    for (let row = top + 1; row <= bottom; row++) rows[row][left] = rows[top][left]
  }
  return rows
}

function put(grid: Grid, address: string, value: CellValue): void {
  const place = parseCell(address)
  if (!place) throw new Error(`${address} is no cell`)
  while (grid.length <= place.row) grid.push([])
  grid[place.row][place.column] = value
}

function area(text: string): Area {
  const parsed = parseArea(text)
  if (!parsed) throw new Error(`${text} is no area`)
  return parsed
}

function keyOf(address: string): number {
  const { top, left } = area(address)
  return cellKey(top, left)
}
