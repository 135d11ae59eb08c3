import type { FileReport } from './file-report'

/** The machine-readable report: the contract of `--format json`. */
export function jsonReport(files: readonly FileReport[]): string {
  return [...jsonChunks(files)].join('')
}

/** The same piece by piece: the reports of thousands of files are longer than one string can be. */
export function* jsonChunks(files: readonly FileReport[]): Iterable<string> {
  yield '{\n  "version": 1,\n  "files": ['
  for (const [index, file] of files.entries()) {
    yield `${index === 0 ? '' : ','}\n    ${JSON.stringify(file, null, 2).replaceAll('\n', '\n    ')}`
  }
  yield `${files.length === 0 ? '' : '\n  '}]\n}\n`
}
