import { cellAddress } from '../../grid/address'
import { fold } from '../../text/fold'
import { COLUMN } from '../columns'
import { splitTotal, type Enrolment } from '../conversion'
import type { Conversion, School } from '../school'
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
  const conversions = standard.resource.indicators.flatMap(({ facility, numerator }) => {
    const total = facility ? wholeSchoolTotal(group, numerator) : null
    const split =
      total === null ? null : splitTotal(numerator, total, enrolmentOf(group), stage, standard.parameters.conversion)
    return split ? [split] : []
  })
  return [
    {
      name: row.name === '' ? `〔${cellAddress(row.row, row.table.header.texts.name ?? 0)}〕` : row.name,
      stage,
      kind: row.kind ?? group.find((each) => each.kind !== null)?.kind ?? null,
      built: row.built,
      pupils: row.amounts.get(COLUMN.pupils)?.value ?? null,
      amounts: amountsOf(row, conversions),
      conversions,
      place: { sheet: row.table.sheet.name, row: row.row, column: row.table.header.texts.name ?? 0 },
    },
  ]
}

function amountsOf(row: SchoolRow, conversions: readonly Conversion[]): Record<string, number | null> {
  const amounts: Record<string, number | null> = {}
  for (const [heading, { value }] of row.amounts) if (heading !== COLUMN.pupils) amounts[heading] = value
  for (const { numerator, share } of conversions) amounts[numerator] = share
  return amounts
}

/** The total of a mixed school that stands in one of its rows only, the others being blank; null where each row has its own. */
export function wholeSchoolTotal(group: readonly SchoolRow[], numerator: string): number | null {
  if (group.length < 2 || !isMixed(group)) return null
  const cells = group.map((row) => row.amounts.get(numerator))
  const filled = cells.filter((cell) => cell !== undefined && cell.fault !== 'blank')
  return filled.length === 1 ? (filled[0]?.value ?? null) : null
}

/** Whether rows of one name are the stages of one mixed school, not a school entered twice. */
export function isMixed(group: readonly SchoolRow[]): boolean {
  const stages = new Set(group.map((row) => row.stage))
  const single = group.some((row) => row.kind !== null && STAGES_OF[row.kind].length === 1)
  return stages.size === group.length && !stages.has(null) && !single
}

function enrolmentOf(group: readonly SchoolRow[]): Enrolment {
  return Object.fromEntries(group.map((row) => [row.stage, row.amounts.get(COLUMN.pupils)?.value ?? 0]))
}
