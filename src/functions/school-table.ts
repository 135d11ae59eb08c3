import type { Standard } from '../balance/standard'
import { STANDARDS, standardOf } from '../balance/standards/catalogue'
import type { Stage } from '../balance/stage'
import { checkBalance, type BalanceCheck } from '../balance/check-balance'
import type { SchoolReading } from '../balance/school-sheet/sheet'
import { readStage } from '../balance/school-sheet/stage-and-kind'
import { countFindings, type Finding } from '../findings/finding'
import type { RuleName } from '../findings/rule-names'
import { sheetFromGrid, type WorkbookContents } from '../grid/contents'
import { cellsOf, textArgument } from './arguments'
import { displayLanguage, invalid, notAvailable, sameError } from './errors'
import { FUNCTION_MESSAGES } from './messages'

/** Schools judged, and how many mistakes in their data stand beside the verdict. */
export interface JudgedSchools {
  readonly check: BalanceCheck
  readonly mistakes: number
}

/** Without these a range is no table of schools. */
const NO_TABLE: ReadonlySet<RuleName> = new Set(['school-sheet-not-found', 'school-column-missing'])
/** Texts where numbers should be: in a range they are refused, also where the sheet's own check could read them. */
const TEXTS: ReadonlySet<RuleName> = new Set([
  'school-number-as-text',
  'school-cell-unit',
  'school-width',
  'school-not-a-number',
])

/**
 * Judges the schools of a range with its headings.
 * @throws CustomFunctions.Error an error value as it stands in the range; #VALUE! that names a missing heading or a text cell
 */
export function judgeRange(schools: unknown, standard: Standard): JudgedSchools {
  const language = displayLanguage()
  const { range, inRange } = FUNCTION_MESSAGES[language]
  const workbook = { sheets: [sheetFromGrid(range, cellsOf(schools))], date1904: false }
  const check = checked(workbook, standard)
  const { reading, findings } = check
  const errorValue = findings.find(({ rule }) => rule === 'school-cell-error')
  if (errorValue) throw sameError(firstErrorValue(reading), inRange + sentences(errorValue))
  const refused = findings.find(({ rule }) => NO_TABLE.has(rule) || TEXTS.has(rule))
  if (refused) throw invalid(inRange + sentences(refused))
  return judged(check)
}

/**
 * Judges the school sheets of a workbook, as the pane does.
 * @throws CustomFunctions.Error #N/A where there is none
 */
export function judgeWorkbook(workbook: WorkbookContents, standard: Standard): JudgedSchools {
  const check = checked(workbook, standard)
  const absent = check.findings.find(({ rule }) => rule === 'school-sheet-not-found')
  if (absent) throw notAvailable(sentences(absent))
  return judged(check)
}

function checked(workbook: WorkbookContents, standard: Standard): BalanceCheck {
  return checkBalance(workbook, { standard, language: displayLanguage(), year: new Date().getFullYear(), terms: null })
}

function judged(check: BalanceCheck): JudgedSchools {
  return { check, mistakes: countFindings(check.findings).error }
}

function sentences({ message, hint }: Finding): string {
  return FUNCTION_MESSAGES[displayLanguage()].sentences(message, hint)
}

function firstErrorValue({ rows }: SchoolReading): string {
  for (const { wordErrors, amounts } of rows) {
    const [first] = [...wordErrors.values(), ...[...amounts.values()].filter(({ fault }) => fault === 'error')]
    if (first) return first.written
  }
  return ''
}

/** The standard an argument names; null where it was left out. */
export function standardArgument(argument: unknown): Standard | null {
  const id = textArgument(argument)
  const standard = standardOf(id)
  if (standard || id === '') return standard
  const known = STANDARDS.map((each) => each.id).join('、')
  throw invalid(FUNCTION_MESSAGES[displayLanguage()].unknownStandard(id, known))
}

/** The stage an argument names, in Chinese or as primary and junior; null where it was left out. */
export function stageArgument(argument: unknown): Stage | null {
  const text = textArgument(argument)
  if (text === '') return null
  const stage = text === 'primary' || text === 'junior' ? text : readStage(text)
  if (stage === 'primary' || stage === 'junior') return stage
  throw invalid(FUNCTION_MESSAGES[displayLanguage()].unknownStage(text))
}
