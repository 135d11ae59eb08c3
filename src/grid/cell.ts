/** The errors a cell can show, as Excel writes them. */
// prettier-ignore
export const ERROR_CODES = [
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#FIELD!',
  '#BLOCKED!', '#CONNECT!', '#BUSY!', '#UNKNOWN!',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** An error in a cell. An object, so that it is never taken for the same characters typed as text. */
export class CellError {
  constructor(readonly code: ErrorCode) {}
}

/** What a cell holds. Dates are numbers (serials), as in the file; a blank cell is null. */
export type CellValue = string | number | boolean | CellError | null

/** A cell's value as one would read it aloud: '' for a blank, the code for an error. */
export function textOf(value: CellValue | undefined): string {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (value instanceof CellError) return value.code
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return String(value)
}
