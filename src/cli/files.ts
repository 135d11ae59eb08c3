import { once } from 'node:events'
import { constants, promises, readFileSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs'
import { basename, dirname, join, normalize, resolve, sep } from 'node:path'
import { isLockFile } from '../workbook/lock-file'
import { UnreadableFile } from '../workbook/unreadable'
import type { CliMessages } from './messages'
import { Failure } from './failure'
import { isNotUtf8, isSystemError } from './system-failures'
import { removeLeftovers, temporaryFile } from './temporary-files'
import { isOtherWorkbookName, isWorkbookName } from './workbook-names'

const OTHERS_NAMED = 5
/** Bytes. No workbook with a summary table comes near: one with 200,000 rows has 20 MB. */
const LARGEST = 256 * 1024 * 1024
/** What a call names its standard input by. */
const STDIN = '-'

/** What a call is about. */
export interface FoundFiles {
  readonly files: readonly string[]
  /** Workbooks in its folders whose format is not read. */
  readonly others: readonly string[]
  /** Files that say of workbooks in its folders that they are open (`~$表.xlsx`). */
  readonly locks: readonly string[]
}

/**
 * The files a call names: files as they are (whatever their ending, so that an .xls is told what it is), folders by their
 * workbooks, globs by what they match. Each once, in the order of the call, folders in the order of their paths.
 */
export async function expandFiles(patterns: readonly string[], messages: CliMessages): Promise<FoundFiles> {
  const found: string[] = []
  const foundOthers: string[] = []
  const foundLocks: string[] = []
  for (const pattern of patterns) {
    const { files, others, locks } = await expand(pattern, messages)
    foundLocks.push(...locks)
    found.push(...files)
    foundOthers.push(...others)
  }
  // A pattern by itself names no file twice.
  const once = patterns.length > 1 ? onceEach : (paths: readonly string[]) => paths
  const files = once(found)
  const others = once(foundOthers)
  if (files.length === 0)
    throw new Failure([messages.noFiles(patterns.join(' ')), othersLine(others, messages)].join(''))
  return { files, others, locks: once(foundLocks) }
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
  if (pattern === STDIN) return justFiles([pattern])
  const there = statusOf(pattern, messages)
  if (there?.isDirectory()) {
    const names = [...filesWithin(pattern)].sort()
    const [locks, books] = parted(names, (name) => isLockFile(basename(name)))
    const [others, files] = parted(books, (name) => isOtherWorkbookName(name))
    return { files, others, locks }
  }
  if (there) return justFiles([pattern])
  if (isNotUtf8(pattern)) throw new Failure(messages.notUtf8(pattern))
  const { glob, isDynamicPattern } = await import(/* webpackMode: "eager" */ 'tinyglobby')
  if (!isDynamicPattern(pattern)) throw new Failure(messages.notFound(pattern))
  const matched = await glob(pattern.split(sep).join('/'), { caseSensitiveMatch: false, expandDirectories: false })
  const [locks, files] = parted(matched.map((name) => normalize(name)).sort(), (name) => isLockFile(basename(name)))
  return { files, others: [], locks }
}

function justFiles(files: readonly string[]): FoundFiles {
  return { files, others: [], locks: [] }
}

function parted(names: readonly string[], belongs: (name: string) => boolean): [those: string[], others: string[]] {
  return [names.filter(belongs), names.filter((name) => !belongs(name))]
}

/**
 * The workbooks in a folder and its subfolders. A subfolder that may not be read is given as if it were a file, so that the
 * report says so. Links to folders are not followed: they may lead out of it, or round in a circle.
 */
function* filesWithin(folder: string): Iterable<string> {
  let entries: readonly Dirent[]
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return yield folder
  }
  // What `join` puts before a name. To have it do so for each takes, in a folder of thousands, longer than to list them.
  const before = join(folder, 'name').slice(0, -'name'.length)
  for (const entry of entries) {
    const path = before + entry.name
    if (isLockFile(entry.name) && entry.isFile()) yield path
    if (entry.name.startsWith('.') || isLockFile(entry.name)) continue
    if (entry.isDirectory()) yield* filesWithin(path)
    else if (isWorkbookName(entry.name) || isOtherWorkbookName(entry.name)) if (!isLinkToFolder(entry, path)) yield path
  }
}

