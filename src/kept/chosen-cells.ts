import type { ChosenCells } from '../balance/chosen-cells'
import { parseArea } from '../grid/address'
import { isRecord } from '../text/record'

/** Chosen cells out of kept JSON, or null. */
export function readChosenCells(kept: unknown): ChosenCells | null {
  if (!isRecord(kept)) return null
  const { sheet, cell } = kept
  const areCells = typeof sheet === 'string' && typeof cell === 'string' && parseArea(cell) !== null
  return areCells ? { sheet, cell } : null
}
