import type { Waiver } from '../findings/waiver'
import type { WorkbookContents } from '../grid/contents'
import { keptForCheck } from '../kept/for-check'
import type { KeptJudging } from '../kept/judging'
import type { WorkbookOptions } from '../ledgers/check-workbook'
import type { CheckOptions } from '../summary-table/options'
import { findKept } from '../workbook/xlsx/kept'
import { openWorkbook, type OpenWorkbook } from '../workbook/xlsx/package/open'
import { contentsOf } from '../workbook/xlsx/read'
import { NATIVE_CODEC } from './native-codec'

/** A workbook that is opened once, for whatever is then looked at or changed in it. */
export interface FileToCheck {
  /** What is changed when marks or corrections are written. */
  readonly workbook: OpenWorkbook
  readonly contents: WorkbookContents
  /** How it is to be checked: as the call says, with the file's own roster where that gives none, and how its schools are judged. */
  readonly options: WorkbookOptions
  /** What is kept with it about warnings that stand. */
  readonly waivers: readonly Waiver[]
  /** How its schools are judged: NOTHING_KEPT where nothing is kept with it of that. */
  readonly judging: KeptJudging
}

/** @throws UnreadableFile when the bytes are no workbook */
export function openForCheck(bytes: Uint8Array, options: CheckOptions): FileToCheck {
  const workbook = openWorkbook(bytes, NATIVE_CODEC)
  const contents = contentsOf(workbook)
  const { roster, waivers, judging } = keptForCheck(findKept(workbook).kept)
  const { standard, cells } = judging
  return {
    workbook,
    contents,
    // What is named before what is spread costs nothing; a property put in behind it, half a microsecond and more.
    options: { standard, cells, ...options, roster: options.roster ?? roster },
    waivers,
    judging,
  }
}
