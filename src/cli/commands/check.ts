import { withFiles } from '../batch'
import { contextOf, type CommonOptions } from '../context'
import { expandFiles, othersLine, print, writeWhole } from '../files'
import type { FileReport } from '../../report/file-report'
import { progressBar } from '../progress'
import { chosenFormat, type CheckFormat } from './check-formats'
import { refuseOverwriting } from './output'

export interface CheckCommandOptions extends CommonOptions {
  readonly format: CheckFormat
  readonly out?: string
  readonly strict?: boolean
  /** The day by which a 退回单 wants its answer, in words. */
  readonly deadline?: string
}

/** `yijiao check`: 0 no errors, 1 errors in some file, 2 some file could not be read. */
export async function checkCommand(patterns: readonly string[], options: CheckCommandOptions): Promise<number> {
  const context = contextOf(options)
  const { files, others } = await expandFiles(patterns, context.messages)
  refuseOverwriting(options.out, [...files, options.roster], context)
  const render = chosenFormat(options, files, context)
  const bar = progressBar(files.length, context.messages.busy)
  const reports = await withFiles('check', files, context.check, bar.update)
  bar.clear()
  const output = await render(reports)
  if (options.out === undefined) await print(output)
  else {
    await writeWhole(options.out, output, context.messages)
    process.stderr.write(`${context.messages.written(options.out)}\n`)
  }
  if (others.length > 0) process.stderr.write(`${othersLine(others, context.messages)}\n`)
  return exitStatus(reports, options.strict ?? false)
}

function exitStatus(reports: readonly FileReport[], strict: boolean): number {
  if (reports.some(({ status }) => status === 'unreadable')) return 2
  return reports.some(({ counts }) => counts.error > 0 || (strict && counts.warning > 0)) ? 1 : 0
}
