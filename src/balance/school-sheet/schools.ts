import { COLUMN } from '../columns/columns'
import { splitTotal, type Enrolment } from './conversion'
import type { School } from '../school'
import { facilitiesOf, type Standard } from '../standard'
import type { Stage } from '../stage'
import { onlyOf } from '../../text/items'
import { addressIn, type SchoolGroup, type SchoolRow } from './sheet'
import { STAGES_OF, type SheetStage } from './stage-and-kind'

/** Makes schools of rows: a mixed school's totals are split among its stages, senior rows and rows of unknown stage left behind. */
export function schoolsOf(
  rows: readonly SchoolRow[],
  groupOf: ReadonlyMap<SchoolRow, SchoolGroup>,
  standard: Standard,
): School[] {
  return rows.flatMap((row) => {
    const group = groupOf.get(row) ?? { county: row.county, name: row.name, rows: [row], whole: null }
    if (!row.whole) return isCompulsory(row.stage) ? [schoolOf(row, row.stage, group, standard)] : []
    // What all stages have together says how much the stages have only where each has a row.
    return row === group.whole ? stagesWithoutRow(group).map((stage) => unknownSchool(row, stage)) : []
  })
}

function isCompulsory(stage: SheetStage | null): stage is Stage {
  return stage === 'primary' || stage === 'junior'
}

/** The stages of a school of which nothing is said but what all of them have together. */
export function stagesWithoutRow({ rows, whole }: SchoolGroup): readonly Stage[] {
  if (!whole || rows.length > 0) return []
  const stages = whole.kind ? STAGES_OF[whole.kind] : (['primary', 'junior'] as const)
  return stages.filter(isCompulsory)
}

function unknownSchool(row: SchoolRow, stage: Stage): School {
  const { name, kind } = row
  return schoolAt(row, stage, { name, kind, enrolment: null, amounts: {}, perPupil: {}, conversions: [] })
}

function schoolOf(row: SchoolRow, stage: Stage, group: SchoolGroup, standard: Standard): School {
  const totals = wholeSchoolTotals(group, standard)
  const enrolment = totals.length > 0 ? enrolmentOf(group) : {}
  const conversions = totals.flatMap(
    ({ numerator, total }) => splitTotal(numerator, total, enrolment, stage, standard.parameters.conversion) ?? [],
  )
  const isOneOfSeveral = group.rows.length > 1 || group.whole !== null
  const amounts = amountsOf(row)
  if (!isKnown(enrolment)) for (const { numerator } of totals) amounts[numerator] = null
  for (const { numerator, share } of conversions) amounts[numerator] = share
  return schoolAt(row, stage, {
    name: isOneOfSeveral ? row.name : row.written,
    kind: row.kind ?? group.rows.find((each) => each.kind !== null)?.kind ?? group.whole?.kind ?? null,
    enrolment: row.amounts.get(COLUMN.enrolment)?.value ?? null,
    amounts,
    perPupil: perPupilOf(row),
    conversions,
  })
}

type Said = Pick<School, 'name' | 'kind' | 'enrolment' | 'amounts' | 'perPupil' | 'conversions'>

/** Built in one piece: V8 gives every object a shape of its own of which one property replaces one that was spread into it. */
function schoolAt(row: SchoolRow, stage: Stage, said: Said): School {
  const { table, county, outside, built } = row
  const column = table.header.texts.name ?? 0
  const { name, kind, enrolment, amounts, perPupil, conversions } = said
  return {
    name: name === '' ? `〔${addressIn(table, row.row, column)}〕` : name,
    county,
    stage,
    kind,
    outside,
    built,
    place: { sheet: table.sheet.name, ...table.place(row.row, column) },
    enrolment,
    amounts,
    perPupil,
    conversions,
  }
}

function amountsOf(row: SchoolRow): Record<string, number | null> {
  const amounts: Record<string, number | null> = {}
  for (const [heading, { value }] of row.amounts) if (heading !== COLUMN.enrolment) amounts[heading] = value
  return amounts
}

const NONE: School['perPupil'] = {}

/** Only where there are no pupils to make totals of them. */
function perPupilOf(row: SchoolRow): School['perPupil'] {
  if ((row.amounts.get(COLUMN.enrolment)?.value ?? null) !== null) return NONE
  const values: Record<string, number | null> = {}
  for (const [heading, { perPupil }] of row.amounts) if (perPupil !== null) values[heading] = perPupil
  return values
}

