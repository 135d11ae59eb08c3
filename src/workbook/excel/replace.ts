import type { TakeBack } from '../port'
import { WorkbookProblem } from '../problem'
import { rangeOf } from './areas'
import { inBatches } from './batches'
import { explained } from './explain'
import { isLost, problemOf } from './problems'
import { areaOfStack, stacked, type Placed } from './stacks'
import { trip } from './round-trip'
import { lastOf } from '../../text/items'

/** What goes into cells: a formula with =, a text that is kept as it stands, a number; '' for a blank cell. */
export type Content = string | number | boolean

/** Cells that get another content: tables of the size of the area. */
export interface Replacement extends Placed {
  readonly before: readonly (readonly Content[])[]
  readonly after: readonly (readonly Content[])[]
}

/** Excel on the web takes at most 5 MB a batch; a Chinese character is three bytes. */
const BATCH_LENGTH = 1_200_000
/** What a range costs beside its content. */
const RANGE_LENGTH = 800

/** Replaces the contents of all these cells or of none. `sheetNames` are those of the sheets they stand on. */
export async function replaceCells(
  replacements: readonly Replacement[],
  sheetNames: readonly string[],
): Promise<TakeBack> {
  const joined = stacked(replacements).map(join)
  await explained(() => replaceAll(joined), sheetNames)
  return () => explained(() => write(backwards(joined)), sheetNames)
}

function join(stack: readonly Replacement[]): Replacement {
  const [before, after] = [stack.flatMap((each) => each.before), stack.flatMap((each) => each.after)]
  return { ...areaOfStack(stack), before, after }
}

function backwards(replacements: readonly Replacement[]): readonly Replacement[] {
  return replacements.map((each) => ({ ...each, before: each.after, after: each.before }))
}

async function replaceAll(replacements: readonly Replacement[]): Promise<void> {
  const reached: Reached[] = []
  try {
    await write(replacements, reached)
  } catch (error) {
    if (isLost(problemOf(error))) await writeBack(reached.map(({ replacement }) => replacement))
    else await restore(reached)
    throw error
  }
}

/** What stood in the cells is known; writing it again where it still stands does no harm. */
async function writeBack(replacements: readonly Replacement[]): Promise<void> {
  try {
    await write(backwards(replacements))
  } catch (error) {
    throw new WorkbookProblem('half-done', {}, { cause: error })
  }
}

/** A replacement on its way to Excel; `old` knows what stood there, once Excel has got as far. */
interface Reached {
  readonly replacement: Replacement
  readonly old: Excel.Range
}

async function write(replacements: readonly Replacement[], reached: Reached[] = []): Promise<void> {
  for (const batch of inBatches(replacements, lengthOf, BATCH_LENGTH)) {
    await trip(({ workbook }) => {
      for (const replacement of batch) {
        const sheet = workbook.worksheets.getItem(replacement.sheetId)
        // A range of its own to read by: what is written into a range it takes for what Excel holds.
        reached.push({ replacement, old: rangeOf(sheet, replacement.area).load('formulas') })
        rangeOf(sheet, replacement.area).formulas = replacement.after.map((line) => [...line])
      }
    })
  }
}

const lengthOf = ({ after }: Replacement): number => RANGE_LENGTH + JSON.stringify(after).length

/** Puts back what Excel has written before it refused the next. */
async function restore(queued: readonly Reached[]): Promise<void> {
  const reached = queued.filter(({ old }) => old.toJSON().formulas)
  const last = lastOf(reached)
  if (!last) return
  try {
    // Excel got as far as reading the last one. Writing it may be what was refused, and would be again.
    const written = (await holdsStill(last)) ? reached.slice(0, -1) : reached
    await write(backwards(written.map(({ replacement }) => replacement)))
  } catch (error) {
    throw new WorkbookProblem('half-done', {}, { cause: error })
  }
}

async function holdsStill({ replacement: { sheetId, area }, old }: Reached): Promise<boolean> {
  const now = await trip(({ workbook }) => rangeOf(workbook.worksheets.getItem(sheetId), area).load('formulas'))
  return JSON.stringify(now.formulas) === JSON.stringify(old.formulas)
}
