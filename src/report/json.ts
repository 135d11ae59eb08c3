import type { FileReport } from './file-report'
import { wholeReport, type FilesReport } from './files-report'

/** The machine-readable report: the contract of `--format json`. */
export function jsonReport(files: readonly FileReport[]): string {
  return wholeReport(JSON_REPORT, files)
}

/** The same, a file at a time. */
export const JSON_REPORT: FilesReport = {
  head: '{\n  "version": 1,\n  "files": [',
  file: ({ due: _, ...file }, index) => (index === 0 ? '' : ',') + asMember(file),
  tail: (files) => `${files.length === 0 ? '' : '\n  '}]\n}\n`,
}

// Made within two lists, a file is indented as deep as it stands in the report.
const BEFORE = '[\n  ['
const AFTER = '\n  ]\n]'

function asMember(file: unknown): string {
  return JSON.stringify([[file]], null, 2).slice(BEFORE.length, -AFTER.length)
}
