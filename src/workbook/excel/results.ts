import { cellKey } from '../../grid/address'
import { itemAt } from '../../text/items'
import { TEXT_FORMAT } from '../typed-text'
import { areaOf, PLACE } from './areas'
import { askEach, formattedAsText, type OurCell } from './our-cells'
import { areaOfStack, stacked, type Placed } from './stacks'

/** A formula and what it shows: in its own cell, or in all the cells it spills into, the formula's first. */
export interface Result extends Placed {
  /** Without =. */
  readonly formula: string
  readonly values: readonly (readonly unknown[])[]
  /** Some of its cells are formatted as text. */
  readonly asText: boolean
}

/** What the formulas of these cells show, with their spills (ExcelApi 1.12). */
export async function resultsOf(cells: readonly OurCell[]): Promise<readonly Result[]> {
  const spilling = await inSpills(cells)
  const spilled = await spilledResults([...spilling])
  const filled = new Set(spilled.flatMap(cellsOf))
  const single = cells.filter((cell) => !filled.has(keyOf(cell.sheetId, cell.area.top, cell.area.left)))
  const asText = await formattedAsText(single)
  return [...spilled, ...single.map((cell) => ({ ...cell, values: [[cell.value]], asText: asText.has(cell) }))]
}

/** Of these cells those that may be part of a spill, found out for many at once: few workbooks have any. */
async function inSpills(cells: readonly OurCell[]): Promise<ReadonlySet<OurCell>> {
  const stacks = stacked(cells)
  const ranges = await askEach(stacks.map(areaOfStack), (range) => range.load('hasSpill'))
  return new Set(stacks.filter((_, index) => itemAt(ranges, index).hasSpill !== false).flat())
}

async function spilledResults(cells: readonly OurCell[]): Promise<readonly Result[]> {
  const ranges = await askEach(cells, (range) =>
    range.getSpillingToRangeOrNullObject().load(`${PLACE},values,numberFormat`),
  )
  return cells.flatMap(({ sheetId, formula }, index) => {
    const range = itemAt(ranges, index)
    if (range.isNullObject) return []
    const { values, numberFormat } = range
    return [{ sheetId, area: areaOf(range), formula, values, asText: numberFormat.flat().includes(TEXT_FORMAT) }]
  })
}

function cellsOf({ sheetId, area, values }: Result): readonly string[] {
  return values.flatMap((line, r) => line.map((_, c) => keyOf(sheetId, area.top + r, area.left + c)))
}

const keyOf = (sheetId: string, row: number, column: number): string => `${cellKey(row, column)} ${sheetId}`
