import {
  COLUMN_LIMIT,
  parseArea,
  parseCell,
  ROW_LIMIT,
  areaAddress,
  columnName,
  type Area,
} from '../../src/grid/address'
import { invalidArgument } from './error'
import { WHOLE_SHEET, type HostSheet } from './model'

const LONGEST_ADDRESS = 8192

/** One area from an address as getRange takes it: A1, A1:B2, A:C, 2:5, with or without the sheet's name. */
export function areaOf(sheet: HostSheet, address: unknown): Area {
  if (address === undefined || address === null) return WHOLE_SHEET
  if (typeof address !== 'string') throw invalidArgument(`address ${JSON.stringify(address)}`)
  const local = withoutSheet(sheet, address)
  const area = parseArea(local) ?? rowsOrColumns(local)
  if (!area) throw invalidArgument(`address ${address}`)
  return area
}

/** Several areas from a list of addresses as getRanges takes it. */
export function areasOf(sheet: HostSheet, addresses: unknown): readonly Area[] {
  if (addresses === undefined) return [WHOLE_SHEET]
  if (typeof addresses !== 'string' || addresses.length > LONGEST_ADDRESS) throw invalidArgument('address list')
  return addresses.split(/[,;]/).map((address) => areaOf(sheet, address.trim()))
}

/** Sheet!A1:B2 with quotes where the name needs them. */
export function fullAddress(sheet: HostSheet, area: Area): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name) ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`
  return `${name}!${localAddress(area)}`
}

/** The address of an area without its sheet; whole rows and columns as 2:5 and A:C. */
export function localAddress(area: Area): string {
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`
  return areaAddress(area)
}

export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === ROW_LIMIT - 1
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === COLUMN_LIMIT - 1
export const rowCount = (area: Area): number => area.bottom - area.top + 1
export const columnCount = (area: Area): number => area.right - area.left + 1
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area)

/** What two areas have in common, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top)
  const left = Math.max(a.left, b.left)
  const bottom = Math.min(a.bottom, b.bottom)
  const right = Math.min(a.right, b.right)
  return top <= bottom && left <= right ? { top, left, bottom, right } : null
}

/** The smallest area that holds both. */
export function around(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  }
}

function withoutSheet(sheet: HostSheet, address: string): string {
  const bang = address.lastIndexOf('!')
  if (bang < 0) return address
  const name = address
    .slice(0, bang)
    .replace(/^'(.*)'$/, '$1')
    .replace(/''/g, "'")
  if (name.toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument(`address ${address} on ${sheet.name}`)
  return address.slice(bang + 1)
}

function rowsOrColumns(address: string): Area | null {
  const [first, last, ...more] = address.split(':')
  if (last === undefined || more.length > 0) return null
  const [columns, rows] = [
    [parseCell(`${first}1`), parseCell(`${last}1`)],
    [parseCell(`A${first}`), parseCell(`A${last}`)],
  ]
  if (columns[0] && columns[1]) return { ...WHOLE_SHEET, left: columns[0].column, right: columns[1].column }
  if (rows[0] && rows[1]) return { ...WHOLE_SHEET, top: rows[0].row, bottom: rows[1].row }
  return null
}
