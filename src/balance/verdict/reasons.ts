import { requiredColumns } from '../columns/amount-columns'
import { COLUMN } from '../columns/columns'
import type { ItemVerdict } from '../county/item'
import type { School } from '../school'
import { stagesWithoutRow } from '../school-sheet/schools'
import type { MaybeCounties, SchoolGroup, SchoolReading, SchoolRow, SchoolTable } from '../school-sheet/sheet'
import { stageConflicts } from '../school-sheet/stage-conflict'
import { STAGES, type Stage } from '../stage'
import type { Standard } from '../standard'
import type { Assessment } from './assess'
import { isInOtherUnit } from './doubt'

/** Why something cannot be decided. Only `stage-absent` leaves the verdict on what is there as it is. */
export type Reason =
  | { readonly kind: 'no-sheet'; readonly sheet: string | null; readonly lacks: readonly string[] }
  | { readonly kind: 'no-schools' }
  | ({ readonly kind: 'counties-unsure' } & MaybeCounties)
  | { readonly kind: 'sheets-unread'; readonly sheets: readonly string[] }
  | { readonly kind: 'columns-missing'; readonly headings: readonly string[] }
  | { readonly kind: 'no-enrolment' }
  | { readonly kind: 'values-unknown'; readonly schools: readonly string[] }
  | { readonly kind: 'stages-together'; readonly schools: readonly string[] }
  | { readonly kind: 'branches'; readonly schools: readonly string[] }
  | { readonly kind: 'stage-unknown'; readonly schools: readonly string[] }
  | { readonly kind: 'county-missing'; readonly schools: readonly string[] }
  | { readonly kind: 'duplicated'; readonly schools: readonly string[] }
  | { readonly kind: 'stage-conflicts'; readonly schools: readonly string[] }
  | { readonly kind: 'unit-unsure'; readonly schools: readonly string[] }
  | { readonly kind: 'unit-unknown'; readonly headings: readonly string[] }
  | { readonly kind: 'enrolment-narrow'; readonly headings: readonly string[] }
  | { readonly kind: 'none-counted'; readonly stage: Stage }
  | { readonly kind: 'items-unread'; readonly items: readonly string[] }
  | { readonly kind: 'items-of-no-county' }
  | { readonly kind: 'stage-absent'; readonly stage: Stage }

/** The rows of one county, with those that name none. */
function rowsOf(reading: SchoolReading, county: string | null): readonly SchoolRow[] {
  return county === null ? reading.rows : reading.rows.filter((row) => row.county === county)
}

/** What keeps the schools of a county (null: of the only one) from being all known; with any of it no coefficient is certain. */
export function gapsOf(reading: SchoolReading, county: string | null): Reason[] {
  const rows = rowsOf(reading, county)
  const groups = reading.groups.filter((group) => county === null || group.county === county)
  const branches = reading.branches.filter(
    ({ row, main }) => main === null && (county === null || row.county === county),
  )
  const isUnknown = ({ whole, stage }: SchoolRow) => !whole && stage === null
  return [
    ...listed('sheets-unread', 'sheets', [...reading.differing.keys()]),
    ...(reading.maybeCounties ? [{ kind: 'counties-unsure' as const, ...reading.maybeCounties }] : []),
    ...listed('county-missing', 'schools', county === null ? [] : namesOf(rowsOf(reading, ''))),
    ...listed('stage-unknown', 'schools', namesOf(rows.filter(isUnknown))),
    ...listed(
      'duplicated',
      'schools',
      groups.filter(isDoubled).map(({ name }) => name),
    ),
    ...listed('branches', 'schools', namesOf(branches.map(({ row }) => row))),
  ]
}

/** What keeps the verdict on the resources of a county from being decided, its gaps first. */
export function resourceReasons(
  reading: SchoolReading,
  county: string | null,
  gaps: readonly Reason[],
  { stages, standard }: Assessment,
): Reason[] {
  if (reading.tables.length === 0) return [{ kind: 'no-sheet', sheet: null, lacks: [], ...reading.nearest }]
  if (stages.length === 0 && gaps.length === 0) return [{ kind: 'no-schools' }]
  const rows = rowsOf(reading, county)
  const missing = missingColumns(rows, standard)
  const groups = reading.groups.filter((group) => county === null || group.county === county)
  const counted = stages.flatMap(({ schools }) => schools.map(({ school }) => school))
  return [
    ...enrolmentReason(rows, missing),
    ...listed('columns-missing', 'headings', withoutEnrolment(missing, rows)),
    ...gaps,
    ...listed(
      'stages-together',
      'schools',
      groups.filter((group) => isTogether(group, standard)).map(({ name }) => name),
    ),
    ...listed('values-unknown', 'schools', [
      ...new Set(counted.filter((school) => isUnknown(school, standard, missing)).map(({ name }) => name)),
    ]),
    ...doubtfulFigures(reading, rows, counted),
    ...stages.flatMap(({ stage, schools }): Reason[] =>
      schools.length === 0 ? [{ kind: 'none-counted', stage }] : [],
    ),
    ...absentStages(stages.map(({ stage }) => stage)),
  ]
}

