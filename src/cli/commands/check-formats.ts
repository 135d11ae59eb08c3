import { isoDay } from '../../grid/day'
import { certificate } from '../../report/certificate'
import type { PaperDocument } from '../../report/document/document'
import { reportForm } from '../../report/sheet-form'
import type { SheetForm } from '../../grid/form/form'
import type { FileReport } from '../../report/file-report'
import { returnNote } from '../../report/return-note'
import { sha256 } from '../../report/sha256'
import { onlyOf } from '../../text/items'
import { workbookWithForms } from '../../workbook/xlsx/write/form/forms'
import { UnreadableFile } from '../../workbook/unreadable'
import type { CliContext, CommonOptions } from '../context'
import { Failure } from '../failure'
import { isStdin, readFileBytes, type Output } from '../files'
import type { CheckFormat } from '../formats'
import { HAS_COLOURS } from '../paint'
import { isSystemError } from '../system-failures'
import type { Telling } from '../tell-file'
import { requireCopy } from './output'
import { paperKind, renderPaper } from './paper'

export interface CheckCommandOptions extends CommonOptions {
  readonly format: CheckFormat
  readonly out?: string
  readonly strict?: boolean
  /** The day by which a 退回单 wants its answer, in words. */
  readonly deadline?: string
}

/** How files are told of: any number, one by one; or one file as a document. */
export type Form =
  { readonly telling: Telling } | { readonly file: string; readonly document: (report: FileReport) => Promise<Output> }

/** How the reports of these files are written. Throws a Failure where the call asks for what cannot be, before any file is checked. */
export function chosenForm(
  { format, out, deadline }: CheckCommandOptions,
  files: readonly string[],
  { language, messages, check }: CliContext,
): Form {
  const made = isoDay(check.today)
  if (format !== 'sheet' && format !== 'return' && format !== 'certificate')
    return { telling: { format, language, made, colours: out === undefined && HAS_COLOURS } }
  const file = onlyOf(files)
  if (file === undefined) throw new Failure(messages.oneFileOnly(files.length))
  if (format === 'sheet') {
    requireCopy(file, out, messages)
    return {
      file,
      document: async (report) => [
        withReport(file, report, reportForm(report, { version: YIJIAO_VERSION, made }, language)),
      ],
    }
  }
  const kind = paperKind(out, messages)
  return { file, document: (report) => renderPaper(paperOf(report, file), kind) }

  function paperOf(report: FileReport, path: string): PaperDocument {
    if (format === 'return') return returnNote(report, language, deadline ?? null)
    return certificate(report, { sha256: fingerprint(path), version: YIJIAO_VERSION, made }, language)
  }
}

/** A copy of a workbook with the report as its last sheet. */
function withReport(path: string, { status, reason }: FileReport, form: SheetForm): Uint8Array {
  if (status === 'unreadable') throw new Failure(reason ?? '')
  return workbookWithForms(readFileBytes(path), [form]).bytes
}

/** The SHA-256 of a file; null where it cannot be read, which its report says, or has been read up. */
function fingerprint(path: string): string | null {
  if (isStdin(path)) return null
  try {
    return sha256(readFileBytes(path))
  } catch (error) {
    if (isSystemError(error) || error instanceof UnreadableFile) return null
    throw error
  }
}