/** A facility of a mixed school that stands in one of its rows for the whole school. */
export interface WholeSchoolTotal {
  readonly numerator: string
  readonly total: number
}

/** The facilities of a mixed school that stand in one row for all, or in each with the same figure; none where each row has its own. */
export function wholeSchoolTotals(group: SchoolGroup, standard: Standard): WholeSchoolTotal[] {
  const { rows, whole } = group
  const [first] = rows
  if (first === undefined || rows.length < 2 || !isMixed(group)) return []
  const numerators = facilitiesOf(standard)
  const owner = onlyOf(rows.filter((row) => !hasNothing(row, numerators)))
  const repeated = repeatedFacilities(rows, numerators)
  return numerators.flatMap((numerator) => {
    if (repeated.includes(numerator)) return [{ numerator, total: valueIn(first, numerator) ?? 0 }]
    if (whole && rows.every((row) => isBlank(row, numerator))) return totalIn(whole, numerator)
    const source = owner ?? onlyOf(rows.filter((row) => !isBlank(row, numerator)))
    return source ? totalIn(source, numerator) : []
  })
}

function totalIn(row: SchoolRow, numerator: string): WholeSchoolTotal[] {
  const cell = row.amounts.get(numerator)
  return cell && cell.value !== null && cell.found.per === null ? [{ numerator, total: cell.value }] : []
}

/** Two stages may have as many rooms by chance, but not two figures of three digits. */
const NO_CHANCE = 100

/** The facilities of a mixed school if all of them are the same in every stage: its totals, entered again and again. */
export function repeatedFacilities(rows: readonly SchoolRow[], numerators: readonly string[]): readonly string[] {
  const [first] = rows
  if (first === undefined) return []
  const filled: string[] = []
  for (const numerator of numerators) {
    if (!rows.some((row) => totalIn(row, numerator)[0]?.total)) continue
    const value = valueIn(first, numerator)
    if (rows.some((row) => valueIn(row, numerator) !== value)) return []
    filled.push(numerator)
  }
  const telling = filled.filter((numerator) => (valueIn(first, numerator) ?? 0) >= NO_CHANCE)
  return telling.length > 1 ? filled : []
}

/** The rows of a mixed school that say 0 to every facility, while another row has some: no stage teaches without a room. */
export function rowsOfZeros(group: SchoolGroup, standard: Standard): SchoolRow[] {
  const totals = wholeSchoolTotals(group, standard).filter(({ total }) => total > 0)
  if (totals.length === 0) return []
  return group.rows.filter((row) => {
    const cells = totals.map(({ numerator }) => row.amounts.get(numerator)).filter((cell) => cell?.fault !== 'blank')
    return cells.length > 0 && cells.every((cell) => cell?.value === 0) && valueIn(row, COLUMN.enrolment) !== 0
  })
}

/** Whether the pupils of every stage are known, by whom totals are split. */
export function isDivisible(group: SchoolGroup): boolean {
  return isKnown(enrolmentOf(group))
}

function isKnown(enrolment: Enrolment): boolean {
  return !Object.values(enrolment).includes(null)
}

/** Whether a stage that has pupils has none of the facilities: its cells are blank or, two at least, 0. One 0 is what it says. */
function hasNothing(row: SchoolRow, numerators: readonly string[]): boolean {
  if (valueIn(row, COLUMN.enrolment) === 0) return false
  const filled = numerators.filter((numerator) => !isBlank(row, numerator))
  return filled.length !== 1 && filled.every((numerator) => valueIn(row, numerator) === 0)
}

function isBlank(row: SchoolRow, numerator: string): boolean {
  const cell = row.amounts.get(numerator)
  return cell === undefined || cell.fault === 'blank'
}

function valueIn(row: SchoolRow, numerator: string): number | null {
  return row.amounts.get(numerator)?.value ?? null
}

const MOST_STAGES = STAGES_OF.twelveYear.length

/** Whether rows of one name are the stages of one mixed school, not a school entered twice. */
export function isMixed({ rows, whole }: SchoolGroup): boolean {
  if (rows.length > MOST_STAGES) return false
  const stages = new Set(rows.map((row) => row.stage))
  if (stages.size !== rows.length || stages.has(null)) return false
  const departments = whole !== null || rows.every(({ name, written }) => name !== written)
  return departments || !rows.some((row) => row.kind !== null && STAGES_OF[row.kind].length === 1)
}

function enrolmentOf({ rows }: SchoolGroup): Enrolment {
  return Object.fromEntries(rows.map((row) => [row.stage, valueIn(row, COLUMN.enrolment)]))
}
