import { textOf, type CellValue } from '../../grid/cell'
import { COLUMN_KEYS, type Layout } from '../edition'
import { mayBeHeadings } from './heading-words'
import { matchHeadings } from './headings'

type Cells = readonly (CellValue | undefined)[]

// So many of a row's cells must be headings before it can be the lower row of them; all, where it has fewer.
const ENOUGH = 3

/**
 * The headings of two rows that make one, as where 县名单 stands over 已实现… and 未实现…: in each column what the lower row
 * says, else what the upper one does. Null where the two together say no more of the form's headings than one of them alone.
 */
export function joinHeadings(upper: Cells, lower: Cells, forms: readonly Layout[]): Cells | null {
  const length = Math.max(upper.length, lower.length)
  const joined = Array.from({ length }, (_, column) => (isBlank(lower[column]) ? upper[column] : lower[column]))
  return forms.some((form) => completes(upper, lower, joined, form)) ? joined : null
}

/** Whether a row has all of the form's headings, so that no other row need be looked at. */
export function isWhole(cells: Cells, forms: readonly Layout[]): boolean {
  return forms.some((form) => matchHeadings(cells, form).lacking === 0)
}

function completes(upper: Cells, lower: Cells, joined: Cells, form: Layout): boolean {
  const said = lower.filter((value) => !isBlank(value)).length
  if (said === 0 || !mayBeHeadings(lower, form, Math.min(said, ENOUGH))) return false
  return (
    saysMore(joined, upper, form) &&
    saysMore(joined, lower, form) &&
    addedColumns(upper, lower, joined, form).every((column) => mayBeHeadings([joined[column]], form, 1))
  )
}

/** The columns that only both rows together have. One between two others is taken for the missing one whatever it says: 联系人 above a blank heading too. */
function addedColumns(upper: Cells, lower: Cells, joined: Cells, form: Layout): number[] {
  const columnsOf = (cells: Cells) => matchHeadings(cells, form).columns
  const [above, below, both] = [columnsOf(upper), columnsOf(lower), columnsOf(joined)]
  return COLUMN_KEYS.flatMap((key) => {
    const column = both[key]
    return column === null || column === above[key] || column === below[key] ? [] : [column]
  })
}

/** More of the form's headings, or as many and more of them in the form's words. */
function saysMore(joined: Cells, alone: Cells, form: Layout): boolean {
  const [known, knownAlone] = [countKnown(joined, form), countKnown(alone, form)]
  if (known !== knownAlone) return known > knownAlone
  return matchHeadings(joined, form).exact > matchHeadings(alone, form).exact
}

function countKnown(cells: Cells, form: Layout): number {
  const { exact, similar } = matchHeadings(cells, form)
  return exact + similar
}

function isBlank(value: CellValue | undefined): boolean {
  return textOf(value).trim() === ''
}
