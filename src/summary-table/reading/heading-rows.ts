import { textOf, type CellValue } from '../../grid/cell'
import { COLUMN_KEYS, type Edition } from '../edition'
import { matchHeadings, mayBeHeadings } from './headings'

type Cells = readonly (CellValue | undefined)[]

// So many of a row's cells must be headings before it can be the lower row of them; all, where it has fewer.
const ENOUGH = 3

/**
 * The headings of two rows that make one, as where 县名单 stands over 已实现… and 未实现…: in each column what the lower row
 * says, else what the upper one does. Null where the two together say no more of the form's headings than one of them alone.
 */
export function joinHeadings(upper: Cells, lower: Cells, editions: readonly Edition[]): Cells | null {
  const length = Math.max(upper.length, lower.length)
  const joined = Array.from({ length }, (_, column) => (isBlank(lower[column]) ? upper[column] : lower[column]))
  return editions.some((edition) => completes(upper, lower, joined, edition)) ? joined : null
}

/** Whether a row has all of the form's headings, so that no other row need be looked at. */
export function isWhole(cells: Cells, editions: readonly Edition[]): boolean {
  return editions.some((edition) => countKnown(cells, edition) === edition.columns.length)
}

function completes(upper: Cells, lower: Cells, joined: Cells, edition: Edition): boolean {
  const said = lower.filter((value) => !isBlank(value)).length
  if (said === 0 || !mayBeHeadings(lower, edition, Math.min(said, ENOUGH))) return false
  return (
    saysMore(joined, upper, edition) &&
    saysMore(joined, lower, edition) &&
    addedColumns(upper, lower, joined, edition).every((column) => mayBeHeadings([joined[column]], edition, 1))
  )
}

/** The columns that only both rows together have. One between two others is taken for the missing one whatever it says: 联系人 above a blank heading too. */
function addedColumns(upper: Cells, lower: Cells, joined: Cells, edition: Edition): number[] {
  const [above, below, both] = [upper, lower, joined].map((cells) => matchHeadings(cells, edition).columns)
  return COLUMN_KEYS.flatMap((key) => {
    const column = both[key]
    return column === null || column === above[key] || column === below[key] ? [] : [column]
  })
}

/** More of the form's headings, or as many and more of them in the form's words. */
function saysMore(joined: Cells, alone: Cells, edition: Edition): boolean {
  const [known, knownAlone] = [joined, alone].map((cells) => countKnown(cells, edition))
  if (known !== knownAlone) return known > knownAlone
  return matchHeadings(joined, edition).exact > matchHeadings(alone, edition).exact
}

function countKnown(cells: Cells, edition: Edition): number {
  const { exact, similar } = matchHeadings(cells, edition)
  return exact + similar
}

function isBlank(value: CellValue | undefined): boolean {
  return textOf(value).trim() === ''
}
