import { COLUMN } from '../columns/columns'
import type { AmountCell, SchoolRow } from './sheet'

/** Yuan per pupil that a school may well have: a tenth of the standard to some thirty times of it. */
const PLAUSIBLE = { least: 200, most: 60_000 }

/** The equipment of a school, and the unit that it seems to be in where that is not the one it is read in. */
export interface Equipment {
  readonly row: SchoolRow
  readonly cell: AmountCell
  /** Yuan per pupil as it stands. */
  readonly perPupil: number
  readonly seems: '元' | '万元' | null
}

/** The equipment of a row; empty where it gives none. */
export function equipmentOf(row: SchoolRow): Equipment[] {
  const cell = row.amounts.get(COLUMN.equipment)
  const enrolment = row.amounts.get(COLUMN.enrolment)?.value
  if (!cell?.value || !enrolment) return []
  const perPupil = cell.value / enrolment
  return [{ row, cell, perPupil, seems: seemsIn(perPupil) }]
}

/** The unit that a value per pupil seems to be in; null where it may well be yuan. */
export function seemsIn(perPupil: number): Equipment['seems'] {
  const plausible = (value: number) => value >= PLAUSIBLE.least && value <= PLAUSIBLE.most
  if (plausible(perPupil * 10_000)) return '万元'
  return plausible(perPupil / 10_000) ? '元' : null
}
