import type { Area } from '../../src/grid/address'
import type { CellFormat, HostSheet } from './model'
import { asBoolean, asString, collection, type HostObject } from './object'
import { notCovered } from './error'

const MOST_CELLS_COMPARED = 10_000

/** Excel.RangeFormat: a range's own fill, font and number format; what differs within the range reads as null. */
export function rangeFormat(sheet: HostSheet, area: Area): HostObject {
  const layer = (format: Partial<CellFormat>): void => {
    sheet.guardFormats()
    sheet.formats.push({ area, format })
  }
  const look = (name: string) => (value: unknown) => layer({ look: { [name]: value } })
  return {
    type: 'RangeFormat',
    go: {
      fill: () => ({
        type: 'RangeFill',
        get: { color: () => common(sheet, area, 'fill') },
        set: { color: (color) => layer({ fill: asString(color) }) },
        call: { clear: () => layer({ fill: '#FFFFFF' }) },
      }),
      font: () => ({
        type: 'RangeFont',
        get: { color: () => common(sheet, area, 'fontColor'), bold: () => common(sheet, area, 'bold') },
        set: {
          color: (color) => layer({ fontColor: asString(color) }),
          bold: (bold) => layer({ bold: asBoolean(bold) }),
          name: look('fontName'),
          size: look('fontSize'),
          underline: look('underline'),
        },
      }),
      borders: () => borders(look),
    },
    set: {
      wrapText: look('wrapText'),
      horizontalAlignment: look('horizontalAlignment'),
      verticalAlignment: look('verticalAlignment'),
      columnWidth: (width) => void sheet.layout.set(`column ${area.left}`, width),
      rowHeight: (height) => void sheet.layout.set(`row ${area.top}:${area.bottom}`, height),
    },
    call: { autofitColumns: ignored, autofitRows: ignored },
  }
}

const SIDES: readonly unknown[] = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical', 'DiagonalDown', 'DiagonalUp'] // prettier-ignore

function borders(look: (name: string) => (value: unknown) => void): HostObject {
  const find = (side: unknown): HostObject | null =>
    SIDES.includes(side) ? { type: 'RangeBorder', set: { style: look(String(side)) } } : null
  return collection('RangeBorderCollection', () => [], find)
}

/** Fitting to texts makes no difference to anything the host answers. */
function ignored(): void {}

function common(sheet: HostSheet, area: Area, name: keyof CellFormat): unknown {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > MOST_CELLS_COMPARED)
    throw notCovered('formats of so large a range')
  const seen = new Set<unknown>()
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) seen.add(sheet.formatAt(row, column)[name])
  }
  return seen.size === 1 ? [...seen][0] : null
}
