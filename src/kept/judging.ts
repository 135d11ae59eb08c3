import type { ChosenCells } from '../balance/chosen-cells'
import type { Standard } from '../balance/standard'
import { QUALITY_2017 } from '../balance/standards/catalogue'
import { LOCAL } from '../balance/standards/choice'
import { chosenStandard } from '../balance/standards/chosen'
import { localStandard, type LocalProblem } from '../balance/standards/local'
import { isRecord } from '../text/record'
import { readChosenCells } from './chosen-cells'
import { readStandardChoice } from './standard-choice'

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
    cells: isRecord(kept) ? readChosenCells(kept.cells) : null,
  }
}
