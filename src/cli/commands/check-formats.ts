import { certificate } from '../../report/certificate'
import { csvChunks } from '../../report/csv'
import type { PaperDocument } from '../../report/document/document'
import { reportForm } from '../../report/sheet-form'
import type { SheetForm } from '../../grid/form/form'
import type { FileReport } from '../../report/file-report'
import { htmlChunks } from '../../report/html/report'
import { jsonChunks } from '../../report/json'
import { returnNote } from '../../report/return-note'
import { sha256 } from '../../report/sha256'
import { textChunks } from '../../report/text'
import { workbookWithForms } from '../../workbook/xlsx/write/form/forms'
import { UnreadableFile } from '../../workbook/unreadable'
import type { CliContext } from '../context'
import { Failure } from '../failure'
import { isStdin, readFileBytes, type Output } from '../files'
import { terminalPaint } from '../paint'
import { isSystemError } from '../system-failures'
import type { CheckCommandOptions } from './check'
import { requireCopy } from './output'
import { paperKind, renderPaper } from './paper'

type Render = (reports: readonly FileReport[]) => Output | Promise<Output>

/** The ways in which `yijiao check` tells what it found. */
export const CHECK_FORMATS = ['text', 'json', 'html', 'csv', 'sheet', 'return', 'certificate'] as const
export type CheckFormat = (typeof CHECK_FORMATS)[number]

/** How the reports of these files are written. Throws a Failure where the call asks for what cannot be, before any file is checked. */
export function chosenFormat(
  { format, out, deadline }: CheckCommandOptions,
  files: readonly string[],
  { language, messages, check }: CliContext,
): Render {
  const day = check.today.toISOString().slice(0, 10)
  switch (format) {
    case 'text':
      return (reports) => textChunks(reports, language, out === undefined ? terminalPaint() : undefined)
    case 'json':
      return jsonChunks
    case 'html':
      return (reports) => htmlChunks(reports, language, day)
    case 'csv':
      return (reports) => csvChunks(reports, language)
    case 'sheet': {
      if (files.length > 1) throw new Failure(messages.oneFileOnly(files.length))
      requireCopy(files[0], out, messages)
      return ([report]) => [
        withReport(files[0], report, reportForm(report, { version: YIJIAO_VERSION, made: day }, language)),
      ]
    }
    case 'return':
    case 'certificate': {
      if (files.length > 1) throw new Failure(messages.oneFileOnly(files.length))
      const kind = paperKind(out, messages)
      return ([report]) => renderPaper(paperOf(report), kind)
    }
  }

  function paperOf(report: FileReport): PaperDocument {
    if (format === 'return') return returnNote(report, language, deadline ?? null)
    return certificate(report, { sha256: fingerprint(files[0]), version: YIJIAO_VERSION, made: day }, language)
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
