import { NO_CHOICE, type StandardChoice } from '../balance/standards/choice'
import type { LocalStandard } from '../balance/standards/local'
import { isRecord } from '../text/record'

/** A choice out of kept JSON; what cannot be understood is as if it had not been chosen. */
export function readStandardChoice(kept: unknown): StandardChoice {
  if (!isRecord(kept)) return NO_CHOICE
  const { standard, local } = kept
  return {
    standard: typeof standard === 'string' ? standard : NO_CHOICE.standard,
    local: isLocalStandard(local) ? local : null,
  }
}

function isLocalStandard(value: unknown): value is LocalStandard {
  if (!isRecord(value) || !isRecord(value.changes)) return false
  return [value.id, value.name, value.base].every((text) => typeof text === 'string')
}
