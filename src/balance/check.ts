import type { Finding } from '../findings/finding'
import { parseArea } from '../grid/address'
import type { WorkbookContents } from '../grid/contents'
import type { Language } from '../text/language'
import type { ItemRow, ItemVerdict } from './county/item'
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
import type { Reason } from './verdict/reasons'
import { assessCounty, together, verdictOn, type Verdict } from './verdict/verdict'

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

/** A county judged. */
export interface CountyCheck {
  /** '' of the only county of a workbook. */
  readonly name: string
  readonly assessment: Assessment
  /** The items of the county, as far as the standard has any. */
  readonly items: readonly ItemVerdict[]
  readonly verdict: Verdict
  readonly findings: readonly Finding[]
  /** Null where none was asked for, and where nothing is decided that could be planned for. */
  readonly plan: GapPlan | null
}

/** Everything there is to say about the balance of a workbook's schools. Of several counties only `counties` has stages. */
export interface BalanceCheck extends CountyCheck {
  /** That of the findings. */
  readonly language: Language
  readonly reading: SchoolReading
  /** Each county by itself, where there are several. */
  readonly counties: readonly CountyCheck[]
}

/** Reads, checks and judges a workbook's schools. */
export function checkBalance(workbook: WorkbookContents, request: BalanceRequest): BalanceCheck {
  const { standard, language, itemsIn = workbook } = request
  const reading = readSchools(workbook, standard)
  const itemRows = readItems(itemsIn, standard)
  const several = reading.counties.length > 1
  const judged = (several ? reading.counties : [null]).map((county) => {
    const assessment = assessCounty(reading, county, standard)
    const rows = county === null ? itemRows : itemsOf(itemRows, county)
    return { county, assessment, ...judge(reading, county, assessment, rows, request) }
  })
  const findings = [...checkSchools(workbook, reading, standard, language), ...checkItems(itemRows, language)]
  const counties = judged.map(({ county, ...each }) => ({
    ...each,
    name: county ?? '',
    findings: county === null ? findings : findingsOf(findings, reading, county),
  }))
  if (!several) return { ...counties[0], language, reading, counties: [] }
  return { ...allTogether(counties, itemRows, request), language, reading, findings, counties }
}

function judge(
  reading: SchoolReading,
  county: string | null,
  assessment: Assessment,
  rows: readonly ItemRow[],
  { standard, year, terms, language }: BalanceRequest,
): Pick<CountyCheck, 'items' | 'verdict' | 'plan'> {
  const items = judgeItems(rows, assessment.sizes, standard, year)
  const decided = assessment.stages.filter(({ pass }) => pass !== null).map(({ stage }) => stage)
  const schools = reading.schools.filter(
    (school) => decided.includes(school.stage) && (county === null || school.county === county),
  )
  return {
    items,
    verdict: verdictOn(reading, county, assessment, items),
    plan:
      terms && (schools.length > 0 || reading.schools.length === 0)
        ? makePlan(schools, standard, terms, language)
        : null,
  }
}

/** The items of a sheet whose name has the county in it. */
function itemsOf(rows: readonly ItemRow[], county: string): readonly ItemRow[] {
  return rows.filter(({ sheet }) => sheet.includes(county))
}

function allTogether(
  counties: readonly CountyCheck[],
  itemRows: readonly ItemRow[],
  { standard, year }: BalanceRequest,
): CountyCheck {
  const names = counties.map(({ name }) => name)
  const rest = itemRows.filter(({ sheet }) => !names.some((name) => sheet.includes(name)))
  const items = judgeItems(rest, [], standard, year)
  const open: Reason[] = items.some(({ written }) => written !== '') ? [{ kind: 'items-of-no-county' }] : []
  return {
    name: '',
    assessment: assess([], standard),
    items,
    verdict: together(
      counties.map(({ verdict }) => verdict),
      open,
    ),
    findings: [],
    plan: null,
  }
}

/** The findings about a county's rows, and about sheets that hold no other county. */
function findingsOf(
  findings: readonly Finding[],
  { rows, outside, branches }: SchoolReading,
  county: string,
): Finding[] {
  const all = [...rows, ...outside, ...branches.map(({ row }) => row)]
  const counties = new Map<string, Set<string>>()
  const byRow = new Map<string, string>()
  for (const { table, row, county: of } of all) {
    const { name } = table.sheet
    counties.set(name, (counties.get(name) ?? new Set()).add(of))
    byRow.set(`${name}\n${table.place(row, 0).row}`, of)
  }
  return findings.filter(({ sheet, cell }) => {
    const of = counties.get(sheet ?? '')
    if (of?.size === 1) return of.has(county)
    const area = cell === null ? null : parseArea(cell)
    return area !== null && byRow.get(`${sheet}\n${area.top}`) === county
  })
}
