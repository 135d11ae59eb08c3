import { extname, resolve } from 'node:path'
import type { CliContext } from '../context'
import { Failure } from '../failure'
import { keepBackup, writeWhole } from '../files'
import type { CliMessages } from '../messages'

/** Where a changed workbook goes. */
export interface OutputOptions {
  readonly out?: string
  readonly inPlace?: boolean
}

/** Workbooks of one form of package; a program refuses each under the name of another. */
const WORKBOOK = /^\.xl[st][xm]$/i

/** Checks that a call says where to save, before any work is done. */
export function requireOutput(file: string, { out, inPlace }: OutputOptions, { messages }: CliContext): void {
  if (out === undefined && !inPlace) throw new Failure(messages.noOutput)
  if (out === undefined) return
  if (inPlace) throw new Failure(messages.twoOutputs)
  if (resolve(out) === resolve(file)) throw new Failure(messages.outputIsInput(file))
  const ending = extname(file)
  requireEnding(out, WORKBOOK.test(ending) ? ending.toLowerCase() : '.xlsx', messages)
}

/** Checks that a workbook is written under the ending of what it is. */
export function requireEnding(out: string, ending: string, messages: CliMessages): void {
  if (extname(out).toLowerCase() !== ending) throw new Failure(messages.wrongEnding(out, ending))
}

/** Checks that a report is not to be written over a file it is about. */
export function refuseOverwriting(out: string | undefined, files: readonly string[], { messages }: CliContext): void {
  const lost = out === undefined ? undefined : files.find((file) => resolve(file) === resolve(out))
  if (lost !== undefined) throw new Failure(messages.reportOverInput(lost))
}

/** Saves a changed workbook: to --out, or over the file itself once a .bak of it is kept. */
export async function saveWorkbook(
  file: string,
  bytes: Uint8Array,
  { out }: OutputOptions,
  { messages }: CliContext,
): Promise<void> {
  if (out === undefined) process.stdout.write(`${messages.backup(await keepBackup(file, messages))}\n`)
  await writeWhole(out ?? file, bytes, messages)
  process.stdout.write(`${messages.written(out ?? file)}\n`)
}
