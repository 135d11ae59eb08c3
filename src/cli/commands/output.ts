import { extname } from 'node:path'
import type { CliContext, CommonOptions } from '../context'
import { Failure } from '../failure'
import { isStdin, keepBackup, sameFileAs, writeWhole } from '../files'
import type { CliMessages } from '../messages'
import { isWorkbookName } from '../workbook-names'

/** Where a changed workbook goes. */
export interface OutputOptions {
  readonly out?: string
  readonly inPlace?: boolean
}

/** Checks that a call says where to save, and over none of its own inputs, before any work is done. */
export function requireOutput(file: string, options: OutputOptions & CommonOptions, context: CliContext): void {
  const { messages } = context
  const { out, inPlace, roster } = options
  if (out === undefined && !inPlace) throw new Failure(messages.noOutput)
  if (inPlace && isStdin(file)) throw new Failure(messages.noPlace)
  if (out === undefined) return
  if (inPlace) throw new Failure(messages.twoOutputs)
  if (sameFileAs(out)(file)) throw new Failure(messages.outputIsInput(file))
  refuseOverwriting(out, [roster], context)
  requireWorkbookEnding(out, file, messages)
}

/** Checks that a report which is a copy of a workbook with one more sheet has a name, and the right one. */
export function requireCopy(file: string, out: string | undefined, messages: CliMessages): void {
  if (out === undefined) throw new Failure(messages.noCopy)
  if (isStdin(file)) throw new Failure(messages.notFromStdin)
  requireWorkbookEnding(out, file, messages)
}

/** A program refuses a workbook, a template, macros each under the name of another. */
function requireWorkbookEnding(out: string, file: string, messages: CliMessages): void {
  requireEnding(out, isWorkbookName(file) ? extname(file).toLowerCase() : '.xlsx', messages)
}

/** Checks that a workbook is written under the ending of what it is. */
export function requireEnding(out: string, ending: string, messages: CliMessages): void {
  if (extname(out).toLowerCase() !== ending) throw new Failure(messages.wrongEnding(out, ending))
}

/** Checks that what is written does not take the place of a file the call reads. */
export function refuseOverwriting(
  out: string | undefined,
  inputs: readonly (string | undefined)[],
  { messages }: CliContext,
  option = '--out',
): void {
  if (out === undefined) return
  const isOut = sameFileAs(out)
  const lost = inputs.find((file) => file !== undefined && isOut(file))
  if (lost !== undefined) throw new Failure(messages.overInput(option, lost))
}

/** Saves a changed workbook: to --out, or over the file itself once a .bak of it is kept. What was written is said on `stream`. */
export async function saveWorkbook(
  file: string,
  bytes: Uint8Array,
  { out }: OutputOptions,
  { messages }: CliContext,
  stream: NodeJS.WriteStream = process.stdout,
): Promise<void> {
  if (out === undefined) stream.write(`${messages.backup(await keepBackup(file, messages))}\n`)
  await writeWhole(out ?? file, bytes, messages)
  stream.write(`${messages.written(out ?? file)}\n`)
}
