import { cellArea, type Area } from '../../src/grid/address'
import { fullAddress } from './addresses'
import { notCovered } from './error'
import type { HostSheet } from './model'

type Wanted = Readonly<Record<string, unknown>>

/** range.getCellProperties: a table of what was asked for of each cell, in the API's own (camel case) names. */
export function cellProperties(sheet: HostSheet, area: Area, wanted: unknown): unknown[][] {
  return indices(area.top, area.bottom).map((row) =>
    indices(area.left, area.right).map((column) => {
      const format = sheet.formatAt(row, column)
      return pick('getCellProperties', wanted, {
        address: () => fullAddress(sheet, cellArea(row, column)),
        format: (part) =>
          pick('getCellProperties.format', part, {
            fill: (fill) => pick('fill', fill, { color: () => format.fill }),
            font: (font) => pick('font', font, { color: () => format.fontColor, bold: () => format.bold }),
          }),
      })
    }),
  )
}

/** range.getRowProperties: one entry a row. */
export function rowProperties(sheet: HostSheet, area: Area, wanted: unknown): unknown[] {
  return indices(area.top, area.bottom).map((row) =>
    pick('getRowProperties', wanted, { rowHidden: () => sheet.hiddenRows.has(row), rowIndex: () => row }),
  )
}

/** range.getColumnProperties: one entry a column. */
export function columnProperties(sheet: HostSheet, area: Area, wanted: unknown): unknown[] {
  return indices(area.left, area.right).map((column) =>
    pick('getColumnProperties', wanted, {
      columnHidden: () => sheet.hiddenColumns.has(column),
      columnIndex: () => column,
    }),
  )
}

function pick(what: string, wanted: unknown, known: Readonly<Record<string, (part: unknown) => unknown>>): Wanted {
  const names = Object.entries(wanted as Wanted).filter(([, value]) => value)
  return Object.fromEntries(
    names.map(([name, part]) => {
      if (!Object.hasOwn(known, name)) throw notCovered(`${what}.${name}`)
      return [name, known[name](part)]
    }),
  )
}

const indices = (first: number, last: number): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i)
