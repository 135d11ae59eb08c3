import { keptForCheck } from '../kept/for-check'
import { keptJudging, type KeptJudging } from '../kept/judging'
import { KEPT } from '../kept/format'
import type { Waiver } from '../findings/waiver'
import type { WorkbookOptions } from '../ledgers/check'
import type { CheckOptions } from '../summary-table/options'
import type { OpenWorkbook } from '../workbook/xlsx/package/open'
import { findKept } from '../workbook/xlsx/kept'

/** How a file is to be checked, by what was saved with it. */
export interface KeptWithFile {
  /** The options of the call, with the file's own roster where the call gives none, and how its schools are judged. */
  readonly options: WorkbookOptions
  readonly waivers: readonly Waiver[]
}

export function keptWith(file: OpenWorkbook, options: CheckOptions): KeptWithFile {
  const { roster, waivers, judging } = keptForCheck(findKept(file).kept)
  const { standard, cells } = judging
  return { options: { ...options, roster: options.roster ?? roster, standard, cells }, waivers }
}

/** How the schools of a file are to be judged, as saved with it; null where nothing was. */
export function keptWithSchools(file: OpenWorkbook): KeptJudging | null {
  const kept = findKept(file).kept[KEPT.balance] ?? null
  return kept === null ? null : keptJudging(kept)
}
