import { parseArea } from '../grid/address'
import type { WorkbookContents } from '../grid/contents'
import { cropped } from '../grid/crop'
import type { Standard } from './standard'
import { QUALITY_2017 } from './standards/catalogue'
import { LOCAL, readStandardChoice } from './standards/choice'
import { chosenStandard } from './standards/chosen'
import { localStandard, type LocalProblem } from './standards/local'

/** Cells that hold the school data, chosen by a person instead of the sheet that is found by its headings. */
export interface ChosenCells {
  readonly sheet: string
  /** A1 address of an area. */
  readonly cell: string
}

/** How the schools of a workbook are to be judged, as chosen in the pane and saved with it. */
export interface KeptJudging {
  readonly standard: Standard
  /** Why the workbook's own standard cannot be used, so that a national one stands in for it. */
  readonly problems: readonly LocalProblem[]
  /** Null where the school data is found by its headings. */
  readonly cells: ChosenCells | null
}

/** Where nothing is saved. */
export const NOTHING_KEPT: KeptJudging = { standard: QUALITY_2017, problems: [], cells: null }

/** What kept JSON says of judging the schools; what cannot be understood of it is as if it had not been chosen. */
export function keptJudging(kept: unknown): KeptJudging {
  if (kept === null || kept === undefined) return NOTHING_KEPT
  const choice = readStandardChoice(kept)
  const own = choice.standard === LOCAL ? localStandard(choice.local) : null
  return {
    standard: chosenStandard(choice),
    problems: own && 'problems' in own ? own.problems : [],
    cells: readChosenCells((kept as Partial<KeptJudging>).cells),
  }
}

/** Chosen cells out of kept JSON, or null. */
export function readChosenCells(kept: unknown): ChosenCells | null {
  if (typeof kept !== 'object' || kept === null) return null
  const { sheet, cell } = kept as Partial<ChosenCells>
  const areCells = typeof sheet === 'string' && typeof cell === 'string' && parseArea(cell) !== null
  return areCells ? { sheet, cell } : null
}

/** The part of a workbook that is judged: the chosen cells, else all of it. Null where their sheet is gone. */
export function chosenContents(contents: WorkbookContents, cells: ChosenCells | null): WorkbookContents | null {
  const area = cells && parseArea(cells.cell)
  return cells && area ? cropped(contents, cells.sheet, area) : contents
}
