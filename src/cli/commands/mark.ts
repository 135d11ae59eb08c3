import type { Finding } from '../../findings/finding'
import { unexplained, waiverFinder } from '../../findings/waiver'
import { checkAny } from '../../ledgers/check-any'
import type { Mark } from '../../workbook/marks/mark'
import { marksFor } from '../../workbook/marks/marks'
import { shownMarks } from '../../workbook/marks/shown'
import { openWorkbook } from '../../workbook/xlsx/package/open'
import { contentsOf } from '../../workbook/xlsx/read'
import { clearMarks, markWorkbook } from '../../workbook/xlsx/write/mark'
import { contextOf, type CliContext, type CommonOptions } from '../context'
import { readBytes } from '../files'
import { legendLines } from '../legend'
import { NATIVE_CODEC } from '../native-codec'
import { openForCheck } from '../open-for-check'
import { requireOutput, saveWorkbook, type OutputOptions } from './output'

export type MarkCommandOptions = CommonOptions & OutputOptions

/** `yijiao mark`: a copy with unachieved points, errors and warnings highlighted. */
export async function markCommand(file: string, options: MarkCommandOptions): Promise<number> {
  const context = contextOf(options)
  const { messages } = context
  requireOutput(file, options, context)
  const { workbook, contents, options: toCheck, waivers } = openForCheck(readBytes(file, messages), context.check)
  const { tables, findings } = checkAny(contents, toCheck)
  const open = unexplained(findings, waiverFinder(waivers, contents))
  const marks = marksFor({ tables: tables.map(({ table }) => table), findings: open })
  await saveWorkbook(file, markWorkbook(workbook, marks), options, context)
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
  const workbook = openWorkbook(bytes, NATIVE_CODEC)
  // A file that cannot be read is not changed either.
  contentsOf(workbook)
  const cleared = clearMarks(workbook)
  if (cleared === bytes) process.stdout.write(`${context.messages.nothingToClear}\n`)
  await saveWorkbook(file, cleared, options, context)
  return 0
}
