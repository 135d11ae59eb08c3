import { WorkbookProblem } from '../problem'
import { isHopeless } from './problems'
import type { PlacedMark } from './session'
import { trip } from './round-trip'

export function queueDeletion({ workbook }: Excel.RequestContext, marks: readonly PlacedMark[]): void {
  for (const { sheetId, formatId } of marks) {
    workbook.worksheets.getItem(sheetId).getRange().conditionalFormats.getItem(formatId).delete()
  }
}

/**
 * Deletes marks in halves, one by one in the end, and gives those that Excel does not delete: it has trouble with two rules on one cell that
 * were made in its own window (OfficeDev/office-js 6827, 5222) and with what undoing a deletion brings back (6396).
 */
export async function deleteInHalves(marks: readonly PlacedMark[]): Promise<readonly PlacedMark[]> {
  // An earlier batch may have got some way; what is gone cannot be deleted again.
  const present = await stillThere(marks)
  if (present.length === 0) return []
  try {
    await trip((context) => queueDeletion(context, present))
    return []
  } catch (error) {
    if (!(error instanceof WorkbookProblem) || isHopeless(error)) throw error
    if (present.length === 1) return present
    const middle = Math.ceil(present.length / 2)
    return [...(await deleteInHalves(present.slice(0, middle))), ...(await deleteInHalves(present.slice(middle)))]
  }
}

/** The marks whose formats Excel still lists. */
async function stillThere(marks: readonly PlacedMark[]): Promise<readonly PlacedMark[]> {
  const { items } = await trip(({ workbook }) => workbook.worksheets.load('items/id'))
  const sheetIds = items.map(({ id }) => id).filter((id) => marks.some(({ sheetId }) => sheetId === id))
  const lists = await trip(({ workbook }) =>
    sheetIds.map((id) => workbook.worksheets.getItem(id).getRange().conditionalFormats.load('items/id')),
  )
  const present = new Set(lists.flatMap((list) => list.items.map(({ id }) => id)))
  return marks.filter(({ formatId }) => present.has(formatId))
}
