import type { Area } from '../../src/grid/address'
import { intersection } from './addresses'
import { HostError, invalidArgument, itemNotFound, notCovered } from './error'
import type { ConditionalBorder, ConditionalFormat, HostSheet } from './model'
import { asBoolean, asNumber, asString, collection, type HostObject } from './object'
import { rangeAreasObject, rangeObject } from './ranges'

/** The conditional formats that touch some areas of a sheet, in order of priority. */
export function conditionalFormats(sheet: HostSheet, scope: readonly Area[]): HostObject {
  const inScope = (): ConditionalFormat[] => sheet.conditionalFormats.filter((format) => touches(format.areas, scope))
  const items = (): HostObject[] => inScope().map((format) => conditionalFormat(sheet, format))
  const find = (id: unknown): HostObject | null => {
    const format = inScope().find((one) => one.id === id)
    return format ? conditionalFormat(sheet, format) : null
  }
  return collection('ConditionalFormatCollection', items, find, {
    reach: { add: (type) => conditionalFormat(sheet, add(sheet, scope, asString(type))) },
    call: {
      clearAll: () => {
        sheet.guardFormats()
        const gone = new Set(inScope())
        sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !gone.has(format))
      },
    },
  })
}

const touches = (areas: readonly Area[], scope: readonly Area[]): boolean =>
  areas.some((area) => scope.some((other) => intersection(area, other)))

/** A new format goes before all others, as in Excel. */
function add(sheet: HostSheet, areas: readonly Area[], type: string): ConditionalFormat {
  if (type !== 'Custom') throw notCovered(`conditional formats of type ${type}`)
  sheet.guardFormats()
  const format = emptyFormat(sheet.workbook.nextId(), areas)
  sheet.conditionalFormats.unshift(format)
  return format
}

/** A custom conditional format before anything is set. */
export function emptyFormat(id: string, areas: readonly Area[]): ConditionalFormat {
  const font = { color: '', bold: null, italic: null, underline: null, strikethrough: null }
  return { id, type: 'Custom', areas, stopIfTrue: false, formula: '', numberFormat: null, fill: '', font, borders: {} }
}

function conditionalFormat(sheet: HostSheet, format: ConditionalFormat): HostObject {
  const custom = (): HostObject | null => {
    if (format.unreadable) throw itemNotFound('the rule of the conditional format')
    return format.type === 'Custom' ? customRule(sheet, format) : null
  }
  return {
    type: 'ConditionalFormat',
    identity: { Id: format.id },
    get: {
      id: () => format.id,
      type: () => format.type,
      stopIfTrue: () => format.stopIfTrue,
      priority: () => sheet.conditionalFormats.indexOf(format),
    },
    set: {
      stopIfTrue: (value) => change(sheet, () => (format.stopIfTrue = asBoolean(value))),
      priority: (value) => change(sheet, () => moveTo(sheet, format, asNumber(value))),
    },
    go: { custom: () => custom() ?? notCustom(format), customOrNullObject: custom },
    reach: {
      getRange: () => rangeObject(sheet, format.areas[0]),
      getRangeOrNullObject: () => (format.areas.length === 1 ? rangeObject(sheet, format.areas[0]) : null),
      getRanges: () => rangeAreasObject(sheet, format.areas),
    },
    call: {
      delete: () =>
        change(sheet, () => {
          if (format.undeletable) throw new HostError('GeneralException', 'The conditional format cannot be deleted.')
          sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format)
        }),
    },
  }
}

function notCustom(format: ConditionalFormat): never {
  throw new HostError('InvalidOperation', `The conditional format is of type ${format.type}, not Custom.`)
}

function change(sheet: HostSheet, act: () => unknown): void {
  sheet.guardFormats()
  act()
}

function moveTo(sheet: HostSheet, format: ConditionalFormat, priority: number): void {
  const others = sheet.conditionalFormats.filter((one) => one !== format)
  sheet.conditionalFormats = [...others.slice(0, priority), format, ...others.slice(priority)]
}

function customRule(sheet: HostSheet, format: ConditionalFormat): HostObject {
  return {
    type: 'CustomConditionalFormat',
    go: {
      rule: () => ({
        type: 'ConditionalFormatRule',
        get: { formula: () => format.formula },
        set: { formula: (formula) => change(sheet, () => (format.formula = asFormula(formula))) },
      }),
      format: () => ({
        type: 'ConditionalRangeFormat',
        get: { numberFormat: () => format.numberFormat },
        set: { numberFormat: (code) => change(sheet, () => (format.numberFormat = asString(code))) },
        go: { fill: () => fill(sheet, format), font: () => font(sheet, format), borders: () => borders(sheet, format) },
      }),
    },
  }
}

function asFormula(formula: unknown): string {
  const text = asString(formula)
  if (!text.startsWith('=')) throw invalidArgument(`the formula ${text}`)
  return text
}

function fill(sheet: HostSheet, format: ConditionalFormat): HostObject {
  return {
    type: 'ConditionalRangeFill',
    get: { color: () => format.fill },
    set: { color: (color) => change(sheet, () => (format.fill = asString(color))) },
    call: { clear: () => change(sheet, () => (format.fill = '')) },
  }
}

function font(sheet: HostSheet, format: ConditionalFormat): HostObject {
  const names = Object.keys(format.font) as (keyof ConditionalFormat['font'])[]
  return {
    type: 'ConditionalRangeFont',
    get: Object.fromEntries(names.map((name) => [name, () => format.font[name]])),
    set: Object.fromEntries(
      names.map((name) => [name, (value: unknown) => change(sheet, () => (format.font[name] = value))]),
    ),
  }
}

const EDGES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
}

function borders(sheet: HostSheet, format: ConditionalFormat): HostObject {
  const edge = (side: string): HostObject => border(sheet, format, side)
  const find = (side: unknown): HostObject | null =>
    Object.values(EDGES).includes(String(side)) ? edge(String(side)) : null
  return collection('ConditionalRangeBorderCollection', () => Object.values(EDGES).map(edge), find, {
    go: Object.fromEntries(Object.entries(EDGES).map(([name, side]) => [name, () => edge(side)])),
  })
}

function border(sheet: HostSheet, format: ConditionalFormat, side: string): HostObject {
  const now = (): ConditionalBorder => format.borders[side] ?? { style: 'None', color: '' }
  const set = (part: Partial<ConditionalBorder>): void =>
    change(sheet, () => (format.borders[side] = { ...now(), ...part }))
  return {
    type: 'ConditionalRangeBorder',
    get: { sideIndex: () => side, style: () => now().style, color: () => now().color },
    set: { style: (style) => set({ style: asString(style) }), color: (color) => set({ color: asString(color) }) },
  }
}
