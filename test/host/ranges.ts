import { cellArea, cellKey, type Area } from '../../src/grid/address'
import * as at from './addresses'
import { arrayLimit, announce, put, spread, table, usedArea } from './cells'
import { cellProperties, columnProperties, rowProperties } from './cell-properties'
import { conditionalFormats } from './conditional-formats'
import { HostError, invalidArgument, itemNotFound, notCovered } from './error'
import { EventNumber } from './events'
import type { HostSheet } from './model'
import { asAddress, asBoolean, asNumber, asString, collection, type HostObject } from './object'
import { rangeFormat } from './range-formats'
import { shown, typeOf, valueOf } from './typed'
import { worksheetObject } from './worksheets'

const MOST_MERGED_AREAS = 512

/** Excel.Range over one area of a sheet. */
export function rangeObject(sheet: HostSheet, area: Area): HostObject {
  return {
    type: 'Range',
    get: { ...place(sheet, area), ...contents(sheet, area), ...hiddenness(sheet, area) },
    set: setters(sheet, area),
    go: {
      worksheet: () => worksheetObject(sheet),
      conditionalFormats: () => conditionalFormats(sheet, [area]),
      format: () => rangeFormat(sheet, area),
      dataValidation: () => dataValidation(sheet, area),
    },
    reach: { ...parts(sheet, area), ...searches(sheet, area) },
    call: {
      select: () => select(sheet, [area]),
      merge: () => merge(sheet, area),
      clear: (applyTo) => clear(sheet, area, applyTo),
      // The client writes large tables in parts, and asks before whether the whole fits.
      _ValidateArraySize: (rows, columns) => validateSize(area, rows, columns),
      getCellProperties: (wanted) => cellProperties(sheet, area, wanted),
      getRowProperties: (wanted) => rowProperties(sheet, area, wanted),
      getColumnProperties: (wanted) => columnProperties(sheet, area, wanted),
    },
  }
}

/** Excel.RangeAreas over several areas of a sheet. */
export function rangeAreasObject(sheet: HostSheet, areas: readonly Area[]): HostObject {
  return {
    type: 'RangeAreas',
    get: {
      address: () => areas.map((area) => at.fullAddress(sheet, area)).join(','),
      areaCount: () => areas.length,
      cellCount: () => areas.reduce((count, area) => count + at.cellCount(area), 0),
    },
    go: {
      areas: () => rangeCollection(sheet, areas),
      conditionalFormats: () => conditionalFormats(sheet, areas),
      worksheet: () => worksheetObject(sheet),
    },
    call: { select: () => select(sheet, areas) },
  }
}

function rangeCollection(sheet: HostSheet, areas: readonly Area[]): HostObject {
  const items = (): HostObject[] => areas.map((area) => rangeObject(sheet, area))
  return collection('RangeCollection', items, () => null)
}

function place(sheet: HostSheet, area: Area): HostObject['get'] {
  return {
    address: () => at.fullAddress(sheet, area),
    rowIndex: () => area.top,
    columnIndex: () => area.left,
    rowCount: () => at.rowCount(area),
    columnCount: () => at.columnCount(area),
    cellCount: () => (at.cellCount(area) > 2 ** 31 - 1 ? -1 : at.cellCount(area)),
    isEntireRow: () => at.isEntireRow(area),
    isEntireColumn: () => at.isEntireColumn(area),
  }
}

function contents(sheet: HostSheet, area: Area): HostObject['get'] {
  return {
    values: () => table(sheet, area, valueOf),
    formulas: () =>
      table(sheet, area, (cell, row, column) => {
        const formula = cell?.formula ?? sheet.spills.formulaShown(row, column)
        return formula === null ? valueOf(cell) : `=${formula}`
      }),
    valueTypes: () => table(sheet, area, typeOf),
    text: () => table(sheet, area, (cell, row, column) => shown(cell, sheet.formatAt(row, column).numberFormat)),
    numberFormat: () => table(sheet, area, (_, row, column) => sheet.formatAt(row, column).numberFormat),
    hasSpill: () => sheet.spills.hasSpill(area),
  }
}

