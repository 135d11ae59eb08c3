import { once } from 'node:events'
import { readFileSync, statSync, type Stats } from 'node:fs'
import { copyFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, normalize, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { CliMessages } from './messages'
import { Failure } from './failure'

const WORKBOOKS = '**/*.{xlsx,xlsm}'
/** The lock files Excel and WPS leave beside an open workbook. */
const LOCK_FILE = /^(?:~\$|\.~)/

/**
 * The files a call names: files as they are (whatever their ending, so that an .xls is told what it is), folders by their
 * workbooks, globs by what they match. Each once, in the order of the call, folders in the order of their paths.
 */
export async function expandFiles(patterns: readonly string[], messages: CliMessages): Promise<string[]> {
  const found: string[] = []
  for (const pattern of patterns) found.push(...(await expand(pattern, messages)))
  const files = [...new Map(found.map((file) => [resolve(file), file])).values()]
  if (files.length === 0) throw new Failure(messages.noFiles(patterns.join(' ')))
  return files
}

async function expand(pattern: string, messages: CliMessages): Promise<string[]> {
  const there = statusOf(pattern, messages)
  if (there?.isDirectory()) return list(WORKBOOKS, pattern)
  if (there) return [pattern]
  if (!isDynamicPattern(pattern)) throw new Failure(messages.notFound(pattern))
  return list(pattern.split(sep).join('/'), '.')
}

function statusOf(path: string, messages: CliMessages): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw new Failure(messages.cannotRead(path, error))
  }
}

async function list(pattern: string, folder: string): Promise<string[]> {
  const names = await glob(pattern, { cwd: folder, caseSensitiveMatch: false, expandDirectories: false, dot: false })
  return names
    .filter((name) => !LOCK_FILE.test(basename(name)))
    .sort()
    .map((name) => (folder === '.' ? normalize(name) : join(folder, name)))
}

/** The bytes of a file; a sentence when it cannot be read. */
export function readBytes(path: string, messages: CliMessages): Uint8Array {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new Failure(messages.cannotRead(path, error))
  }
}

const unfinished = new Set<string>()

/** Writes a file in full or not at all: into a temporary file beside it, which then takes its name. */
export async function writeWhole(
  path: string,
  content: Uint8Array | Iterable<string>,
  messages: CliMessages,
): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`)
  unfinished.add(temporary)
  try {
    await writeFile(temporary, content)
    await rename(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true })
    throw new Failure(messages.cannotWrite(path, error))
  } finally {
    unfinished.delete(temporary)
  }
}

/** Prints a long text piece by piece, no faster than it is read. */
export async function print(pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/** The temporary files to remove when the program is stopped. */
export function unfinishedFiles(): readonly string[] {
  return [...unfinished]
}

/** Keeps a file as it is under a free name ending in .bak. */
export async function keepBackup(path: string, messages: CliMessages): Promise<string> {
  let backup = `${path}.bak`
  for (let count = 2; await exists(backup); count++) backup = `${path}.${count}.bak`
  try {
    await copyFile(path, backup)
  } catch (error) {
    throw new Failure(messages.cannotWrite(backup, error))
  }
  return backup
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

/** What the system says of a failure, without its stack. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
