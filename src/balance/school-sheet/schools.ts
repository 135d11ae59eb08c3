import { cellAddress } from '../../grid/address'
import { fold } from '../../text/fold'
import { COLUMN } from '../columns'
import { splitTotal, type Enrolment } from '../conversion'
import type { School } from '../school'
import type { Standard } from '../standard'
import type { SchoolReading, SchoolRow } from './sheet'
import { STAGES_OF } from './stage-and-kind'

/** Makes schools of rows: a mixed school's totals are split among its stages, senior rows and rows of unknown stage left behind. */
export function schoolsOf(
  rows: readonly SchoolRow[],
  groups: SchoolReading['rowsByName'],
  standard: Standard,
): School[] {
  return rows.flatMap((row) => schoolOf(row, groups.get(fold(row.name)) ?? [row], standard))
}

/** The rows of each school by its folded name; rows without a name are left out. */
export function rowsByName(rows: readonly SchoolRow[]): SchoolReading['rowsByName'] {
  const groups = new Map<string, SchoolRow[]>()
  for (const row of rows) {
    const name = fold(row.name)
    if (name === '') continue
    const group = groups.get(name)
    if (group) group.push(row)
    else groups.set(name, [row])
  }
  return groups
}

function schoolOf(row: SchoolRow, group: readonly SchoolRow[], standard: Standard): School[] {
  const { stage } = row
  if (stage === null || stage === 'senior') return []
  const totals = wholeSchoolTotals(group, standard)
  const enrolment = totals.length > 0 ? enrolmentOf(group) : {}
  const conversions = totals.flatMap(
    ({ numerator, total }) => splitTotal(numerator, total, enrolment, stage, standard.parameters.conversion) ?? [],
  )
  return [
    {
      name: row.name === '' ? `〔${cellAddress(row.row, row.table.header.texts.name ?? 0)}〕` : row.name,
      stage,
      kind: row.kind ?? group.find((each) => each.kind !== null)?.kind ?? null,
      built: row.built,
      pupils: row.amounts.get(COLUMN.pupils)?.value ?? null,
      amounts: {
        ...amountsOf(row),
        ...Object.fromEntries(isKnown(enrolment) ? [] : totals.map(({ numerator }) => [numerator, null])),
        ...Object.fromEntries(conversions.map(({ numerator, share }) => [numerator, share])),
      },
      conversions,
      place: { sheet: row.table.sheet.name, row: row.row, column: row.table.header.texts.name ?? 0 },
    },
  ]
}

function amountsOf(row: SchoolRow): Record<string, number | null> {
  const amounts: Record<string, number | null> = {}
  for (const [heading, { value }] of row.amounts) if (heading !== COLUMN.pupils) amounts[heading] = value
  return amounts
}

/** A facility of a mixed school that stands in one of its rows for the whole school. */
export interface WholeSchoolTotal {
  readonly numerator: string
  readonly total: number
}

/** The facilities of a mixed school that stand in one row for all; none where each row has its own. */
export function wholeSchoolTotals(group: readonly SchoolRow[], { resource }: Standard): WholeSchoolTotal[] {
  if (group.length < 2 || !isMixed(group)) return []
  const numerators = resource.indicators.filter(({ facility }) => facility).map(({ numerator }) => numerator)
  const owners = group.filter((row) => !hasNothing(row, numerators))
  return numerators.flatMap((numerator) => {
    const total = owners.length === 1 ? valueIn(owners[0], numerator) : onlyValue(group, numerator)
    return total === null ? [] : [{ numerator, total }]
  })
}

/** The rows of a mixed school that say 0 to every facility, while another row has some: no stage teaches without a room. */
export function rowsOfZeros(group: readonly SchoolRow[], standard: Standard): SchoolRow[] {
  const totals = wholeSchoolTotals(group, standard).filter(({ total }) => total > 0)
  if (totals.length === 0) return []
  return group.filter((row) => {
    const cells = totals.map(({ numerator }) => row.amounts.get(numerator)).filter((cell) => cell?.fault !== 'blank')
    return cells.length > 0 && cells.every((cell) => cell?.value === 0) && row.amounts.get(COLUMN.pupils)?.value !== 0
  })
}

/** Whether the pupils of every stage are known, by whom totals are split. */
export function isDivisible(group: readonly SchoolRow[]): boolean {
  return isKnown(enrolmentOf(group))
}

function isKnown(enrolment: Enrolment): boolean {
  return !Object.values(enrolment).includes(null)
}

/** Whether a stage that has pupils has none of the facilities: its cells are blank or 0. */
function hasNothing(row: SchoolRow, numerators: readonly string[]): boolean {
  if (row.amounts.get(COLUMN.pupils)?.value === 0) return false
  const cells = numerators.flatMap((numerator) => row.amounts.get(numerator) ?? [])
  return cells.every(({ fault, value }) => fault === 'blank' || value === 0)
}

function onlyValue(group: readonly SchoolRow[], numerator: string): number | null {
  const filled = group.filter(
    (row) => (row.amounts.get(numerator)?.fault ?? null) !== 'blank' && row.amounts.has(numerator),
  )
  return filled.length === 1 ? valueIn(filled[0], numerator) : null
}

function valueIn(row: SchoolRow, numerator: string): number | null {
  return row.amounts.get(numerator)?.value ?? null
}

const MOST_STAGES = STAGES_OF.twelveYear.length

/** Whether rows of one name are the stages of one mixed school, not a school entered twice. */
export function isMixed(group: readonly SchoolRow[]): boolean {
  if (group.length > MOST_STAGES) return false
  const stages = new Set(group.map((row) => row.stage))
  const single = group.some((row) => row.kind !== null && STAGES_OF[row.kind].length === 1)
  return stages.size === group.length && !stages.has(null) && !single
}

function enrolmentOf(group: readonly SchoolRow[]): Enrolment {
  return Object.fromEntries(group.map((row) => [row.stage, valueIn(row, COLUMN.pupils)]))
}
