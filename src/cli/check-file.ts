import { readFileSync } from 'node:fs'
import { reportFile, unreadableReport, type FileReport } from '../report/file-report'
import { check, type CheckOptions } from '../summary-table/check'
import { UnreadableFile } from '../workbook/unreadable'
import { readWorkbook } from '../workbook/xlsx/read'
import { reasonOf } from './files'
import { NATIVE_ZLIB } from './native-zlib'

/** Checks one file. Whatever is wrong with it ends up in its report: one bad file never stops a batch. */
export function checkFile(path: string, options: CheckOptions): FileReport {
  try {
    return reportFile(path, check(readWorkbook(readFileSync(path), NATIVE_ZLIB), options))
  } catch (error) {
    return unreadableReport(path, error instanceof UnreadableFile ? error.sentence[options.language] : reasonOf(error))
  }
}
