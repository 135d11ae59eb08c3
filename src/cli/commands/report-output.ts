import type { CliContext } from '../context'
import { print, writeWhole, type Output } from '../files'
import type { DeskFormat } from '../formats'

/** Makes the report of the format that was asked for, and prints it or writes it to the file of --report. */
export async function deliverReport(
  reports: Readonly<Record<DeskFormat, () => string | Output>>,
  { format, report: path }: { readonly format: DeskFormat; readonly report?: string },
  { messages }: CliContext,
): Promise<void> {
  const made = reports[format]()
  const report = typeof made === 'string' ? [made] : made
  if (path === undefined) return print(report)
  await writeWhole(path, report, messages)
  process.stderr.write(`${messages.written(path)}\n`)
}
