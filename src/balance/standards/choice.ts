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