function isLinkToFolder(entry: Dirent, path: string): boolean {
  return entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function statusOf(path: string, messages: CliMessages): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (error) {
    throw new Failure(messages.cannotRead(path, error))
  }
}

/** Whether a path stands for the standard input. */
export function isStdin(path: string): boolean {
  return path === STDIN
}

/** Tells which paths lead to the same file as this one, whatever links are on the way. */
export function sameFileAs(path: string): (other: string) => boolean {
  const identity = identityOf(path)
  if (identity !== null) return (other) => identityOf(other) === identity
  const place = resolve(path)
  return (other) => resolve(other) === place
}

function identityOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true })
    return `${dev} ${ino}`
  } catch {
    // What is not there, or cannot be looked at, is not the same as anything.
    return null
  }
}

/** The bytes of a file. Throws what the system says of it, and UnreadableFile for what is no file or far too large. */
export function readFileBytes(path: string): Uint8Array {
  if (isStdin(path)) return standardInput()
  const { size } = regular(path)
  if (size > LARGEST) throw new UnreadableFile('too-large')
  return readFileSync(path)
}

/** What is piped in, at most as much as is read of a file. */
function standardInput(): Uint8Array {
  const bytes = readFileSync(0)
  if (bytes.length > LARGEST) throw new UnreadableFile('too-large')
  return bytes
}

/** A pipe would be waited for, perhaps for ever. A folder is left to the system's own words. */
function regular(path: string): Stats {
  const there = statSync(path)
  if (!there.isFile() && !there.isDirectory()) throw new UnreadableFile('not-a-workbook')
  return there
}

/** The bytes of a file; a sentence when it cannot be read. */
export function readBytes(path: string, messages: CliMessages): Uint8Array {
  try {
    return readFileBytes(path)
  } catch (error) {
    if (error instanceof UnreadableFile) throw error
    throw new Failure(messages.cannotRead(path, error))
  }
}

/** What is written, piece by piece: text, or the bytes of a file. */
export type Output = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>

/**
 * Writes a file in full or not at all: into a temporary file beside it, which then takes its name and its permissions. A link
 * stays one: the file it names is written. What is no file (/dev/stdout) is written as it comes.
 */
export async function writeWhole(path: string, content: Uint8Array | Output, messages: CliMessages): Promise<void> {
  const target = await promises.realpath(path).catch(() => path)
  const existing = statusOf(target, messages)
  const folder = dirname(target)
  const temporary = await temporaryFile(folder)
  try {
    if (existing && !existing.isFile()) return await promises.writeFile(target, content)
    await promises.writeFile(temporary.path, content, { mode: existing?.mode, flag: 'wx' })
    await promises.rename(temporary.path, target)
    await removeLeftovers(folder)
  } catch (error) {
    throw new Failure(messages.cannotWrite(path, error))
  } finally {
    await temporary.remove()
  }
}

/** Prints a long text piece by piece, no faster than it is read. */
export async function print(pieces: Output): Promise<void> {
  for await (const piece of pieces) if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
}

/** Keeps a file as it is under a free name ending in .bak. */
export async function keepBackup(path: string, messages: CliMessages): Promise<string> {
  for (let count = 1; ; count++) {
    const backup = count === 1 ? `${path}.bak` : `${path}.${count}.bak`
    try {
      await promises.copyFile(path, backup, constants.COPYFILE_EXCL)
      return backup
    } catch (error) {
      if (!isSystemError(error) || error.code !== 'EEXIST') throw new Failure(messages.cannotWrite(backup, error))
    }
  }
}

/** What the system says of a failure, without its stack. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
