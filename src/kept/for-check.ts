import type { Waiver } from '../findings/waiver'
import type { GivenRoster } from '../summary-table/counties/roster/roster'
import { givenRoster } from '../summary-table/counties/roster/roster-text'
import { keptJudging, type KeptJudging } from './judging'
import { keptRosterText } from './roster'
import { KEPT, type Settings } from './settings'
import { readWaivers } from './waivers'

/** What is kept with a workbook for its check. */
export interface KeptForCheck {
  /** Null where none is kept. */
  readonly roster: GivenRoster | null
  readonly waivers: readonly Waiver[]
  /** How its schools are judged, by which ledgers and targets are, too. */
  readonly judging: KeptJudging
}

export function keptForCheck(settings: Settings): KeptForCheck {
  return {
    roster: givenRoster(keptRosterText(settings[KEPT.roster])),
    waivers: readWaivers(settings[KEPT.waivers]),
    judging: keptJudging(settings[KEPT.balance]),
  }
}
