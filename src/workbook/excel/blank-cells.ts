import { areaAddress, contains, parseArea } from '../../grid/address'
import { halves } from '../../grid/area'
import { onlyOf } from '../../text/items'
import { WorkbookProblem } from '../problem'
import { isHopeless, problemOf } from './problems'
import { trip } from './round-trip'

/** A range by its sheet and its address there, as Excel tells a function of its arguments. */
export interface RangePlace {
  readonly sheet: string
  /** A1:B4, A:A or 2:5, without the sheet. */
  readonly address: string
}

/** Whether a cell of a range is blank; row and column count from the range's first cell. */
export type IsBlank = (row: number, column: number) => boolean

/**
 * Which cells of ranges are blank, in one round trip for all of them; null for a range that cannot be read. More trips only where one
 * of them cannot be, or is more than Excel hands over at once.
 * @throws WorkbookProblem where Excel does not answer now: a cell is being typed in, a dialog is open
 */
export async function blanksIn(places: readonly RangePlace[]): Promise<readonly (IsBlank | null)[]> {
  if (places.length === 0) return []
  try {
    const asked = await trip((context) => places.map((place) => queue(context, place)))
    return asked.map(answerOf)
  } catch (error) {
    const problem = problemOf(error)
    if (isHopeless(problem)) throw problem
    const only = onlyOf(places)
    if (only) return [problem.kind === 'too-large' ? await blanksInHalves(only) : null]
    const middle = places.length >> 1
    return [...(await blanksIn(places.slice(0, middle))), ...(await blanksIn(places.slice(middle)))]
  }
}

/** Of a range only the part that is in use is read: outside of it all is blank. */
function queue({ workbook }: Excel.RequestContext, { sheet, address }: RangePlace) {
  const range = workbook.worksheets.getItem(sheet).getRange(address).load('rowIndex,columnIndex')
  return { range, used: range.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,valueTypes') }
}

function answerOf({ range, used }: ReturnType<typeof queue>): IsBlank {
  if (used.isNullObject) return () => true
  const { valueTypes } = used.toJSON()
  // Excel gives null in place of a table that is too large for it.
  if (!valueTypes) throw new WorkbookProblem('too-large')
  const below = used.rowIndex - range.rowIndex
  const beside = used.columnIndex - range.columnIndex
  return (row, column) => (valueTypes[row - below]?.[column - beside] ?? BLANK) === BLANK
}

const BLANK = 'Empty'

async function blanksInHalves({ sheet, address }: RangePlace): Promise<IsBlank | null> {
  const area = parseArea(address)
  const parts = area && halves(area)
  if (!area || !parts) return null
  const answers = await blanksIn(parts.map((part) => ({ sheet, address: areaAddress(part) })))
  return (row, column) => {
    const half = contains(parts[0], area.top + row, area.left + column) ? 0 : 1
    const { top, left } = parts[half]
    return answers[half]?.(area.top + row - top, area.left + column - left) ?? false
  }
}
