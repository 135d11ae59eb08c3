import { CellError, type CellValue, type ErrorCode } from '../../grid/cell'

const ERROR_CODES: ReadonlySet<string> = new Set<ErrorCode>([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A',
  '#GETTING_DATA', '#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!',
]) // prettier-ignore

/**
 * A value as range.values gives it. Errors come as their code there: text that is spelled like one is taken for it,
 * which valueTypes would tell apart at the price of half as much again on the wire.
 */
export function cellValue(raw: unknown): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw
  if (typeof raw !== 'string' || raw === '') return null
  return ERROR_CODES.has(raw) ? new CellError(raw as ErrorCode) : raw
}

/** The formula without =, or null for a constant. Text that begins with = is the same in values and formulas. */
export function cellFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : null
}

// Excel takes what is put into range.values as if it had been typed: =, +, -, @ begin formulas, 2018-3, 3/4 and 10:30 are
// dates and times, 1e5, 50% and long digit strings turn into other numbers, a leading apostrophe is swallowed.
const RETYPED = /^[=+\-@'＝＋－＠]|^\d+\s*[-/:：年月.]\s*\d|^0\d|^\d+e\d+$|^\d{16,}$|^\d[\d.,]*%$|^(true|false|#.*)$/i

/** A text such that Excel keeps it as it stands. Plain numbers stay numbers, as they would be when typed. */
export function keptAsText(text: string): string {
  return RETYPED.test(text) ? `'${text}` : text
}
