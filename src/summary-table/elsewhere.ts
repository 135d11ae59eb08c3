import { fold } from '../text/fold'
import { itemAt } from '../text/items'
import type { SummaryTable } from './table'

/** The points that a table lacks and that stand in a table on another sheet: 编号 → the sheet's name. */
export type PointsElsewhere = ReadonlyMap<number, string>

/**
 * What each table lacks and another sheet has, as where one form was spread over two sheets. Both are of one edition and of
 * one office, and share no point: else they are two tables, each to be whole by itself.
 */
export function pointsElsewhere(tables: readonly SummaryTable[]): PointsElsewhere[] {
  if (tables.length < 2) return tables.map(() => NOWHERE)
  const numbers = tables.map(({ points }) => new Set(points.map(({ number }) => number)))
  return tables.map((table, index) => {
    const found = new Map<number, string>()
    const own = itemAt(numbers, index)
    if (own.size === table.edition.points.length) return found
    for (const [position, other] of tables.entries()) {
      const others = itemAt(numbers, position)
      if (!isOfOneForm(table, other) || [...others].some((number) => own.has(number))) continue
      for (const number of others) if (!found.has(number)) found.set(number, other.sheet.name)
    }
    return found
  })
}

const NOWHERE: PointsElsewhere = new Map()

function isOfOneForm(table: SummaryTable, other: SummaryTable): boolean {
  const [unit, otherUnit] = [table, other].map(({ header }) => fold(header.unit.text))
  const sameUnit = unit === otherUnit || unit === '' || otherUnit === ''
  return table.sheet.name !== other.sheet.name && table.edition === other.edition && sameUnit
}
