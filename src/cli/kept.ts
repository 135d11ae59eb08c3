import type { Standard } from '../balance/standard'
import { LOCAL, readStandardChoice } from '../balance/standards/choice'
import { chosenStandard } from '../balance/standards/chosen'
import { localStandard, type LocalProblem } from '../balance/standards/local'
import { readWaivers, type Waiver } from '../findings/waiver'
import type { CheckOptions } from '../summary-table/check'
import { parseRosterText } from '../summary-table/counties/roster-text'
import { KEPT } from '../workbook/settings'
import { readSettings } from '../workbook/xlsx/settings'
import { NATIVE_CODEC } from './native-codec'

/** How a file is to be checked, by what was saved with it. */
export interface KeptWithFile {
  /** The options of the call, with the file's own roster where the call gives none. */
  readonly options: CheckOptions
  readonly waivers: readonly Waiver[]
}

/** @throws UnreadableFile when the bytes are no workbook */
export function keptWith(bytes: Uint8Array, options: CheckOptions): KeptWithFile {
  const settings = readSettings(bytes, NATIVE_CODEC)
  const saved = settings[KEPT.roster]
  const names = parseRosterText(typeof saved === 'string' ? saved : '')
  const roster = options.roster ?? (names.counties.length > 0 ? { source: 'given', ...names } : null)
  return { options: { ...options, roster }, waivers: readWaivers(settings[KEPT.waivers]) }
}

/** The standard that a workbook is to be held to, as chosen in the pane. */
export interface KeptStandard {
  readonly standard: Standard
  /** Why the workbook's own standard cannot be used, so that a national one stands in for it. */
  readonly problems: readonly LocalProblem[]
}

/**
 * The standard that was saved with a file; null where none was.
 * @throws UnreadableFile when the bytes are no workbook
 */
export function keptStandard(bytes: Uint8Array): KeptStandard | null {
  const kept = readSettings(bytes, NATIVE_CODEC)[KEPT.balance] ?? null
  if (kept === null) return null
  const choice = readStandardChoice(kept)
  const own = choice.standard === LOCAL ? localStandard(choice.local) : null
  return { standard: chosenStandard(choice), problems: own && 'problems' in own ? own.problems : [] }
}
