import { CellError, ERROR_CODES, type CellValue, type ErrorCode } from '../../grid/cell'

const CODES: ReadonlySet<string> = new Set(ERROR_CODES)

/**
 * A value as range.values gives it. Errors come as their code there: text that is spelled like one is taken for it,
 * which valueTypes would tell apart at the price of half as much again on the wire.
 */
export function cellValue(raw: unknown): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw
  if (typeof raw !== 'string' || raw === '') return null
  return CODES.has(raw) ? new CellError(raw as ErrorCode) : raw
}
