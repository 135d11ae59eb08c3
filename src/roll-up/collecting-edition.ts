import { printedColumns, type Edition } from '../summary-table/edition'
import { EDITIONS } from '../summary-table/editions'
import { itemAt } from '../text/items'

/** The newest form that a unit fills in for its counties: one with a list of those that have achieved a point. */
export function collectingEdition(): Edition {
  return (
    EDITIONS.find((edition) => printedColumns(edition).some(({ key }) => key === 'achieved')) ?? itemAt(EDITIONS, 0)
  )
}
