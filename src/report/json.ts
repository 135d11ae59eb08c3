import type { FileReport } from './file-report'

/** The machine-readable report: the contract of `--format json`. */
export function jsonReport(files: readonly FileReport[]): string {
  return JSON.stringify({ version: 1, files }, null, 2) + '\n'
}
