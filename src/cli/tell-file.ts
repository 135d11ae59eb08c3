import { filesAsCsv } from '../report/csv'
import { summaryOf, type FilesReport, type FileSummary } from '../report/files-report'
import { filesAsHtml } from '../report/html/report'
import { JSON_REPORT } from '../report/json'
import { filesAsText } from '../report/text'
import type { CheckOptions } from '../summary-table/options'
import type { Language } from '../text/language'
import { memo } from '../text/memo'
import { checkFile } from './check-file'
import type { CheckFormat } from './formats'
import { encodeUtf8, type OwnBytes } from './native-codec'
import { terminalPaint } from './paint'

/** A way to tell of files one by one. Plain data, so that a worker can be given it. */
export interface Telling {
  readonly format: Exclude<CheckFormat, 'sheet' | 'return' | 'certificate'>
  readonly language: Language
  /** The day of the check, ISO 8601. */
  readonly made: string
  readonly colours: boolean
}

/** A file that was checked, as the report has it: finished text, which is all that goes from thread to thread. */
export interface ToldFile {
  readonly summary: FileSummary
  /** UTF-8, in memory of its own. */
  readonly text: OwnBytes
}

/** The report that is told this way. */
export const reportTold = memo(({ format, language, made, colours }: Telling): FilesReport => {
  if (format === 'json') return JSON_REPORT
  if (format === 'csv') return filesAsCsv(language)
  return format === 'html' ? filesAsHtml(language, made) : filesAsText(language, terminalPaint(colours))
})

/** Checks one file, and tells what it comes to. */
export function tellFile(
  path: string,
  { check, telling }: { readonly check: CheckOptions; readonly telling: Telling },
  index: number,
): ToldFile {
  const report = checkFile(path, check)
  return { summary: summaryOf(report), text: encodeUtf8(reportTold(telling).file(report, index)) }
}
