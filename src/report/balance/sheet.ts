import type { BalanceCheck, CountyCheck } from '../../balance/check-balance'
import type { ItemVerdict } from '../../balance/county/item'
import type { GapPlan, StagePlan } from '../../balance/plan/plan'
import { countFindings } from '../../findings/finding'
import { STAGE_NAMES } from '../../balance/stage'
import type { Standard } from '../../balance/standard'
import type { SchoolVerdict } from '../../balance/verdict/school-verdict'
import type { StageVerdict } from '../../balance/verdict/stage-verdict'
import { verdictText } from '../../balance/verdict/summary'
import type { Language } from '../../text/language'
import { coefficient, decidedWord, indicatorName, rounded } from './format'
import { columnNames } from './column-names'
import { enteredItems, ITEM_COLUMNS, itemCells } from './items'
import { BALANCE_MESSAGES } from './messages'
import { SHEET_MESSAGES } from './sheet-messages'
import { targetTable } from './targets'

type Cell = string | number | null
type Row = readonly Cell[]

/** A check of balance as a sheet: values only, so that it can be sent on. */
export interface BalanceSheet {
  readonly name: string
  readonly rows: readonly Row[]
}

/** The verdicts, every school, the items of the county and the gap plan as rows, the standard and the verdict on top. */
export function balanceSheet(check: BalanceCheck, language: Language): BalanceSheet {
  const mistakes = countFindings(check.findings).error
  return {
    name: SHEET_MESSAGES[language].name,
    rows: [
      [check.assessment.standard.name, verdictText(check, language, null, mistakes)],
      ...(check.counties.length === 0 ? countyRows(check, language) : []),
      ...check.counties.flatMap((county): Row[] => [
        [],
        [county.name, verdictText({ ...county, counties: [] }, language)],
        ...countyRows(county, language),
      ]),
      ...targetTable(check.due, language).flatMap(({ title, headings, rows }): Row[] => [
        [],
        [title],
        headings,
        ...rows.map(({ cells }) => cells),
      ]),
    ],
  }
}

function countyRows({ assessment, items, plan }: CountyCheck, language: Language): Row[] {
  const { standard, stages } = assessment
  return [
    [],
    columnNames(language, 'stage', 'indicator', 'mean', 'deviation', 'coefficient', 'limit', 'below', 'verdict'),
    ...stages.flatMap((stage) => indicatorRows(stage, standard, language)),
    [],
    columnNames(language, 'stage', 'school', 'enrolment', 'met', 'required', 'verdict', 'missed'),
    ...stages.flatMap((stage) => schoolRows(stage, language)),
    ...itemRows(items, standard, language),
    ...(plan ? planRows(plan, standard, language) : []),
  ]
}

function indicatorRows({ stage, indicators, composite }: StageVerdict, standard: Standard, language: Language): Row[] {
  const name = STAGE_NAMES[language][stage]
  const rows = indicators.map(({ id, mean, sd, cv, limit, below, pass }): Row => [
    name,
    indicatorName(standard, id),
    shown(mean),
    shown(sd),
    shownCoefficient(cv, limit),
    limit,
    below,
    limit === null ? null : decidedWord(pass, language),
  ])
  if (!composite) return rows
  const verdict = decidedWord(composite.pass, language)
  return [
    ...rows,
    [
      name,
      BALANCE_MESSAGES[language].composite,
      null,
      null,
      shownCoefficient(composite.cv, composite.limit),
      composite.limit,
      null,
      verdict,
    ],
  ]
}

function schoolRows({ stage, schools, excluded }: StageVerdict, language: Language): Row[] {
  const name = STAGE_NAMES[language][stage]
  return [
    ...schools.map((verdict): Row => {
      const { school, met, required, pass } = verdict
      return [name, school.name, school.enrolment, met, required, decidedWord(pass, language), shortfall(verdict)]
    }),
    ...excluded.map(({ school }): Row => [
      name,
      school.name,
      school.enrolment,
      null,
      null,
      SHEET_MESSAGES[language].leftOut,
    ]),
  ]
}

function itemRows(items: readonly ItemVerdict[], standard: Standard, language: Language): Row[] {
  const entered = enteredItems(items)
  if (entered.length === 0) return []
  return [[], columnNames(language, ...ITEM_COLUMNS), ...entered.map((item) => itemCells(item, standard, language))]
}

function planRows({ stages, cost, costByYear, assumptions }: GapPlan, standard: Standard, language: Language): Row[] {
  const words = SHEET_MESSAGES[language]
  const years = costByYear.map(({ year }) => year)
  return [
    [],
    [
      ...columnNames(language, 'stage', 'school', 'indicator', 'now', 'added', 'then', 'cost'),
      ...years.flatMap((year) => [words.yearAmount(year), words.yearCost(year)]),
    ],
    ...stages.flatMap((each) => additionRows(each, years, standard, language)),
    [words.total, null, null, null, null, null, cost, ...costByYear.flatMap((each) => [null, each.cost])],
    [],
    columnNames(language, 'stage', 'indicator', 'added', 'cost', 'level', 'coefficientThen'),
    ...stages.flatMap((each) =>
      each.indicators.map((one): Row => {
        const name = indicatorName(standard, one.id)
        const coefficient = shownCoefficient(one.cvAfter, one.limit)
        return [STAGE_NAMES[language][each.stage], name, one.added, one.cost, shown(one.level), coefficient]
      }),
    ),
    [],
    [words.assumptions],
    ...assumptions.map((assumption): Row => [assumption]),
  ]
}

function additionRows(
  { stage, additions }: StagePlan,
  years: readonly number[],
  standard: Standard,
  language: Language,
): Row[] {
  return additions.map(({ school, indicator, from, amount, to, cost, years: schedule }) => [
    STAGE_NAMES[language][stage],
    school,
    indicatorName(standard, indicator),
    shown(from),
    amount,
    shown(to),
    cost,
    ...years.flatMap((year): Row => {
      const planned = schedule.find((each) => each.year === year)
      return [planned?.amount ?? 0, planned ? planned.cost : cost && 0]
    }),
  ])
}

/** A number as reports print it: cells have no formats here. */
function shown(value: number | null): number | null {
  return value === null ? null : rounded(value)
}

function shownCoefficient(cv: number | null, limit: number | null): number | null {
  return cv === null ? null : Number(coefficient(cv, limit))
}

/** The ids of the indicators a school misses; '' where it passes. */
function shortfall({ standings, pass }: SchoolVerdict): string {
  if (pass) return ''
  return standings
    .filter(({ met }) => met === false)
    .map(({ id }) => id)
    .join('、')
}
