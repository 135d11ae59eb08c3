import { describeProblem, type RangeProblem } from '../balance/ranges/range-problem'
import { CellError, type CellValue, type ErrorCode } from '../grid/cell'
import { languageOf, type Language } from '../text/language'

/** The language Excel shows. */
export function displayLanguage(): Language {
  return languageOf(Office.context.displayLanguage)
}

/** #VALUE! with a sentence that says what is wrong and where. Excel shows the sentence when the error's sign is pointed at. */
export function invalid(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, sentence)
}

/** #N/A with a sentence. */
export function notAvailable(sentence: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, sentence)
}

/** #DIV/0!, which takes no words. */
export function divisionByZero(): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero)
}

/** The error a cell shows for a range that has no answer. Only #VALUE! and #N/A can carry words. */
export function rangeError(problem: RangeProblem): CustomFunctions.Error {
  if (problem.kind === 'no-values' || problem.kind === 'mean-zero') {
    return divisionByZero()
  }
  const sentence = describeProblem(problem, displayLanguage())
  return problem.kind === 'error-value' ? sameError(codeOf(problem.error), sentence) : invalid(sentence)
}

/** An error that came in, as it goes out: Excel takes #REF! and #NAME? as inputs only, so those become #VALUE!. */
export function sameError(code: string, sentence: string): CustomFunctions.Error {
  const { notAvailable: absent, divisionByZero, invalidNumber, nullReference } = CustomFunctions.ErrorCode
  const same = [absent, divisionByZero, invalidNumber, nullReference].find((each) => String(each) === code)
  return same === undefined ? invalid(sentence) : new CustomFunctions.Error(same, sentence)
}

/** A value of an argument as a cell; '' and null are blank. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') return value === '' ? null : value
  return typeof value === 'object' && value !== null ? new CellError(codeOf(value) as ErrorCode) : null
}

/** The code of an error among the arguments, e.g. #N/A. */
function codeOf(error: object): string {
  return 'code' in error ? String(error.code) : '#VALUE!'
}
