import { summaryOf, type FileSummary } from '../../report/files-report'
import { eachFile } from '../batch'
import { checkFile } from '../check-file'
import { contextOf, type CliContext } from '../context'
import { tuneForFiles } from '../v8-flags'
import { expandFiles, othersLine, print, writeWhole, type Output } from '../files'
import { progressBar } from '../progress'
import { reportTold } from '../tell-file'
import { told } from '../told'
import { chosenForm, type CheckCommandOptions, type Form } from './check-formats'
import { refuseOverwriting } from './output'

/** `yijiao check`: 0 no errors, 1 errors in some file, 2 some file could not be read. */
export async function checkCommand(patterns: readonly string[], options: CheckCommandOptions): Promise<number> {
  const context = contextOf(options)
  const { messages } = context
  const { files, others } = await expandFiles(patterns, messages)
  refuseOverwriting(options.out, [...files, options.roster], context)
  const form = chosenForm(options, files, context)
  const summaries: FileSummary[] = []
  const output = await outputOf(files, form, summaries, options, context)
  if (options.out === undefined) await print(output)
  else {
    await writeWhole(options.out, output, messages)
    process.stderr.write(`${messages.written(options.out)}\n`)
  }
  if (others.length > 0) process.stderr.write(`${othersLine(others, messages)}\n`)
  return exitStatus(summaries, options.strict ?? false)
}

/** What is written: of many files, while they are being checked. `summaries` has all files when it is. */
async function outputOf(
  files: readonly string[],
  form: Form,
  summaries: FileSummary[],
  { out }: CheckCommandOptions,
  { check, messages }: CliContext,
): Promise<Output> {
  if ('document' in form) {
    tuneForFiles()
    const report = checkFile(form.file, check)
    summaries.push(summaryOf(report))
    return form.document(report)
  }
  const { telling } = form
  // What is printed at a terminal shows by itself how far the check is.
  const bar = progressBar(out === undefined && process.stdout.isTTY ? 0 : files.length, messages.busy)
  const each = eachFile('tell', files, { check, telling })
  return told(reportTold(telling), each, summaries, (done) => {
    bar.update(done)
    if (done === files.length) bar.clear()
  })
}

function exitStatus(files: readonly FileSummary[], strict: boolean): number {
  if (files.some(({ status }) => status === 'unreadable')) return 2
  return files.some(({ counts }) => counts.error > 0 || (strict && counts.warning > 0)) ? 1 : 0
}
