import type { LocalStandard } from './local'

/** Which standard the schools of a workbook are held to; kept with the workbook. */
export interface StandardChoice {
  /** Id of a national standard, or `local` for the one of this workbook. */
  readonly standard: string
  /** As it was given, not yet checked; null for none. */
  readonly local: LocalStandard | null
}

/** The choice of the workbook's own standard. */
export const LOCAL = 'local'

export const NO_CHOICE: StandardChoice = { standard: 'quality-2017', local: null }

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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
