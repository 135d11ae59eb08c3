/**
 * Where one of our functions stands in a formula as a file keeps it, which Excel also shows until it knows the add-in:
 * _xldudf_YJ_CV for YJ.CV, at times behind another add-in's name (OfficeDev/office-js 2568, 3558, 3872).
 */
const STORED = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.[\]]+)!)?(?:_xl\w*\.)*_xldudf_YJ_`
/** Texts, names of sheets and references to tables, in which nothing is called. */
const QUOTED = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'[^]|[^[\]']|\[(?:'[^]|[^[\]'])*\])*\]`
/** A name, with the sign before it that makes it a part of a reference. */
const NAME = String.raw`[!:$]?[\p{L}\p{N}_\\][\p{L}\p{N}_.\\?]*`
const TOKEN = new RegExp(`(${STORED})|${QUOTED}|${NAME}`, 'giu')
/** The longest formula that Excel takes. A longer one in a file is no formula of ours. */
const LONGEST_FORMULA = 8192
/** What a file puts before a function that older programs do not know, such as _xlfn. */
const PREFIX = /^(?:_xl\w*\.)+/i

/** Whether a formula (without =) uses one of our functions, or one of these names of the workbook. */
export function usesOurs(formula: string, names: readonly string[] = []): boolean {
  if (formula.length > LONGEST_FORMULA) return false
  const ours = new Set(names.map((name) => name.toUpperCase()))
  for (const { 0: token, 1: stored, index } of formula.matchAll(TOKEN)) {
    const name = token.replace(PREFIX, '').toUpperCase()
    // CV:CX are columns.
    const isColumn = formula[index + token.length] === ':'
    if (stored !== undefined || name.startsWith('YJ.') || (ours.has(name) && !isColumn)) return true
  }
  return false
}

/** A formula with our functions as people write them: YJ.CV. All else stays as it is. */
export function asWritten(formula: string): string {
  if (formula.length > LONGEST_FORMULA) return formula
  return formula.replace(TOKEN, (token: string, stored: string | undefined) => {
    if (stored !== undefined) return 'YJ.'
    const name = token.replace(PREFIX, '')
    return name.toUpperCase().startsWith('YJ.') ? name : token
  })
}
