import { check } from '../../src/summary-table/check'
import { reportFile, type FileReport } from '../../src/report/file-report'
import type { Language } from '../../src/text/language'
import { filledTable, OPTIONS, type Changes } from '../summary-table/filled-table'

/** The report of a file with such a table. */
export function reportOf(changes: Changes = {}, path = '锦州.xlsx', language: Language = 'zh'): FileReport {
  return reportFile(path, check(filledTable(changes), { ...OPTIONS, language }))
}
