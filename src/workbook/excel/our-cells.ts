import { cellArea } from '../../grid/address'
import { cellCount } from '../../grid/area'
import { itemAt } from '../../text/items'
import { usesOurs } from '../our-functions'
import { withinReason } from '../reading'
import { cellFormula, TEXT_FORMAT } from '../typed-text'
import { rangeOf } from './areas'
import { inBatches } from './batches'
import { readBlocks, type Block, type LoadedBlock } from './blocks'
import type { MeasuredSheet } from './measure'
import { areaOfStack, stacked, type Placed } from './stacks'
import { trip } from './round-trip'

/** A cell whose formula uses one of our functions. */
export interface OurCell extends Placed {
  /** Without =. */
  readonly formula: string
  /** As Excel gives it: an error as its code. */
  readonly value: unknown
}

/** The cells of these sheets that use one of our functions, or one of these names. */
export async function findOurCells(
  sheets: readonly MeasuredSheet[],
  names: readonly string[],
): Promise<readonly OurCell[]> {
  const loaded = await readBlocks(sheets.flatMap(blocksOf))
  return loaded.flatMap((block) => ourCells(block, names))
}

function blocksOf({ id, used }: MeasuredSheet): readonly Block[] {
  if (!used) return []
  return [
    { sheetId: id, area: withinReason(used), formulas: true, formats: false, hiddenRows: false, hiddenColumns: false },
  ]
}

function ourCells({ block, values, formulas }: LoadedBlock, names: readonly string[]): readonly OurCell[] {
  const { sheetId, area } = block
  const found: OurCell[] = []
  formulas?.forEach((line, r) =>
    line.forEach((cell, c) => {
      const value = values[r]?.[c]
      const formula = cellFormula(cell, value)
      if (formula === null || !usesOurs(formula, names)) return
      found.push({ sheetId, area: cellArea(area.top + r, area.left + c), formula, value })
    }),
  )
  return found
}

/** What goes over the wire for a range, against a cell of it: both ways, in cells. */
const RANGE_WEIGHT = 100
/** About 3 MB; Excel on the web takes and gives 5 MB a batch. */
const BATCH_WEIGHT = 150_000

/** Asks something of every area, in as few trips as fit; the answers come in the order of the areas. */
export async function askEach<T>(places: readonly Placed[], ask: (range: Excel.Range) => T): Promise<readonly T[]> {
  const answers: T[] = []
  for (const batch of inBatches(places, ({ area }) => RANGE_WEIGHT + cellCount(area), BATCH_WEIGHT)) {
    const asked = await trip(({ workbook }) =>
      batch.map(({ sheetId, area }) => ask(rangeOf(workbook.worksheets.getItem(sheetId), area))),
    )
    answers.push(...asked)
  }
  return answers
}

/** Of these cells those formatted as text: whatever is entered there stays text. */
export async function formattedAsText(cells: readonly OurCell[]): Promise<ReadonlySet<OurCell>> {
  const stacks = stacked(cells)
  const ranges = await askEach(stacks.map(areaOfStack), (range) => range.load('numberFormat'))
  const asText = stacks.flatMap((stack, index) =>
    stack.filter((_, offset) => itemAt(ranges, index).numberFormat[offset]?.[0] === TEXT_FORMAT),
  )
  return new Set(asText)
}
