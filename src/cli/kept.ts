import { readWaivers, type Waiver } from '../findings/waiver'
import type { CheckOptions } from '../summary-table/check'
import { parseRosterText } from '../summary-table/counties/roster-text'
import { KEPT } from '../workbook/settings'
import { readSettings } from '../workbook/xlsx/settings'
import { NATIVE_ZLIB } from './native-zlib'

/** How a file is to be checked, by what was saved with it. */
export interface KeptWithFile {
  /** The options of the call, with the file's own roster where the call gives none. */
  readonly options: CheckOptions
  readonly waivers: readonly Waiver[]
}

/** @throws UnreadableFile when the bytes are no workbook */
export function keptWith(bytes: Uint8Array, options: CheckOptions): KeptWithFile {
  const settings = readSettings(bytes, NATIVE_ZLIB)
  const saved = settings[KEPT.roster]
  const names = parseRosterText(typeof saved === 'string' ? saved : '')
  const roster = options.roster ?? (names.counties.length > 0 ? { source: 'given', ...names } : null)
  return { options: { ...options, roster }, waivers: readWaivers(settings[KEPT.waivers]) }
}
