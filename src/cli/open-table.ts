import type { WorkbookContents } from '../grid/contents'
import { checkAny } from '../ledgers/check-any'
import type { TableSubject } from '../summary-table/answers/subject'
import type { CliContext } from './context'
import { Failure } from './failure'
import { readBytes } from './files'
import { openForCheck } from './open-for-check'

/** A workbook with a summary table that a call names. */
export interface OpenedTable {
  readonly path: string
  readonly bytes: Uint8Array
  readonly workbook: WorkbookContents
  /** The first table. */
  readonly subject: TableSubject
}

/** Opens a workbook for its summary table; a sentence where there is none. */
export function openTable(path: string, context: CliContext): OpenedTable {
  const bytes = readBytes(path, context.messages)
  const { contents: workbook, options } = openForCheck(bytes, context.check)
  const [subject] = checkAny(workbook, options).tables
  if (!subject) throw new Failure(context.messages.noTableIn(path))
  return { path, bytes, workbook, subject }
}
