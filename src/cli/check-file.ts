import { readSchools } from '../balance/school-sheet/read'
import { QUALITY_2017 } from '../balance/standards/catalogue'
import { waiverFinder } from '../findings/waiver'
import type { WorkbookContents } from '../grid/contents'
import { reportFile, unreadableReport, type FileReport } from '../report/file-report'
import { check, type CheckOptions, type CheckResult } from '../summary-table/check'
import type { Language } from '../text/language'
import { UnreadableFile } from '../workbook/unreadable'
import { readFileBytes, reasonOf } from './files'
import { CLI_MESSAGES } from './messages'
import { openForCheck } from './open-for-check'
import { isSystemError, readFailure } from './system-failures'

/** Checks one file. Whatever is wrong with it ends up in its report: one bad file never stops a batch. */
export function checkFile(path: string, options: CheckOptions): FileReport {
  try {
    const file = openForCheck(readFileBytes(path), options)
    const result = check(file.contents, file.options)
    const pointing = pointingToBalance(result, file.contents, options)
    return reportFile(path, pointing, waiverFinder(file.waivers, file.contents))
  } catch (error) {
    return unreadableReport(path, whyUnreadable(error, options.language))
  }
}

/** Where there is no table but school data, the hint says which command is for that. */
function pointingToBalance(result: CheckResult, workbook: WorkbookContents, { language }: CheckOptions): CheckResult {
  if (result.tables.length > 0 || readSchools(workbook, QUALITY_2017).tables.length === 0) return result
  const hint = CLI_MESSAGES[language].schoolsInstead
  return { ...result, findings: result.findings.map((finding) => ({ ...finding, hint })) }
}

function whyUnreadable(error: unknown, language: Language): string {
  if (error instanceof UnreadableFile) return error.sentence[language]
  return isSystemError(error) ? readFailure(error)[language] : `${CLI_MESSAGES[language].unexpected}${reasonOf(error)}`
}
