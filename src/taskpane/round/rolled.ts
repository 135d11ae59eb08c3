import { runFiledRules, type FiledFinding } from '../../findings/filed'
import { collectingEdition } from '../../roll-up/collecting-edition'
import { suggestUnit } from '../../roll-up/suggest-unit'
import type { RollUp } from '../../roll-up/model'
import { rollUp } from '../../roll-up/roll-up'
import { ROLL_UP_RULES } from '../../roll-up/rules'
import { unitNamed } from '../../roll-up/unit'
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

let last: { readonly state: Pick<RoundState, 'unit' | 'roster' | 'files'>; readonly language: Language; readonly round: RolledRound | null } | null = null // prettier-ignore

/** The roll-up of what has been read; null while it is not known whose counties are to report. */
export function rolledRound(state: RoundState, language: Language): RolledRound | null {
  const { unit, roster, files } = state
  const isSame = last?.language === language && last.state.unit === unit && last.state.roster === roster && last.state.files === files // prettier-ignore
  if (last && isSame) return last.round
  const rolled = rolledAs(state, collectingEdition())
  const round = rolled && { rolled, findings: runFiledRules(ROLL_UP_RULES, rolled, language) }
  last = { state, language, round }
  return round
}

/** The same in an edition of the form. */
export function rolledAs({ unit, roster, files }: RoundState, edition: Edition): RollUp | null {
  const found = unit === '' ? null : unitNamed(unit, givenRoster(roster))
  return found && rollUp(found, edition, files)
}