/** Figures that are read and stand against reason, so that nothing passes by them: too few pupils make every value per pupil look better. */
function doubtfulFigures(reading: SchoolReading, rows: readonly SchoolRow[], counted: readonly School[]): Reason[] {
  const own = new Set(rows)
  const conflicts = stageConflicts(reading).flatMap(({ row }) => (own.has(row) ? [row] : []))
  const unknownUnits = new Set<string>()
  const narrow = new Set<string>()
  for (const { amounts } of rows) {
    for (const { found } of amounts.values()) if (found.unknownUnit !== null) unknownUnits.add(found.spec.heading)
    const enrolment = amounts.get(COLUMN.enrolment)?.found
    if (enrolment && enrolment.narrowing.length > 0) narrow.add(enrolment.headingText.replace(/\s+/g, ''))
  }
  return [
    ...listed('stage-conflicts', 'schools', namesOf(conflicts)),
    ...listed('unit-unsure', 'schools', [...new Set(counted.filter(isInOtherUnit).map(({ name }) => name))]),
    ...listed('unit-unknown', 'headings', [...unknownUnits]),
    ...listed('enrolment-narrow', 'headings', [...narrow]),
  ]
}

/** A reason that lists things, where there are any. */
function listed<Kind extends Reason['kind'], Key extends string>(
  kind: Kind,
  key: Key,
  names: readonly string[],
): Extract<Reason, { kind: Kind }>[] {
  return names.length === 0 ? [] : [{ kind, [key]: names } as unknown as Extract<Reason, { kind: Kind }>]
}

function namesOf(rows: readonly SchoolRow[]): string[] {
  return [...new Set(rows.map(({ name, row }) => name || `〔${row + 1}〕`))]
}

function isDoubled({ rows }: SchoolGroup): boolean {
  return new Set(rows.map(({ stage }) => stage)).size < rows.length
}

/** The columns that a table of these rows lacks, whatever the rows of others have. */
export function missingColumns(rows: readonly SchoolRow[], standard: Standard): readonly string[] {
  const required = requiredColumns(standard)
  const lacking = new Map<SchoolTable, readonly string[]>()
  for (const { table, amounts } of rows) {
    const lacks = lacking.get(table) ?? required
    if (lacks.length > 0)
      lacking.set(
        table,
        lacks.filter((heading) => !amounts.has(heading)),
      )
  }
  return required.filter((heading) => [...lacking.values()].some((lacks) => lacks.includes(heading)))
}

/** Values per pupil are judged without enrolments, and that is all that can be done with them. */
function enrolmentReason(rows: readonly SchoolRow[], missing: readonly string[]): Reason[] {
  return missing.includes(COLUMN.enrolment) && hasPerPupil(rows) ? [{ kind: 'no-enrolment' }] : []
}

function withoutEnrolment(missing: readonly string[], rows: readonly SchoolRow[]): readonly string[] {
  return missing.includes(COLUMN.enrolment) && hasPerPupil(rows)
    ? missing.filter((heading) => heading !== COLUMN.enrolment)
    : missing
}

function hasPerPupil(rows: readonly SchoolRow[]): boolean {
  return rows.some(({ amounts }) =>
    [...amounts.values()].some(({ value, perPupil }) => value === null && perPupil !== null),
  )
}

/** Whether a school gives one figure for several stages that nothing splits. */
function isTogether(group: SchoolGroup, standard: Standard): boolean {
  return stagesWithoutRow(group).length > 0 || unsplit(group, standard).length > 0
}

/** The amounts that only all stages of a school have together, and that are not split by pupils. */
export function unsplit({ rows, whole }: SchoolGroup, { resource }: Standard): readonly string[] {
  if (!whole || rows.length === 0) return []
  const own = resource.indicators.filter(({ facility }) => !facility).map(({ numerator }) => numerator)
  return [COLUMN.enrolment, ...own].filter(
    (heading) =>
      whole.amounts.get(heading)?.value &&
      rows.some(({ amounts, stage }) => stage !== 'senior' && !amounts.has(heading)),
  )
}

/** Whether a column of a school says nothing usable: a column that is not there is spoken of by itself. */
function isUnknown(
  { enrolment, amounts, perPupil, place }: School,
  { resource }: Standard,
  missing: readonly string[],
): boolean {
  const isBlank = resource.indicators.some(
    ({ numerator }) => amounts[numerator] === null && (perPupil[numerator] ?? null) === null,
  )
  const isOpen = isBlank || (enrolment === null && !missing.includes(COLUMN.enrolment))
  return isOpen && place !== null && Object.keys(amounts).length > 0
}

function absentStages(present: readonly Stage[]): Reason[] {
  if (present.length === 0) return []
  return STAGES.filter((stage) => !present.includes(stage)).map((stage) => ({ kind: 'stage-absent', stage }))
}

/** Items that say something which is not understood. */
export function itemReasons(items: readonly ItemVerdict[]): Reason[] {
  return listed(
    'items-unread',
    'items',
    items.filter(({ written, meets }) => written !== '' && meets === null).map(({ name }) => name),
  )
}
