import type { Waiver } from '../findings/waiver'
import type { WorkbookContents } from '../grid/contents'
import type { WorkbookOptions } from '../ledgers/check'
import type { CheckOptions } from '../summary-table/options'
import { openWorkbook, type OpenWorkbook } from '../workbook/xlsx/package/open'
import { contentsOf } from '../workbook/xlsx/read'
import { keptWith } from './kept'
import { NATIVE_CODEC } from './native-codec'

/** A workbook that is opened once, for whatever is then looked at or changed in it. */
export interface FileToCheck {
  /** What is changed when marks or corrections are written. */
  readonly workbook: OpenWorkbook
  readonly contents: WorkbookContents
  /** How it is to be checked: as the call says, and by what is kept with it. */
  readonly options: WorkbookOptions
  /** What is kept with it about warnings that stand. */
  readonly waivers: readonly Waiver[]
}

/** @throws UnreadableFile when the bytes are no workbook */
export function openForCheck(bytes: Uint8Array, options: CheckOptions): FileToCheck {
  const workbook = openWorkbook(bytes, NATIVE_CODEC)
  return { workbook, contents: contentsOf(workbook), ...keptWith(workbook, options) }
}
