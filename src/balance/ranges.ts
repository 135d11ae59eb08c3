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
 * The numbers of one range, row by row. Blanks, booleans and texts without a digit (a heading) are passed over, as in
 * Excel's own statistics; a text with a number in it is a problem, never a silent loss.
 */
export function readRange(range: Range): RangeReading {
  const buffer = bufferFor('values', sizeOf(range))
  let count = 0
  for (let row = 0; row < range.length; row++) {
    const cells = range[row]
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]
      if (typeof cell === 'number') buffer[count++] = cell
      else if (cell !== '' && cell !== null) {
        const problem = problemOf(cell, 'values', row, column)
        if (problem) return { problem }
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
  for (let row = 0; row < size.rows; row++) {
    for (let column = 0; column < size.columns; column++) {
      const value = valueRange[row][column]
      const pupils = enrolmentRange[row][column]
      const problem = problemOf(value, 'values', row, column) ?? problemOf(pupils, 'enrolment', row, column)
      if (problem) return { problem }
      if (typeof value !== 'number' || typeof pupils !== 'number' || pupils === 0) continue
      if (pupils < 0) return { problem: { kind: 'negative-enrolment', role: 'enrolment', row, column, value: pupils } }
      values[count] = value
      enrolments[count++] = pupils
    }
  }
  return { numbers: { values: values.subarray(0, count), enrolment: enrolments.subarray(0, count) } }
}

function problemOf(cell: unknown, role: RangeRole, row: number, column: number): RangeProblem | null {
  if (typeof cell === 'object' && cell !== null) return { kind: 'error-value', error: cell, role, row, column }
  if (typeof cell === 'string' && HOLDS_DIGIT.test(cell))
    return { kind: 'number-as-text', text: cell, role, row, column }
  return null
}

// Full-width and other decimal digits too: １２ is a number that someone typed.
const HOLDS_DIGIT = /\p{Nd}/u

function sizeOf(range: Range): RangeSize {
  return { rows: range.length, columns: range[0]?.length ?? 0 }
}

function bufferFor(role: RangeRole, { rows, columns }: RangeSize): Float64Array {
  if (buffers[role].length < rows * columns) buffers[role] = new Float64Array(rows * columns)
  return buffers[role]
}
