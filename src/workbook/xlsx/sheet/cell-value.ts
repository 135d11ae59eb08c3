import { CellError, ERROR_CODES, type CellValue } from '../../../grid/cell'
import type { FormatKind } from '../../../grid/number-format'
import { serialOf } from './dates'
import { shownText } from './rich-text'

const ERRORS: ReadonlyMap<string, CellError> = new Map(ERROR_CODES.map((code) => [code, new CellError(code)]))
const UNKNOWN_ERROR = new CellError('#UNKNOWN!')

/** What values of a workbook depend on besides their cells. */
export interface ValueContext {
  readonly strings: readonly string[]
  readonly date1904: boolean
  /** By the number of a cell's style, what its format makes of a number; empty where none makes anything of it. */
  readonly formats: readonly (FormatKind | null)[]
}

/**
 * The value of a cell from its type (the attribute t) and the text of its <v>. Empty text is a blank, as in Excel's own
 * interface. A number or date that is none stays as the text it is, so that nothing is lost. Shared strings (type s) are not
 * looked up here.
 */
export function cellValue(type: string, text: string, preserve: boolean, date1904: boolean): CellValue {
  if (text === '') return null
  switch (type) {
    case 'n':
      return numberOr(text)
    case 'b':
      return text === '1' || text === 'true'
    case 'e':
      return ERRORS.get(text) ?? UNKNOWN_ERROR
    case 'd':
      return serialOf(text, date1904) ?? text
    default:
      return blankAsNull(shownText(text, preserve))
  }
}

/** An empty text is a blank. */
export function blankAsNull(text: string): string | null {
  return text === '' ? null : text
}

function numberOr(text: string): CellValue {
  const number = Number(text)
  if (Number.isFinite(number) && text.trim() !== '') return number
  return blankAsNull(shownText(text, false))
}
