import { COLUMN } from '../../columns/columns'
import { withDerived } from '../derive'
import type { AmountCell } from '../sheet'
import type { SheetStage } from '../stage-and-kind'

/** The stages that the columns of a row tell apart and that have something in it. */
export function stagesAcross(cells: readonly AmountCell[]): SheetStage[] {
  const stages = new Set<SheetStage>()
  for (const { found, value } of cells) {
    if (found.stage !== null && found.spec.heading === COLUMN.enrolment && value) stages.add(found.stage)
  }
  return [...stages]
}

/** The amounts of a row in one stage: of several columns for one amount the stage's own, and totals rather than values per pupil. */
export function cellsOf(cells: readonly AmountCell[], stage: SheetStage | null): ReadonlyMap<string, AmountCell> {
  const amounts = new Map<string, AmountCell>()
  for (const cell of cells) {
    if (cell.found.stage !== null && cell.found.stage !== stage) continue
    const { heading } = cell.found.spec
    const other = amounts.get(heading)
    if (!other || preference(cell) > preference(other)) amounts.set(heading, cell)
  }
  const enrolment = amounts.get(COLUMN.enrolment)?.value ?? null
  for (const [heading, cell] of amounts) if (cell.found.per !== null) amounts.set(heading, asTotal(cell, enrolment))
  return withDerived(amounts, stage)
}

/** A blank total beside a value per pupil is none. */
function preference({ found, fault }: AmountCell): number {
  return (found.per === null ? 2 : 1) + (found.stage === null ? 0 : 4) - (fault === 'blank' ? 8 : 0)
}

/** A value per pupil as the school's total; without pupils there is none. */
function asTotal(cell: AmountCell, enrolment: number | null): AmountCell {
  if (cell.value === null || cell.found.per === null) return cell
  const perPupil = cell.value / cell.found.per
  return { ...cell, perPupil, value: enrolment === null ? null : (cell.value * enrolment) / cell.found.per }
}
