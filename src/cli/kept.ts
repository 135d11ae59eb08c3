import type { Standard } from '../balance/standard'
import { LOCAL, readStandardChoice } from '../balance/standards/choice'
import { chosenStandard } from '../balance/standards/chosen'
import { localStandard, type LocalProblem } from '../balance/standards/local'
import { readWaivers, type Waiver } from '../findings/waiver'
import type { CheckOptions } from '../summary-table/check'
import { parseRosterText } from '../summary-table/counties/roster/roster-text'
import { KEPT } from '../workbook/settings'
import type { OpenWorkbook } from '../workbook/xlsx/package/open'
import { findSettings } from '../workbook/xlsx/settings'

/** How a file is to be checked, by what was saved with it. */
export interface KeptWithFile {
  /** The options of the call, with the file's own roster where the call gives none. */
  readonly options: CheckOptions
  readonly waivers: readonly Waiver[]
}

export function keptWith(file: OpenWorkbook, options: CheckOptions): KeptWithFile {
  const { settings } = findSettings(file)
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

/** The standard that was saved with a file; null where none was. */
export function keptStandard(file: OpenWorkbook): KeptStandard | null {
  const kept = findSettings(file).settings[KEPT.balance] ?? null
  if (kept === null) return null
  const choice = readStandardChoice(kept)
  const own = choice.standard === LOCAL ? localStandard(choice.local) : null
  return { standard: chosenStandard(choice), problems: own && 'problems' in own ? own.problems : [] }
}