function hiddenness(sheet: HostSheet, area: Area): NonNullable<HostObject['get']> {
  const rowHidden = (): boolean | null => allOf(sheet.hiddenRows, area.top, area.bottom)
  const columnHidden = (): boolean | null => allOf(sheet.hiddenColumns, area.left, area.right)
  return {
    rowHidden,
    columnHidden,
    hidden: () =>
      rowHidden() || columnHidden() ? true : rowHidden() === false && columnHidden() === false ? false : null,
  }
}

/** true or false where it holds for all, null where it differs: how Excel answers for a range of several. */
function allOf(hidden: ReadonlySet<number>, first: number, last: number): boolean | null {
  let count = 0
  for (const index of hidden) if (index >= first && index <= last) count++
  return count === 0 ? false : count === last - first + 1 ? true : null
}

function setters(sheet: HostSheet, area: Area): NonNullable<HostObject['set']> {
  return {
    values: (values) => put(sheet, area, values),
    formulas: (formulas) => put(sheet, area, formulas),
    numberFormat: (formats) => setNumberFormat(sheet, area, formats),
    rowHidden: (hidden) => hide(sheet, sheet.hiddenRows, area.top, area.bottom, asBoolean(hidden)),
    columnHidden: (hidden) => hide(sheet, sheet.hiddenColumns, area.left, area.right, asBoolean(hidden)),
    hyperlink: (link) => setLink(sheet, area, link),
  }
}

function setNumberFormat(sheet: HostSheet, area: Area, formats: unknown): void {
  const format = spread(area, formats)
  sheet.guardFormats()
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const numberFormat = format(row - area.top, column - area.left)
      if (numberFormat !== null)
        sheet.formats.push({ area: cellArea(row, column), format: { numberFormat: asString(numberFormat) } })
    }
  }
}

/** A link gives a blank cell its target as text. */
function setLink(sheet: HostSheet, area: Area, link: unknown): void {
  sheet.guard(area)
  sheet.links.set(at.localAddress(area), link)
  const target = (link as { readonly documentReference?: string }).documentReference ?? null
  if (!sheet.cells.has(cellKey(area.top, area.left))) sheet.write(area.top, area.left, { value: target, formula: null })
}

function merge(sheet: HostSheet, area: Area): void {
  sheet.guardFormats()
  sheet.merges.push(area)
}

function dataValidation(sheet: HostSheet, area: Area): HostObject {
  const set = (part: string) => (value: unknown) => {
    sheet.guard(area)
    sheet.validations.set(`${at.localAddress(area)} ${part}`, value)
  }
  return { type: 'DataValidation', set: { rule: set('rule'), prompt: set('prompt'), errorAlert: set('errorAlert') } }
}

function hide(sheet: HostSheet, hidden: Set<number>, first: number, last: number, hides: boolean): void {
  sheet.guardFormats()
  for (let index = first; index <= last; index++) {
    if (hides) hidden.add(index)
    else hidden.delete(index)
  }
  const details = { changeType: hides ? 'Hidden' : 'Unhidden', source: 'Local', worksheetId: sheet.id }
  if (hidden === sheet.hiddenRows)
    sheet.workbook.emit(EventNumber.rowHiddenChanged, { ...details, address: `${first + 1}:${last + 1}` })
}

function parts(sheet: HostSheet, area: Area): HostObject['reach'] {
  return {
    getCell: (row, column) => {
      const [top, left] = [area.top + asNumber(row), area.left + asNumber(column)]
      return rangeObject(sheet, cellArea(top, left))
    },
    getRow: (row) => part(sheet, { ...area, top: area.top + asNumber(row), bottom: area.top + asNumber(row) }),
    getColumn: (column) =>
      part(sheet, { ...area, left: area.left + asNumber(column), right: area.left + asNumber(column) }),
    getBoundingRect: (other) => rangeObject(sheet, at.around(area, at.areaOf(sheet, asAddress(other)))),
    getEntireRow: () =>
      rangeObject(sheet, { ...area, left: 0, right: at.columnCount(at.areaOf(sheet, undefined)) - 1 }),
    getEntireColumn: () =>
      rangeObject(sheet, { ...area, top: 0, bottom: at.rowCount(at.areaOf(sheet, undefined)) - 1 }),
  }
}

