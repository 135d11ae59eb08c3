import { runFiledRules, type FiledFinding } from '../../findings/filed'
import { collectingEdition } from '../../roll-up/collecting-edition'
import { suggestUnit } from '../../roll-up/suggest-unit'
import type { RollUp } from '../../roll-up/model'
import { rollUp } from '../../roll-up/roll-up'
import { ROLL_UP_RULES } from '../../roll-up/rules'
import { unitNamed, type Unit } from '../../roll-up/unit'
import { givenRoster } from '../../summary-table/counties/roster/roster-text'
import type { Edition } from '../../summary-table/edition'
import type { Language } from '../../text/language'
import type { RoundState } from './round-state'

export { suggestUnit }

/** A round as far as it has been read, made one table. */
export interface RolledRound {
  readonly rolled: RollUp
  readonly findings: readonly FiledFinding[]
}

/** What a roll-up is made of. */
const MADE_OF = ['unit', 'roster', 'files', 'chosen'] as const
let last: { readonly state: RoundState; readonly language: Language; readonly round: RolledRound | null } | null = null

/** The roll-up of what has been read; null while it is not known whose counties are to report. */
export function rolledRound(state: RoundState, language: Language): RolledRound | null {
  const before = last
  if (before?.language === language && MADE_OF.every((part) => before.state[part] === state[part])) return before.round
  const rolled = rolledAs(state, collectingEdition())
  const round = rolled && { rolled, findings: runFiledRules(ROLL_UP_RULES, rolled, language) }
  last = { state, language, round }
  return round
}

/** The same in an edition of the form. */
export function rolledAs(state: RoundState, edition: Edition): RollUp | null {
  const unit = unitOf(state)
  return unit && rollUp(unit, edition, state.files, state.chosen)
}

/** Who collects; null while it is not known whose counties are to report. */
export function unitOf({ unit, roster }: Pick<RoundState, 'unit' | 'roster'>): Unit | null {
  return unit === '' ? null : unitNamed(unit, givenRoster(roster))
}
