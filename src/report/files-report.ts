import type { FileReport } from './file-report'
import type { Judged } from './verdict'

/** What a report keeps of a file once it is written: enough for verdicts, and nothing that grows with what was found. */
export interface FileSummary extends Judged {
  readonly path: string
  /** The sheets of its tables. */
  readonly tables: readonly string[]
}

/** A report of files as text, made a file at a time: the reports of thousands are more than memory, or one string, can hold. */
export interface FilesReport {
  /** What stands before the files. It is given all of them, and must be written last, where it tells of them. */
  readonly head: string | ((files: readonly FileSummary[]) => string)
  /** What a file comes to, by itself; `index` is its place among all. */
  readonly file: (file: FileReport, index: number) => string
  readonly tail: (files: readonly FileSummary[]) => string
}

export function summaryOf({ path, status, counts, tables }: FileReport): FileSummary {
  return { path, status, counts, tables: tables.map(({ sheet }) => sheet) }
}

/** The head of a report, of which all files are known by now. */
export function headOf({ head }: FilesReport, files: readonly FileSummary[]): string {
  return typeof head === 'string' ? head : head(files)
}

/** The report of a few files as one text. */
export function wholeReport(report: FilesReport, files: readonly FileReport[]): string {
  const summaries = files.map(summaryOf)
  return [headOf(report, summaries), ...files.map(report.file), report.tail(summaries)].join('')
}
