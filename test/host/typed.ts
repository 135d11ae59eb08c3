import { CellError, textOf, type CellValue, type ErrorCode } from '../../src/grid/cell'
import { invalidArgument, notCovered } from './error'
import type { HostCell, HostSheet } from './model'

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'])
/** What a cell holds at most ("Excel specifications and limits"). */
const LONGEST_TEXT = 32_767
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const DATE = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/
/** Formulas, times, fractions, percentages, money, full-width digits: what Excel makes of them is not modelled. */
const UNCERTAIN = /^[+\-@]\S|^\(\d|^\d+(?:[-/:,年月]\d| \d+\/\d)|^[\d.,]+%$|^[¥￥$０-９]|^\s|\s$/
const DAY = 86_400_000
const SERIAL_EPOCH = Date.UTC(1899, 11, 30)

/** What Excel makes of a value put into a cell: as if it had been typed there. */
export function typed(sheet: HostSheet, row: number, column: number, value: unknown): HostCell {
  const isTextCell = sheet.formatAt(row, column).numberFormat === '@'
  if (typeof value === 'number' && isTextCell) return { value: String(value), formula: null }
  if (typeof value === 'number' || typeof value === 'boolean') return { value, formula: null }
  if (typeof value !== 'string') throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}`)
  if (value.length > LONGEST_TEXT) throw invalidArgument('a text longer than a cell holds')
  if (value.startsWith("'")) return { value: value.slice(1), formula: null }
  if (isTextCell) return { value: value === '' ? null : value, formula: null }
  if (value.startsWith('=')) return formulaCell(sheet, value.slice(1))
  return { value: converted(value), formula: null }
}

function formulaCell(sheet: HostSheet, formula: string): HostCell {
  const value = sheet.spills.resultOf(formula) ?? sheet.workbook.resultOf(sheet, formula)
  if (value === undefined) throw notCovered(`calculating =${formula}`)
  return { value, formula }
}

/** What typing a text gives, in a cell that is not formatted as text. */
export function converted(text: string): CellValue {
  if (text === '') return null
  if (NUMBER.test(text)) return Number(text)
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  if (ERRORS.has(text.toUpperCase())) return new CellError(text.toUpperCase() as ErrorCode)
  const date = serial(text)
  if (date === null && UNCERTAIN.test(text)) throw notCovered(`typing ${text}, which Excel may take for something else`)
  return date ?? text
}

function serial(text: string): number | null {
  const match = DATE.exec(text)
  if (!match) return null
  const [, year, month, day = '1'] = match
  return (Date.UTC(Number(year), Number(month) - 1, Number(day)) - SERIAL_EPOCH) / DAY
}

/** A cell's value in an answer: errors as their code, blank as ''. */
export function valueOf(cell: HostCell | undefined): unknown {
  const value = cell?.value ?? ''
  return value instanceof CellError ? value.code : value
}

/** Excel's name for the kind of a cell's value. */
export function typeOf(cell: HostCell | undefined): string {
  const value = cell?.value ?? null
  if (value === null) return 'Empty'
  if (value instanceof CellError) return 'Error'
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean']
}

/** What a cell shows. */
export function shown(cell: HostCell | undefined, numberFormat: string): string {
  const value = cell?.value ?? null
  if (typeof value !== 'number' || numberFormat === 'General' || numberFormat === '@') return textOf(value)
  const decimals = /^0(?:\.(0+))?(%?)$/.exec(numberFormat)
  if (!decimals) throw notCovered(`the text of a number in the format ${numberFormat}`)
  const [, zeros = '', percent] = decimals
  return (percent ? value * 100 : value).toFixed(zeros.length) + percent
}
