import { checkBalance, type BalanceCheck } from '../../../balance/check-balance'
import { chosenContents } from '../../../balance/chosen-cells'
import { moneyPrices } from '../../../balance/plan/prices'
import type { PlanTerms } from '../../../balance/plan/prices'
import type { School } from '../../../balance/school'
import { readSchools } from '../../../balance/school-sheet/read'
import { varianceShares, type VarianceShare } from '../../../balance/shares'
import type { Indicator, Standard } from '../../../balance/standard'
import { QUALITY_2017 } from '../../../balance/standards/catalogue'
import { chosenStandard } from '../../../balance/standards/chosen'
import type { Known } from '../../../balance/targets/target'
import type { StageVerdict } from '../../../balance/verdict/stage-verdict'
import { cellAddress } from '../../../grid/address'
import type { WorkbookContents } from '../../../grid/contents'
import type { Language } from '../../../text/language'
import type { ChosenCells } from '../../../balance/chosen-cells'
import type { BalanceChoices } from '../../../kept/balance-choices'
import { yearOf } from '../../../ledgers/check-workbook'
import { knownBeside } from '../../../ledgers/known'
import type { Checked } from '../pane-state'

/** The terms of the plan as chosen; what is counted in yuan costs what it counts. `year` is the first year where none is. */
export function chosenTerms({ prices, firstYear, years }: BalanceChoices, standard: Standard, year: number): PlanTerms {
  return { prices: { ...moneyPrices(standard), ...prices }, firstYear: firstYear ?? year, years }
}

/** Checks the schools of a workbook, or of the cells that are chosen in it; null where their sheet is gone. */
export function balanceOf(
  contents: WorkbookContents,
  choices: BalanceChoices,
  language: Language,
  year: number,
  known?: Known,
): BalanceCheck | null {
  const looked = chosenContents(contents, choices.cells)
  if (!looked) return null
  const standard = chosenStandard(choices)
  return checkBalance(looked, {
    standard,
    language,
    year,
    terms: chosenTerms(choices, standard, year),
    itemsIn: contents,
    ...(known && { known }),
  })
}

/** The schools of a workbook that has been checked, by the year of its form, with what its forms and ledgers say is reached. */
export function balanceBeside(checked: Checked, choices: BalanceChoices, language: Language): BalanceCheck | null {
  const { contents, result } = checked
  return balanceOf(contents, choices, language, yearBeside(checked), result.subject && knownBeside(result.subject))
}

/** The year of 时间 in a workbook's form, else that of the check. */
export function yearBeside({ result, at }: Checked): number {
  return yearOf(result, new Date(Date.UTC(at.getFullYear(), 0)))
}

/** Whether a workbook holds school data. */
export function hasSchools(contents: WorkbookContents): boolean {
  return readSchools(contents, QUALITY_2017).tables.length > 0
}

/** The cell that names a school; null for a school that comes from elsewhere. */
export function schoolCell({ place }: School): ChosenCells | null {
  return place && { sheet: place.sheet, cell: cellAddress(place.row, place.column) }
}

/** The schools that pull an indicator's coefficient most, the first `most` of them. */
export function largestShares({ schools }: StageVerdict, indicator: Indicator, most: number): readonly VarianceShare[] {
  const shares = varianceShares(
    schools.map(({ school }) => school),
    indicator,
  )
  return shares.slice(0, most).filter(({ share }) => share > 0)
}

/** The indicator to look at first: the one whose coefficient is nearest to its limit, or farthest above it. */
export function worstIndicator({ indicators }: StageVerdict): string | null {
  const known = indicators.filter(({ cv }) => cv !== null)
  const strain = ({ cv, limit }: StageVerdict['indicators'][number]): number => (cv ?? 0) / (limit ?? 1)
  return [...known].sort((a, b) => strain(b) - strain(a))[0]?.id ?? null
}

/** Schools of a stage whose totals were split among their stages. */
export function convertedSchools({ schools }: StageVerdict): readonly School[] {
  return schools.map(({ school }) => school).filter(({ conversions }) => conversions.length > 0)
}

/** The number at which the bars of a stage end: every coefficient and every limit fits in. */
export function barScale({ indicators, composite }: StageVerdict): number {
  const marks = [...indicators, ...(composite ? [composite] : [])].flatMap(({ cv, limit }) => [cv ?? 0, limit ?? 0])
  return Math.max(...marks, 0.1) * 1.08
}