function validateSize(area: Area, rows: unknown, columns: unknown): void {
  if (rows !== at.rowCount(area) || columns !== at.columnCount(area))
    throw invalidArgument('the number of rows or columns in the input array does not match the range')
}

function part(sheet: HostSheet, area: Area): HostObject {
  if (area.top < 0 || area.left < 0) throw invalidArgument('outside the sheet')
  return rangeObject(sheet, area)
}

function searches(sheet: HostSheet, area: Area): HostObject['reach'] {
  const used = (valuesOnly: unknown): Area | null => usedArea(sheet, area, valuesOnly === true)
  return {
    getUsedRange: (valuesOnly) => rangeObject(sheet, used(valuesOnly) ?? cellArea(area.top, area.left)),
    getUsedRangeOrNullObject: (valuesOnly) => rangeOrNull(sheet, used(valuesOnly)),
    getMergedAreasOrNullObject: () => merged(sheet, area),
    getIntersectionOrNullObject: (other) =>
      rangeOrNull(sheet, at.intersection(area, at.areaOf(sheet, asAddress(other)))),
    getSpillingToRangeOrNullObject: () => rangeOrNull(sheet, at.cellCount(area) === 1 ? sheet.spills.from(area) : null),
    getSpillParentOrNullObject: () => rangeOrNull(sheet, at.cellCount(area) === 1 ? sheet.spills.parentOf(area) : null),
    getSpecialCells: (kind) => special(sheet, area, kind) ?? notThere('special cells'),
    getSpecialCellsOrNullObject: (kind) => special(sheet, area, kind),
  }
}

function notThere(what: string): never {
  throw itemNotFound(what)
}

const rangeOrNull = (sheet: HostSheet, area: Area | null): HostObject | null => area && rangeObject(sheet, area)

/** Empties the undo list, as Excel does (OfficeDev/office-js 5918). */
function merged(sheet: HostSheet, area: Area): HostObject | null {
  sheet.workbook.undo.length = 0
  const areas = sheet.merges.filter((merge) => at.intersection(merge, area))
  if (areas.length > MOST_MERGED_AREAS) throw new HostError('InvalidOperation', 'There are too many merged areas.')
  return areas.length > 0 ? rangeAreasObject(sheet, areas) : null
}

function special(sheet: HostSheet, area: Area, kind: unknown): HostObject | null {
  if (kind !== 'Constants' && kind !== 'Formulas') throw notCovered(`special cells ${String(kind)}`)
  const wanted = [...sheet.cells]
    .filter(([, cell]) => (cell.formula !== null) === (kind === 'Formulas'))
    .map(([key]) => cellArea(Math.floor(key / 16384), key % 16384))
    .filter((cell) => at.intersection(cell, area))
  return wanted.length > 0 ? rangeAreasObject(sheet, wanted) : null
}

function select(sheet: HostSheet, areas: readonly Area[]): void {
  if (sheet.visibility !== 'visible') throw new HostError('InvalidSelection', `The sheet ${sheet.name} is hidden.`)
  const { workbook } = sheet
  if (workbook.activeSheet !== sheet) workbook.emit(EventNumber.activated, { worksheetId: sheet.id })
  workbook.activeSheet = sheet
  workbook.selection = areas
  const address = areas.map(at.localAddress).join(',')
  workbook.emit(EventNumber.selectionChanged, { address, worksheetId: sheet.id, workbookId: '' })
}

function clear(sheet: HostSheet, area: Area, applyTo: unknown): void {
  if (applyTo !== 'Contents') throw notCovered(`Range.clear(${String(applyTo)})`)
  if (at.cellCount(area) > arrayLimit.cells) throw new HostError('OperationCellsExceedLimit', 'Too many cells.')
  sheet.guard(area)
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++)
      sheet.write(row, column, { value: null, formula: null })
  }
  announce(sheet, area)
}
