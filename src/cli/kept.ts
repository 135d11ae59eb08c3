import { keptJudging, type KeptJudging } from '../balance/kept'
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

/** How the schools of a file are to be judged, as saved with it; null where nothing was. */
export function keptWithSchools(file: OpenWorkbook): KeptJudging | null {
  const kept = findSettings(file).settings[KEPT.balance] ?? null
  return kept === null ? null : keptJudging(kept)
}
