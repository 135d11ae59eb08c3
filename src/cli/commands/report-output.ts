import type { CliContext } from '../context'
import { print, writeWhole } from '../files'

/** Prints a report, or writes it to the file of --report. */
export async function deliverReport(
  report: string,
  { report: path }: { readonly report?: string },
  { messages }: CliContext,
): Promise<void> {
  if (path === undefined) return print([report])
  await writeWhole(path, [report], messages)
  process.stderr.write(`${messages.written(path)}\n`)
}
