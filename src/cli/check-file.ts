import { waiverFinder } from '../findings/waiver'
import { checkAny } from '../ledgers/check-any'
import { reportFile, unreadableReport, type FileReport } from '../report/file-report'
import { tableNotFound } from '../summary-table/rules/form/table-not-found'
import type { CheckOptions } from '../summary-table/options'
import type { Language } from '../text/language'
import { UnreadableFile } from '../workbook/unreadable'
import { readFileBytes, reasonOf } from './files'
import { CLI_MESSAGES } from './messages'
import { openForCheck } from './open-for-check'
import { isSystemError, readFailure } from './system-failures'

type CheckedBook = ReturnType<typeof checkAny>

/** Checks one file. Whatever is wrong with it ends up in its report: one bad file never stops a batch. */
export function checkFile(path: string, options: CheckOptions): FileReport {
  try {
    const file = openForCheck(readFileBytes(path), options)
    const result = checkAny(file.contents, file.options)
    return reportFile(path, pointingToBalance(result, options), waiverFinder(file.waivers, file.contents))
  } catch (error) {
    return unreadableReport(path, whyUnreadable(error, options.language))
  }
}

/** Where there is no table but school data, the hint says which command is for that. */
function pointingToBalance(result: CheckedBook, { language }: CheckOptions): CheckedBook {
  if (!('subject' in result) || result.tables.length > 0 || !result.subject.schools.areKnown) return result
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
