import type { Range } from '../balance/ranges/ranges'
import { CellError, textOf, type CellValue } from '../grid/cell'
import { cellValue, displayLanguage, sameError } from './errors'
import { FUNCTION_MESSAGES } from './messages'

/**
 * A range argument as rows of cells; null where it was left out. A single cell comes as a bare value or as 1 × 1, and an
 * omitted argument as null (its default in a signature never applies).
 */
export function rangeOf(argument: unknown): Range | null {
  if (argument === null || argument === undefined) return null
  if (!Array.isArray(argument)) return [[argument]]
  return argument.every((row) => Array.isArray(row)) ? argument : [argument]
}

/** A range as cells of the product's own kind, errors among them. */
export function cellsOf(argument: unknown): CellValue[][] {
  return (rangeOf(argument) ?? []).map((row) => row.map(cellValue))
}

/**
 * A range of texts as cells.
 * @throws CustomFunctions.Error the first error value among them
 */
export function usableCells(argument: unknown): CellValue[][] {
  const cells = cellsOf(argument)
  const error = cells.flat().find((cell) => cell instanceof CellError)
  if (error instanceof CellError) throw sameError(error.code, FUNCTION_MESSAGES[displayLanguage()].cellError)
  return cells
}

/** An argument as one text, '' where it was left out or is blank (0, on the desktop); of a larger range its first cell. */
export function textArgument(argument: unknown): string {
  const cell = usableCells(argument)[0]?.[0]
  return cell === 0 ? '' : textOf(cell).trim()
}
