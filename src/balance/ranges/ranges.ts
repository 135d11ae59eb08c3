import { hasDigit, isNumberAsText } from './number-as-text'
import type { RangeProblem, RangeRole, RangeSize } from './range-problem'

/** A range as Excel hands it over: rows of numbers, texts, booleans, '' or null for blanks, and objects for errors. */
export type Range = readonly (readonly unknown[])[]

/** Numbers of a range. They lie in a buffer that is used again: valid until the next range is read. */
export interface RangeNumbers {
  readonly values: Float64Array
  /** The enrolment beside each value; null when none were given. */
  readonly enrolment: Float64Array | null
}

export type RangeReading = { readonly numbers: RangeNumbers } | { readonly problem: RangeProblem }

const buffers: Record<RangeRole, Float64Array> = { values: new Float64Array(1024), enrolment: new Float64Array(1024) }

/**
 * The numbers of one range, row by row. Blanks, booleans and texts without a digit are passed over, as in Excel's own statistics; a
 * text with a digit is a problem, never a silent loss, unless it is a heading: words in the first row, or the first cell of a single row.
 */
export function readRange(range: Range): RangeReading {
  const buffer = bufferFor('values', sizeOf(range))
  let count = 0
  for (const [row, cells] of range.entries()) {
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]
      if (typeof cell === 'number') buffer[count++] = cell
      else if (cell !== '' && cell !== null) {
        const problem = problemOf(cell, 'values', row, column, isHeadingPlace(range, row, column))
        if (problem) return { problem: errorValueIn(range, 'values') ?? problem }
      }
    }
  }
  return { numbers: { values: buffer.subarray(0, count), enrolment: null } }
}

/** The values and enrolments of two ranges of the same shape, cell for cell; a pair without one or the other, or without pupils, is passed over. */
export function readPairs(valueRange: Range, enrolmentRange: Range): RangeReading {
  const size = sizeOf(valueRange)
  const enrolmentSize = sizeOf(enrolmentRange)
  if (size.rows !== enrolmentSize.rows || size.columns !== enrolmentSize.columns) {
    return { problem: { kind: 'shapes-differ', values: size, enrolment: enrolmentSize } }
  }
  const values = bufferFor('values', size)
  const enrolments = bufferFor('enrolment', size)
  let count = 0
  for (const [row, cells] of valueRange.entries()) {
    const beside = enrolmentRange[row] ?? []
    for (let column = 0; column < size.columns; column++) {
      const value = cells[column]
      const enrolment = beside[column]
      const problem = pairProblem(value, enrolment, row, column, isHeadingPlace(valueRange, row, column))
      if (problem) {
        return { problem: errorValueIn(valueRange, 'values') ?? errorValueIn(enrolmentRange, 'enrolment') ?? problem }
      }
      if (typeof value !== 'number' || typeof enrolment !== 'number' || enrolment === 0) continue
      values[count] = value
      enrolments[count++] = enrolment
    }
  }
  return { numbers: { values: values.subarray(0, count), enrolment: enrolments.subarray(0, count) } }
}

function pairProblem(
  value: unknown,
  enrolment: unknown,
  row: number,
  column: number,
  mayBeHeading: boolean,
): RangeProblem | null {
  const problem =
    problemOf(value, 'values', row, column, mayBeHeading) ??
    problemOf(enrolment, 'enrolment', row, column, mayBeHeading)
  if (problem || typeof value !== 'number' || typeof enrolment !== 'number' || enrolment >= 0) return problem
  return { kind: 'negative-enrolment', role: 'enrolment', row, column, value: enrolment }
}

/** Where people who select a column or a row with its heading have the heading. */
function isHeadingPlace(range: Range, row: number, column: number): boolean {
  return row === 0 && (range.length > 1 || column === 0)
}

function problemOf(
  cell: unknown,
  role: RangeRole,
  row: number,
  column: number,
  mayBeHeading: boolean,
): RangeProblem | null {
  if (typeof cell === 'object' && cell !== null) return { kind: 'error-value', error: cell, role, row, column }
  if (typeof cell !== 'string') return null
  if (isNumberAsText(cell)) return { kind: 'number-as-text', text: cell, role, row, column }
  return hasDigit(cell) && !mayBeHeading ? { kind: 'digit-in-text', text: cell, role, row, column } : null
}

/** The first error value of a range: it comes back as it is, whatever else stands before it. */
function errorValueIn(range: Range, role: RangeRole): RangeProblem | null {
  for (const [row, cells] of range.entries()) {
    const column = cells.findIndex((cell) => typeof cell === 'object' && cell !== null)
    if (column >= 0) return { kind: 'error-value', error: cells[column] as object, role, row, column }
  }
  return null
}

function sizeOf(range: Range): RangeSize {
  return { rows: range.length, columns: range[0]?.length ?? 0 }
}

function bufferFor(role: RangeRole, { rows, columns }: RangeSize): Float64Array {
  if (buffers[role].length < rows * columns) buffers[role] = new Float64Array(rows * columns)
  return buffers[role]
}
