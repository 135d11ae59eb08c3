import type { CliContext } from '../context'
import { print, writeWhole } from '../files'
import type { DeskFormat } from '../formats'

/** Makes the report of the format that was asked for, and prints it or writes it to the file of --report. */
export async function deliverReport(
  reports: Readonly<Record<DeskFormat, () => string>>,
  { format, report: path }: { readonly format: DeskFormat; readonly report?: string },
  { messages }: CliContext,
): Promise<void> {
  const report = reports[format]()
  if (path === undefined) return print([report])
  await writeWhole(path, [report], messages)
  process.stderr.write(`${messages.written(path)}\n`)
}
