import { areaOf, areasOf } from './addresses'
import { usedArea } from './cells'
import { HostError, invalidArgument, itemNotFound } from './error'
import { EventNumber, type HostEvents } from './events'
import { WHOLE_SHEET, type HostSheet, type HostWorkbook } from './model'
import { asNumber, asString, collection, type HostObject } from './object'
import { rangeAreasObject, rangeObject } from './ranges'
import { names } from './names'
import { layout, set } from './layout'

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const
const LONGEST_NAME = 31

/** The sheets of a workbook, in the order of their tabs. */
export function worksheets(workbook: HostWorkbook, events: HostEvents): HostObject {
  const find = (key: unknown): HostObject | null => {
    const sheet = workbook.sheet(asString(key))
    return sheet && worksheetObject(sheet)
  }
  return collection('WorksheetCollection', () => workbook.sheets.map(worksheetObject), find, {
    reach: {
      add: (name) => worksheetObject(add(workbook, name)),
      getActiveWorksheet: () => worksheetObject(workbook.activeSheet ?? noSheet()),
      getFirst: () => worksheetObject(workbook.sheets[0] ?? noSheet()),
    },
    call: { ...events.methods },
  })
}

function noSheet(): never {
  throw itemNotFound('a visible sheet')
}

function add(workbook: HostWorkbook, name: unknown): HostSheet {
  workbook.guardStructure()
  const sheet = workbook.addSheet(validName(workbook, name === undefined || name === null ? freeName(workbook) : name))
  workbook.emit(EventNumber.added, { source: 'Local', worksheetId: sheet.id })
  return sheet
}

function freeName(workbook: HostWorkbook): string {
  let number = workbook.sheets.length + 1
  while (workbook.sheet(`Sheet${number}`)) number++
  return `Sheet${number}`
}

function validName(workbook: HostWorkbook, name: unknown): string {
  const text = asString(name)
  if (text === '' || text.length > LONGEST_NAME || /[:\\/?*[\]]|^'|'$/.test(text))
    throw invalidArgument(`sheet name ${text}`)
  if (workbook.sheet(text)) throw new HostError('ItemAlreadyExists', `There is a sheet ${text} already.`)
  return text
}

/** Excel.Worksheet. */
export function worksheetObject(sheet: HostSheet): HostObject {
  const { workbook } = sheet
  return {
    type: 'Worksheet',
    identity: { Id: sheet.id },
    get: {
      id: () => sheet.id,
      name: () => sheet.name,
      position: () => workbook.sheets.indexOf(sheet),
      visibility: () => VISIBILITY[sheet.visibility],
    },
    set: {
      name: (name) => rename(sheet, name),
      visibility: (visibility) => setVisibility(sheet, visibility),
      gridlines: set(sheet, 'gridlines'),
      position: (position) => moveTo(sheet, asNumber(position)),
    },
    go: { protection: () => protection(sheet), names: () => names(workbook), ...layout(sheet) },
    reach: {
      getRange: (address) => rangeObject(sheet, areaOf(sheet, address)),
      getRanges: (addresses) => rangeAreasObject(sheet, areasOf(sheet, addresses)),
      getRangeByIndexes: (row, column, rows, columns) => rangeObject(sheet, byIndexes(row, column, rows, columns)),
      getCell: (row, column) => rangeObject(sheet, byIndexes(row, column, 1, 1)),
      getUsedRange: (valuesOnly) => rangeObject(sheet, used(sheet, valuesOnly) ?? areaOf(sheet, 'A1')),
      getUsedRangeOrNullObject: (valuesOnly) => {
        const area = used(sheet, valuesOnly)
        return area && rangeObject(sheet, area)
      },
    },
    call: { activate: () => activate(sheet), delete: () => remove(sheet) },
  }
}

const used = (sheet: HostSheet, valuesOnly: unknown): ReturnType<typeof usedArea> =>
  usedArea(sheet, WHOLE_SHEET, valuesOnly === true)

function byIndexes(...given: readonly unknown[]): Parameters<typeof rangeObject>[1] {
  const [top, left, rows, columns] = given.map(asNumber)
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 }
  const fits =
    top >= 0 &&
    left >= 0 &&
    rows > 0 &&
    columns > 0 &&
    area.bottom <= WHOLE_SHEET.bottom &&
    area.right <= WHOLE_SHEET.right
  if (!fits) throw invalidArgument(`range of ${rows} × ${columns} cells at ${top}, ${left}`)
  return area
}

function rename(sheet: HostSheet, name: unknown): void {
  if (name === sheet.name) return
  sheet.workbook.guardStructure()
  const nameAfter = validName(sheet.workbook, name)
  const details = { nameBefore: sheet.name, nameAfter, source: 'Local', worksheetId: sheet.id }
  sheet.name = nameAfter
  sheet.workbook.emit(EventNumber.nameChanged, details)
}

function setVisibility(sheet: HostSheet, given: unknown): void {
  sheet.workbook.guardStructure()
  const found = Object.entries(VISIBILITY).find(([, name]) => name === given)
  if (!found) throw invalidArgument(`visibility ${String(given)}`)
  const visibility = found[0] as HostSheet['visibility']
  if (visibility !== 'visible' && !others(sheet).some((other) => other.visibility === 'visible')) {
    throw new HostError('InvalidOperation', 'A workbook needs a visible sheet.')
  }
  sheet.visibility = visibility
}

function moveTo(sheet: HostSheet, position: number): void {
  sheet.workbook.guardStructure()
  const { sheets } = sheet.workbook
  sheets.splice(sheets.indexOf(sheet), 1)
  sheets.splice(position, 0, sheet)
}

function activate(sheet: HostSheet): void {
  if (sheet.visibility !== 'visible') throw new HostError('InvalidOperation', `The sheet ${sheet.name} is hidden.`)
  if (sheet.workbook.activeSheet === sheet) return
  sheet.workbook.activeSheet = sheet
  sheet.workbook.emit(EventNumber.activated, { worksheetId: sheet.id })
}

function remove(sheet: HostSheet): void {
  const { workbook } = sheet
  workbook.guardStructure()
  const visible = others(sheet).filter((other) => other.visibility === 'visible')
  if (visible.length === 0 || sheet.visibility === 'veryHidden') {
    throw new HostError('InvalidOperation', `The sheet ${sheet.name} cannot be deleted.`)
  }
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1)
  if (workbook.activeSheet === sheet) workbook.activeSheet = visible[0]
  workbook.emit(EventNumber.deleted, { source: 'Local', worksheetId: sheet.id })
}

const others = (sheet: HostSheet): HostSheet[] => sheet.workbook.sheets.filter((other) => other !== sheet)

function protection(sheet: HostSheet): HostObject {
  return {
    type: 'WorksheetProtection',
    get: { protected: () => sheet.protection !== null, options: () => sheet.protection?.options ?? null },
    call: {
      protect: (options, password) => {
        if (sheet.protection) throw new HostError('InvalidOperation', `${sheet.name} is protected already.`)
        const allowed = (options ?? {}) as Readonly<Record<string, boolean>>
        sheet.protection = { unlocked: [], options: allowed, password: password ? asString(password) : null }
      },
      unprotect: (password) => {
        const secret = sheet.protection?.password ?? null
        if (secret !== null && secret !== password) throw invalidArgument('the password')
        sheet.protection = null
      },
    },
  }
}
