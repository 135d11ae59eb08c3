import { areaOf } from './addresses'
import { invalidArgument } from './error'
import type { HostWorkbook } from './model'
import { asAddress, asString, collection, isRange, type HostObject } from './object'
import { rangeObject } from './ranges'

/** The defined names of a workbook: name → formula (=Sheet1!$A$1:$B$2). */
export function names(workbook: HostWorkbook): HostObject {
  const find = (name: unknown): HostObject | null =>
    workbook.names.has(asString(name)) ? namedItem(workbook, asString(name)) : null
  return collection(
    'NamedItemCollection',
    () => [...workbook.names.keys()].map((name) => namedItem(workbook, name)),
    find,
    {
      reach: {
        add: (name, formula) => {
          workbook.guard()
          workbook.names.set(asString(name), isRange(formula) ? `=${asAddress(formula)}` : asString(formula))
          return namedItem(workbook, asString(name))
        },
      },
    },
  )
}

function namedItem(workbook: HostWorkbook, name: string): HostObject {
  const formula = (): string => workbook.names.get(name) ?? ''
  return {
    type: 'NamedItem',
    identity: { _Id: name },
    get: { name: () => name, formula, type: () => 'Range', visible: () => true, scope: () => 'Workbook' },
    set: { formula: (text) => void workbook.names.set(name, asString(text)) },
    reach: { getRange: () => rangeOf(workbook, formula()), getRangeOrNullObject: () => rangeOf(workbook, formula()) },
    call: { delete: () => void workbook.names.delete(name) },
  }
}

function rangeOf(workbook: HostWorkbook, formula: string): HostObject {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula)
  const sheet = match && workbook.sheet((match[1] ?? match[2]).replace(/''/g, "'"))
  if (!sheet) throw invalidArgument(`the reference ${formula}`)
  return rangeObject(sheet, areaOf(sheet, match[3]))
}
