import type { Finding } from '../findings/finding'
import type { WorkbookContents } from '../grid/contents'
import type { Language } from '../text/language'
import type { ItemVerdict } from './county/item'
import { judgeItems } from './county/judge'
import { readItems } from './county/read'
import { checkItems } from './county/rules'
import { makePlan } from './plan/make'
import type { GapPlan } from './plan/plan'
import type { PlanTerms } from './plan/prices'
import { checkSchools } from './school-sheet/check'
import { readSchools } from './school-sheet/read'
import type { SchoolReading } from './school-sheet/sheet'
import type { Standard } from './standard'
import { assess, type Assessment } from './verdict/assess'

/** What a check of balance is asked. */
export interface BalanceRequest {
  readonly standard: Standard
  readonly language: Language
  /** The year whose targets (年度目标) hold. */
  readonly year: number
  /** The terms of a gap plan; null for none. */
  readonly terms: PlanTerms | null
  /** Where the items of the county are looked for, if not in the same cells as the schools. */
  readonly itemsIn?: WorkbookContents
}

/** Everything there is to say about the balance of a workbook's schools. */
export interface BalanceCheck {
  readonly reading: SchoolReading
  readonly findings: readonly Finding[]
  readonly assessment: Assessment
  /** The items of the county, as far as the standard has any. */
  readonly items: readonly ItemVerdict[]
  readonly plan: GapPlan | null
}

/** Reads, checks and judges a workbook's schools. */
export function checkBalance(
  workbook: WorkbookContents,
  { standard, language, year, terms, itemsIn = workbook }: BalanceRequest,
): BalanceCheck {
  const reading = readSchools(workbook, standard)
  const itemRows = readItems(itemsIn, standard)
  const assessment = assess(reading.schools, standard)
  return {
    reading,
    assessment,
    findings: [...checkSchools(workbook, reading, standard, language), ...checkItems(itemRows, language)],
    items: judgeItems(itemRows, assessment.sizes, standard, year),
    plan: terms && makePlan(reading.schools, standard, terms, language),
  }
}
