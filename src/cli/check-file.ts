import { waiverFinder } from '../findings/waiver'
import { checkWorkbook, type WorkbookCheck } from '../ledgers/check'
import { reportFile, unreadableReport, type FileReport } from '../report/file-report'
import { tableNotFound } from '../summary-table/rules/form/table-not-found'
import type { CheckOptions } from '../summary-table/check'
import type { Language } from '../text/language'
import { UnreadableFile } from '../workbook/unreadable'
import { openWorkbook } from '../workbook/xlsx/package/open'
import { contentsOf } from '../workbook/xlsx/read'
import { readFileBytes, reasonOf } from './files'
import { keptWith } from './kept'
import { CLI_MESSAGES } from './messages'
import { NATIVE_CODEC } from './native-codec'
import { isSystemError, readFailure } from './system-failures'

/** Checks one file. Whatever is wrong with it ends up in its report: one bad file never stops a batch. */
export function checkFile(path: string, options: CheckOptions): FileReport {
  try {
    const file = openWorkbook(readFileBytes(path), NATIVE_CODEC)
    const workbook = contentsOf(file)
    const kept = keptWith(file, options)
    const result = checkWorkbook(workbook, kept.options)
    return reportFile(path, pointingToBalance(result, options), waiverFinder(kept.waivers, workbook))
  } catch (error) {
    return unreadableReport(path, whyUnreadable(error, options.language))
  }
}

/** Where there is no table but school data, the hint says which command is for that. */
function pointingToBalance(result: WorkbookCheck, { language }: CheckOptions): WorkbookCheck {
  if (result.tables.length > 0 || !result.subject.schools.areKnown) return result
  const hint = CLI_MESSAGES[language].schoolsInstead
  const findings = result.findings.map((finding) =>
    finding.rule === tableNotFound.name ? { ...finding, hint } : finding,
  )
  return { ...result, findings }
}

/** Why a file could not be read: one sentence. */
export function whyUnreadable(error: unknown, language: Language): string {
  if (error instanceof UnreadableFile) return error.sentence[language]
  return isSystemError(error) ? readFailure(error)[language] : `${CLI_MESSAGES[language].unexpected}${reasonOf(error)}`
}
