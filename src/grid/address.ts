/** Excel's limits; a cell past them does not exist. Source: "Excel specifications and limits". */
export const ROW_LIMIT = 1_048_576
export const COLUMN_LIMIT = 16_384

/** A rectangle of cells: zero-based rows and columns, both ends included. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Rows or columns from first to last, zero-based, both ends included. */
export interface Span {
  readonly first: number
  readonly last: number
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** Zero-based row and column → A1. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + (row + 1)
}

/** An area → A1 or A1:B2. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left)
  if (area.top === area.bottom && area.left === area.right) return first
  return `${first}:${cellAddress(area.bottom, area.right)}`
}

/** A1 (with or without $) → an area of one cell; null for anything else or past Excel's limits. */
export function parseCell(address: string): { row: number; column: number } | null {
  let at = afterDollar(address, 0)
  let column = 0
  for (let letter = letterAt(address, at); letter > 0 && column <= COLUMN_LIMIT; letter = letterAt(address, ++at))
    column = column * 26 + letter
  at = afterDollar(address, at)
  const first = at
  let row = 0
  for (let digit = digitAt(address, at); digit >= 0 && row <= ROW_LIMIT; digit = digitAt(address, ++at))
    row = row * 10 + digit
  const isWhole = at === address.length && column > 0 && digitAt(address, first) > 0
  return isWhole && column <= COLUMN_LIMIT && row <= ROW_LIMIT ? { row: row - 1, column: column - 1 } : null
}

function afterDollar(address: string, at: number): number {
  return address.charCodeAt(at) === 36 ? at + 1 : at
}

/** 1 for A or a, 26 for Z; 0 for anything else. */
function letterAt(address: string, at: number): number {
  const letter = (address.charCodeAt(at) | 32) - 96
  return letter >= 1 && letter <= 26 ? letter : 0
}

/** -1 for anything else. */
function digitAt(address: string, at: number): number {
  const digit = address.charCodeAt(at) - 48
  return digit >= 0 && digit <= 9 ? digit : -1
}

/** A1 or A1:B2 → the area; null when it is neither. */
export function parseArea(address: string): Area | null {
  const colon = address.indexOf(':')
  const start = parseCell(colon < 0 ? address : address.slice(0, colon))
  const end = colon < 0 ? start : parseCell(address.slice(colon + 1))
  if (!start || !end) return null
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  }
}

/** A cell as one number, for maps keyed by cell. */
export function cellKey(row: number, column: number): number {
  return row * COLUMN_LIMIT + column
}

/** An area of one cell. */
export function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column }
}

/** Whether both are areas, and cover the same cells. */
export function isSameArea(a: Area | null, b: Area | null): boolean {
  if (a === null || b === null) return false
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right
}

/** Whether an area holds a cell. */
export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right
}

/** Whether one of the spans holds an index. */
export function inSpans(spans: readonly Span[], index: number): boolean {
  return spans.some((span) => index >= span.first && index <= span.last)
}
