import type { Finding } from '../findings/finding'
import { parseArea } from '../grid/address'
import type { WorkbookContents } from '../grid/contents'
import type { Language } from '../text/language'
import { onlyOf } from '../text/items'
import type { ItemSheets, ItemVerdict } from './county/item'
import { judgeItems } from './county/judge'
import { readItems } from './county/item-sheet/read'
import { checkItems } from './county/rules/index'
import { makePlan } from './plan/make'
import type { GapPlan } from './plan/plan'
import type { PlanTerms } from './plan/prices'
import { checkSchools } from './rules/check-schools'
import { readSchools } from './school-sheet/read'
import type { SchoolReading } from './school-sheet/sheet'
import { checkScores, withScore } from './score/check-scores'
import type { Standard } from './standard'
import { checkTargets, itemCells } from './targets/check-targets'
import type { DueTarget, Known, TargetResult } from './targets/target'
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
  /** What forms and ledgers beside the schools say is reached of yearly targets. */
  readonly known?: Known
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
  /** The yearly targets (年度目标) that are due. */
  readonly targets: readonly TargetResult[]
  /** The same, as they are shown. */
  readonly due: readonly DueTarget[]
  /** Each county by itself, where there are several. */
  readonly counties: readonly CountyCheck[]
}

/** Reads, checks and judges a workbook's schools. */
export function checkBalance(workbook: WorkbookContents, request: BalanceRequest): BalanceCheck {
  const { standard, language, year, known } = request
  const reading = readSchools(workbook, standard)
  const names = reading.counties.length > 1 ? reading.counties : [null]
  const targets = checkTargets(request.itemsIn ?? workbook, {
    standard,
    language,
    year,
    schools: reading.schools,
    assessment: () => (names.length > 1 || reading.schools.length === 0 ? null : assessCounty(reading, null, standard)),
    ...(known && { known }),
  })
  const itemsIn = itemCells(request.itemsIn ?? workbook, targets.sheets, standard)
  const { scores, findings: scoreFindings } = checkScores(itemsIn, language)
  const judged = names.map((county) => {
    const assessment = assessCounty(reading, county, standard)
    const own = scores.filter(({ sheet }) => county === null || sheet.name.includes(county))
    const items = withScore(itemsOf(county, itemsIn, reading.counties, standard), own, standard)
    return { county, assessment, itemSheets: items, ...judge(reading, county, assessment, items, request) }
  })
  const nobodys = names[0] === null ? NO_ITEMS : readItems(sheetsOfNone(itemsIn, reading.counties), standard, () => '')
  const itemFindings = [
    ...judged.flatMap(({ itemSheets, assessment }) => checkItems(itemSheets, assessment.sizes, itemsIn, language)),
    ...checkItems(nobodys, [], itemsIn, language),
  ]
  const findings = [
    ...checkSchools(workbook, reading, standard, language),
    ...itemFindings,
    ...targets.findings,
    ...scoreFindings,
  ]
  const counties = judged.map(({ county, itemSheets: _, ...each }) => ({
    ...each,
    name: county ?? '',
    findings: county === null ? findings : findingsOf(findings, reading, county),
  }))
  const rest = { language, reading, targets: targets.targets, due: targets.due }
  const only = onlyOf(counties)
  if (only && names[0] === null) return { ...only, ...rest, counties: [] }
  return { ...allTogether(counties, nobodys, request), ...rest, findings, counties }
}

const NO_ITEMS: ItemSheets = { rows: [], unknown: [] }

/** The items of a county: those of the sheets with its name, and of its column or row on sheets of all counties. Null: of the only one. */
function itemsOf(county: string | null, workbook: WorkbookContents, counties: readonly string[], standard: Standard) {
  if (county === null) return readItems(workbook, standard)
  const others = sheetsOfNone(
    workbook,
    counties.filter((each) => each !== county),
  )
  return readItems(others, standard, (sheet) => (sheet.includes(county) ? null : county))
}

/** The sheets without those whose names have one of these counties in them. */
function sheetsOfNone(workbook: WorkbookContents, counties: readonly string[]): WorkbookContents {
  const isOwned = (name: string): boolean => counties.some((county) => name.includes(county))
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => !isOwned(name)) }
}

function judge(
  reading: SchoolReading,
  county: string | null,
  assessment: Assessment,
  sheets: ItemSheets,
  { standard, year, terms, language }: BalanceRequest,
): Pick<CountyCheck, 'items' | 'verdict' | 'plan'> {
  const items = judgeItems(sheets, assessment.sizes, standard, year)
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

/** All counties together, with the items that belong to none of them. */
function allTogether(
  counties: readonly CountyCheck[],
  sheets: ItemSheets,
  { standard, year }: BalanceRequest,
): CountyCheck {
  const items = judgeItems(sheets, [], standard, year)
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
