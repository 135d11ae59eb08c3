import type { Range } from '../balance/ranges/ranges'
import { blanksIn, type IsBlank, type RangePlace } from '../workbook/excel/blank-cells'
import { WorkbookProblem } from '../workbook/problem'
import { rangeOf } from './arguments'
import { AGAIN } from './follow'

/** What a function is told of its call. */
export type Call = Pick<CustomFunctions.Invocation, 'parameterAddresses'>

/** A call that waits to learn which of its zeros are blank cells. */
interface Waiting {
  readonly place: RangePlace
  readonly settle: (blanks: IsBlank | null) => void
}

/**
 * What a function answers over a range, in which blank cells are null. In Excel on the desktop they come as 0, which a typed 0 is not to be
 * told from; so a range with a 0 waits until its cells have been looked at, outside of the calculation, and the answer is a promise.
 * A range without, one in which blanks came as such, and one that cannot be looked at (of another workbook, made by a formula)
 * is answered at once.
 *
 * @param index the place of the range among the function's arguments
 */
export function overRange<T>(
  argument: unknown,
  call: Call,
  index: number,
  answer: (range: Range | null) => T,
): T | Promise<T> {
  const range = rangeOf(argument)
  const place = range && isDoubtful(range) ? placeOfRange(call.parameterAddresses?.[index]) : null
  if (!range || !place) return answer(range)
  return isBlankIn(place).then((blanks) => answer(blanks ? withBlanks(range, blanks) : range))
}

/** Whether there is a 0 that may stand for a blank: a host that says null for one says 0 for none. */
function isDoubtful(range: Range): boolean {
  let hasZero = false
  for (const cells of range) {
    for (const cell of cells) {
      if (cell === null) return false
      if (cell === 0) hasZero = true
    }
  }
  return hasZero
}

/** Sheet1!A1:B4, 'Sheet 2'!A1; null for no range, and for one of another workbook ([Book2.xlsx]Sheet1!A1). */
export function placeOfRange(address: string | null | undefined): RangePlace | null {
  const end = address?.lastIndexOf('!') ?? -1
  if (!address || end < 0) return null
  const written = address.slice(0, end)
  const sheet = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written
  // No sheet has a bracket in its name.
  return /[[\]]/.test(sheet) ? null : { sheet, address: address.slice(end + 1).replace(/\$/g, '') }
}

function withBlanks(range: Range, isBlank: IsBlank): Range {
  return range.map((cells, row) => cells.map((cell, column) => (cell === 0 && isBlank(row, column) ? null : cell)))
}

let waiting: Waiting[] = []

/** All that are asked within one calculation go in one trip. */
function isBlankIn(place: RangePlace): Promise<IsBlank | null> {
  return new Promise((settle) => {
    if (waiting.length === 0) setTimeout(() => void ask(), 0)
    waiting.push({ place, settle })
  })
}

async function ask(): Promise<void> {
  const asked = waiting
  waiting = []
  const places = new Map(asked.map(({ place }) => [JSON.stringify(place), place]))
  try {
    const answers = await blanksIn([...places.values()])
    const answerOf = new Map([...places.keys()].map((key, index) => [key, answers[index]]))
    for (const { place, settle } of asked) settle(answerOf.get(JSON.stringify(place)) ?? null)
  } catch (error) {
    if (!(error instanceof WorkbookProblem)) throw error
    // A cell is being typed in, or a dialog is open: the cells wait as Excel does.
    if (waiting.length === 0) setTimeout(() => void ask(), AGAIN)
    waiting.push(...asked)
  }
}
