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
        add: (name, formula, comment = '') => {
          workbook.guard()
          const legal = legalName(workbook, asString(name))
          if (asString(comment).length > LONGEST) throw invalidArgument('a comment of more than 255 characters')
          workbook.names.set(legal, isRange(formula) ? `=${asAddress(formula)}` : asString(formula))
          workbook.nameComments.set(legal, asString(comment))
          return namedItem(workbook, legal)
        },
      },
    },
  )
}

const LONGEST = 255
/** Like a cell reference in either notation, or R, C and RC, which stand for a row or a column (Excel: "Names in formulas"). */
const REFERENCE = /^(?:[A-Z]{1,3}\d+|R\d*|C\d*|R\d*C\d*|TRUE|FALSE)$/i

function legalName(workbook: HostWorkbook, name: string): string {
  if (!/^[\p{L}_\\][\p{L}\d._\\?]*$/u.test(name) || REFERENCE.test(name) || name.length > LONGEST)
    throw invalidArgument(`the name ${name}`)
  if ([...workbook.names.keys()].some((taken) => taken.toLowerCase() === name.toLowerCase()))
    throw invalidArgument(`the name ${name} is taken`)
  return name
}

function namedItem(workbook: HostWorkbook, name: string): HostObject {
  const formula = (): string => workbook.names.get(name) ?? ''
  return {
    type: 'NamedItem',
    identity: { _Id: name },
    get: {
      name: () => name,
      formula,
      type: () => 'Range',
      comment: () => workbook.nameComments.get(name) ?? '',
      visible: () => true,
      scope: () => 'Workbook',
    },
    set: { formula: (text) => void workbook.names.set(name, asString(text)) },
    reach: { getRange: () => rangeOf(workbook, formula()), getRangeOrNullObject: () => rangeOf(workbook, formula()) },
    call: {
      delete: () => {
        workbook.guard()
        workbook.names.delete(name)
        workbook.nameComments.delete(name)
      },
    },
  }
}

function rangeOf(workbook: HostWorkbook, formula: string): HostObject {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(formula)
  const sheet = match && workbook.sheet((match[1] ?? match[2]).replace(/''/g, "'"))
  if (!sheet) throw invalidArgument(`the reference ${formula}`)
  return rangeObject(sheet, areaOf(sheet, match[3]))
}
