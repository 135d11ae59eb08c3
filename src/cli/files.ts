import { once } from 'node:events'
import { readFileSync, statSync, type Stats } from 'node:fs'
import { copyFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, normalize, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { CliMessages } from './messages'
import { Failure } from './failure'

const WORKBOOKS = '**/*.{xlsx,xlsm}'
/** Workbooks that must be saved anew before they can be read. */
const OTHERS = '**/*.{xls,et,xlsb,ods}'
const OTHERS_NAMED = 5
/** The lock files Excel and WPS leave beside an open workbook. */
const LOCK_FILE = /^(?:~\$|\.~)/

/** What a call is about. */
export interface FoundFiles {
  readonly files: readonly string[]
  /** Workbooks in its folders whose format is not read. */
  readonly others: readonly string[]
}

/**
 * The files a call names: files as they are (whatever their ending, so that an .xls is told what it is), folders by their
 * workbooks, globs by what they match. Each once, in the order of the call, folders in the order of their paths.
 */
export async function expandFiles(patterns: readonly string[], messages: CliMessages): Promise<FoundFiles> {
  const found: string[] = []
  const foundOthers: string[] = []
  for (const pattern of patterns) {
    const { files, others } = await expand(pattern, messages)
    found.push(...files)
    foundOthers.push(...others)
  }
  const files = onceEach(found)
  const others = onceEach(foundOthers)
  if (files.length === 0)
    throw new Failure([messages.noFiles(patterns.join(' ')), othersLine(others, messages)].join(''))
  return { files, others }
}

/** Says which workbooks of a folder are passed over; '' for none. */
export function othersLine(others: readonly string[], messages: CliMessages): string {
  if (others.length === 0) return ''
  return messages.notChecked(others.length, others.slice(0, OTHERS_NAMED).join('、'), others.length <= OTHERS_NAMED)
}

function onceEach(files: readonly string[]): string[] {
  return [...new Map(files.map((file) => [resolve(file), file])).values()]
}

async function expand(pattern: string, messages: CliMessages): Promise<FoundFiles> {
  const there = statusOf(pattern, messages)
  if (there?.isDirectory()) return { files: await list(WORKBOOKS, pattern), others: await list(OTHERS, pattern) }
  if (there) return { files: [pattern], others: [] }
  if (!isDynamicPattern(pattern)) throw new Failure(messages.notFound(pattern))
  return { files: await list(pattern.split(sep).join('/'), '.'), others: [] }
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

/**
 * Writes a file in full or not at all: into a temporary file beside it, which then takes its name and its permissions. A link
 * stays one: the file it names is written. What is no file (/dev/stdout) is written as it comes.
 */
export async function writeWhole(
  path: string,
  content: Uint8Array | Iterable<string>,
  messages: CliMessages,
): Promise<void> {
  const target = await realpath(path).catch(() => path)
  const existing = statusOf(target, messages)
  // Its own short name: the longest names leave no room for another ending.
  const temporary = join(dirname(target), `.yijiao-${process.pid}.tmp`)
  unfinished.add(temporary)
  try {
    if (existing && !existing.isFile()) return await writeFile(target, content)
    await writeFile(temporary, content, { mode: existing?.mode })
    await rename(temporary, target)
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
