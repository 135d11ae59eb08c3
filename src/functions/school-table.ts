import type { Standard } from '../balance/standard'
import { STANDARDS, standardOf } from '../balance/standards/catalogue'
import type { Stage } from '../balance/stage'
import { checkSchools } from '../balance/school-sheet/check'
import { readSchools } from '../balance/school-sheet/read'
import type { SchoolReading } from '../balance/school-sheet/sheet'
import { readStage } from '../balance/school-sheet/stage-and-kind'
import { assess, type Assessment } from '../balance/verdict/assess'
import type { Finding } from '../findings/finding'
import { sheetFromGrid, type WorkbookContents } from '../grid/contents'
import { cellsOf, textArgument } from './arguments'
import { displayLanguage, invalid, notAvailable, sameError } from './errors'
import { FUNCTION_MESSAGES } from './messages'

/** Schools judged, and how many mistakes in their data stand beside the verdict. */
export interface JudgedSchools {
  readonly assessment: Assessment
  readonly mistakes: number
}

/** Without these there is nothing to judge. */
const NO_TABLE: ReadonlySet<string> = new Set(['school-sheet-not-found', 'school-column-missing'])
/** Texts where numbers should be: in a range they are refused, also where the sheet's own check could read them. */
const TEXTS: ReadonlySet<string> = new Set([
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
  const { reading, findings } = read(workbook, standard)
  const errorValue = findings.find(({ rule }) => rule === 'school-cell-error')
  if (errorValue) throw sameError(firstErrorValue(reading), inRange + sentences(errorValue))
  const refused = findings.find(({ rule }) => NO_TABLE.has(rule) || TEXTS.has(rule))
  if (refused) throw invalid(inRange + sentences(refused))
  return judged(reading, findings, standard)
}

/**
 * Judges the school sheet of a workbook, as the pane does.
 * @throws CustomFunctions.Error #N/A where there is none
 */
export function judgeWorkbook(workbook: WorkbookContents, standard: Standard): JudgedSchools {
  const { reading, findings } = read(workbook, standard)
  const absent = findings.find(({ rule }) => NO_TABLE.has(rule))
  if (absent) throw notAvailable(sentences(absent))
  return judged(reading, findings, standard)
}

function read(workbook: WorkbookContents, standard: Standard) {
  const reading = readSchools(workbook, standard)
  return { reading, findings: checkSchools(workbook, reading, standard, displayLanguage()) }
}

function judged(reading: SchoolReading, findings: readonly Finding[], standard: Standard): JudgedSchools {
  return {
    assessment: assess(reading.schools, standard),
    mistakes: findings.filter(({ severity }) => severity === 'error').length,
  }
}

function sentences({ message, hint }: Finding): string {
  return message + hint
}

function firstErrorValue({ rows }: SchoolReading): string {
  for (const { wordErrors, amounts } of rows) {
    const cells = [...wordErrors.values(), ...[...amounts.values()].filter(({ fault }) => fault === 'error')]
    if (cells.length > 0) return cells[0].written
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
