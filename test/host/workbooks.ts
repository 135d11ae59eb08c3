import type { HostEvents } from './events'
import { notCovered } from './error'
import type { HostWorkbook } from './model'
import { asString, type HostObject } from './object'
import { names } from './names'
import { rangeAreasObject, rangeObject } from './ranges'
import { customXmlParts, settings } from './storage'
import { worksheets } from './worksheets'

/** Excel.Workbook: the root of every batch. */
export function workbookObject(workbook: HostWorkbook, events: HostEvents): HostObject {
  return {
    type: 'Workbook',
    get: { name: () => workbook.name, readOnly: () => workbook.readOnly },
    go: {
      worksheets: () => worksheets(workbook, events),
      names: () => names(workbook),
      settings: () => settings(workbook),
      customXmlParts: () => customXmlParts(workbook),
      protection: () => protection(workbook),
      application: () => application(),
    },
    reach: {
      getSelectedRange: () => selected(workbook),
      getSelectedRanges: () => rangeAreasObject(active(workbook), workbook.selection),
      getActiveCell: () => rangeObject(active(workbook), workbook.selection[0]),
    },
  }
}

function active(workbook: HostWorkbook): NonNullable<HostWorkbook['activeSheet']> {
  if (!workbook.activeSheet) throw notCovered('a workbook without a visible sheet')
  return workbook.activeSheet
}

function selected(workbook: HostWorkbook): HostObject {
  if (workbook.selection.length !== 1) throw notCovered('getSelectedRange of several areas')
  return rangeObject(active(workbook), workbook.selection[0])
}

function protection(workbook: HostWorkbook): HostObject {
  return {
    type: 'WorkbookProtection',
    get: { protected: () => workbook.structureProtected },
    call: {
      protect: (password) => {
        if (password !== undefined) asString(password)
        workbook.structureProtected = true
      },
      unprotect: () => {
        workbook.structureProtected = false
      },
    },
  }
}

function application(): HostObject {
  return {
    type: 'Application',
    get: { calculationMode: () => 'Automatic' },
    call: { suspendScreenUpdatingUntilNextSync: () => null, suspendApiCalculationUntilNextSync: () => null },
  }
}
