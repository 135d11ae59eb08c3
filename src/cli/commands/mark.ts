import type { Finding } from '../../findings/finding'
import { unexplained, waiverFinder } from '../../findings/waiver'
import { checkWorkbook } from '../../ledgers/check'
import type { Mark } from '../../workbook/marks/mark'
import { marksFor } from '../../workbook/marks/marks'
import { shownMarks } from '../../workbook/marks/shown'
import { openWorkbook } from '../../workbook/xlsx/package/open'
import { contentsOf, readWorkbook } from '../../workbook/xlsx/read'
import { clearMarks, markWorkbook } from '../../workbook/xlsx/write/mark'
import { contextOf, type CliContext, type CommonOptions } from '../context'
import { readBytes } from '../files'
import { keptWith } from '../kept'
import { legendLines } from '../legend'
import { NATIVE_CODEC } from '../native-codec'
import { requireOutput, saveWorkbook, type OutputOptions } from './output'

export type MarkCommandOptions = CommonOptions & OutputOptions

/** `yijiao mark`: a copy with unachieved points, errors and warnings highlighted. */
export async function markCommand(file: string, options: MarkCommandOptions): Promise<number> {
  const context = contextOf(options)
  const { messages } = context
  requireOutput(file, options, context)
  const bytes = readBytes(file, messages)
  const workbook = openWorkbook(bytes, NATIVE_CODEC)
  const contents = contentsOf(workbook)
  const kept = keptWith(workbook, context.check)
  const { tables, findings } = checkWorkbook(contents, kept.options)
  const open = unexplained(findings, waiverFinder(kept.waivers, contents))
  const marks = marksFor({ tables: tables.map(({ table }) => table), findings: open })
  await saveWorkbook(file, markWorkbook(bytes, marks), options, context)
  const lines = tables.length > 0 ? outcome(open, marks, context) : [messages.noTable]
  process.stdout.write(`${lines.join('\n')}\n`)
  return 0
}

/** What was highlighted, and how many mistakes have no cell that could be. */
function outcome(findings: readonly Finding[], marks: readonly Mark[], { messages, language }: CliContext): string[] {
  const legend = legendLines(shownMarks(marks, findings), language, messages)
  const placeless = findings.filter(
    ({ severity, cell }) => cell === null && (severity === 'error' || severity === 'warning'),
  ).length
  return [
    ...(legend.length > 0 ? legend : [messages.nothingMarked]),
    ...(placeless > 0 ? [messages.placeless(placeless)] : []),
  ]
}

/** `yijiao clear`: a copy without our highlights. */
export async function clearCommand(file: string, options: MarkCommandOptions): Promise<number> {
  const context = contextOf(options)
  requireOutput(file, options, context)
  const bytes = readBytes(file, context.messages)
  readWorkbook(bytes)
  const cleared = clearMarks(bytes)
  if (cleared === bytes) process.stdout.write(`${context.messages.nothingToClear}\n`)
  await saveWorkbook(file, cleared, options, context)
  return 0
}
