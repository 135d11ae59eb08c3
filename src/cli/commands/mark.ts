import { check } from '../../summary-table/check'
import { marksFor } from '../../workbook/marks/marks'
import { openWorkbook } from '../../workbook/xlsx/package/open'
import { contentsOf, readWorkbook } from '../../workbook/xlsx/read'
import { clearMarks, markWorkbook } from '../../workbook/xlsx/write/mark'
import { contextOf, type CommonOptions } from '../context'
import { readBytes } from '../files'
import { keptWith } from '../kept'
import { legendLines } from '../legend'
import { NATIVE_CODEC } from '../native-codec'
import { requireOutput, saveWorkbook, type OutputOptions } from './output'

export type MarkCommandOptions = CommonOptions & OutputOptions

/** `yijiao mark`: a copy with unachieved points, errors and warnings highlighted. */
export async function markCommand(file: string, options: MarkCommandOptions): Promise<number> {
  const context = contextOf(options)
  const { messages, language } = context
  requireOutput(file, options, context)
  const bytes = readBytes(file, messages)
  const workbook = openWorkbook(bytes, NATIVE_CODEC)
  const result = check(contentsOf(workbook), keptWith(workbook, context.check).options)
  if (result.tables.length === 0) process.stdout.write(`${messages.noTable}\n`)
  const marks = marksFor({ tables: result.tables.map(({ table }) => table), findings: result.findings })
  await saveWorkbook(file, markWorkbook(bytes, marks), options, context)
  const { error, warning, result: unachieved } = result.counts
  const lines = legendLines({ error, warning, unachieved }, language, messages)
  process.stdout.write(`${(lines.length > 0 ? lines : [messages.nothingMarked]).join('\n')}\n`)
  return 0
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
