import { readFileSync } from 'node:fs'
import { waiverFinder } from '../findings/waiver'
import { reportFile, unreadableReport, type FileReport } from '../report/file-report'
import { check, type CheckOptions } from '../summary-table/check'
import { UnreadableFile } from '../workbook/unreadable'
import { openWorkbook } from '../workbook/xlsx/package/open'
import { contentsOf } from '../workbook/xlsx/read'
import { reasonOf } from './files'
import { keptWith } from './kept'
import { NATIVE_CODEC } from './native-codec'

/** Checks one file. Whatever is wrong with it ends up in its report: one bad file never stops a batch. */
export function checkFile(path: string, options: CheckOptions): FileReport {
  try {
    const file = openWorkbook(readFileSync(path), NATIVE_CODEC)
    const workbook = contentsOf(file)
    const kept = keptWith(file, options)
    return reportFile(path, check(workbook, kept.options), waiverFinder(kept.waivers, workbook))
  } catch (error) {
    return unreadableReport(path, error instanceof UnreadableFile ? error.sentence[options.language] : reasonOf(error))
  }
}
