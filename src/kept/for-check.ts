import type { Waiver } from '../findings/waiver'
import type { GivenRoster } from '../summary-table/counties/roster/roster'
import { givenRoster } from '../summary-table/counties/roster/roster-text'
import { keptJudging, type KeptJudging } from './judging'
import { keptRosterText } from './roster'
import { KEPT, type Kept } from './format'
import { readWaivers } from './waivers'

/** What is kept with a workbook for its check. */
export interface KeptForCheck {
  /** Null where none is kept. */
  readonly roster: GivenRoster | null
  readonly waivers: readonly Waiver[]
  /** How its schools are judged, by which ledgers and targets are, too. */
  readonly judging: KeptJudging
}

export function keptForCheck(kept: Kept): KeptForCheck {
  return {
    roster: givenRoster(keptRosterText(kept[KEPT.roster])),
    waivers: readWaivers(kept[KEPT.waivers]),
    judging: keptJudging(kept[KEPT.balance]),
  }
}
