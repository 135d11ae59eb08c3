import type { GivenFile } from '../../actions/files'
import { givenFiles } from './given-files'

/** What was dropped on the page. */
export interface Dropped {
  /** Those within folders are named with their paths. */
  readonly files: readonly GivenFile[]
  readonly hasFolder: boolean
}

/** The files of a drop, and those of dropped folders with their subfolders. To be called while the event is being handled. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<Dropped> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const hasFolder = entries.some(({ isDirectory }) => isDirectory)
  if (!hasFolder) return { files: givenFiles(files), hasFolder }
  const found = await Promise.all(entries.map(filesIn))
  return { files: found.flat(), hasFolder }
}

async function filesIn(entry: FileSystemEntry): Promise<GivenFile[]> {
  if (isFile(entry)) return [{ name: entry.fullPath.replace(/^\//, ''), bytes: () => bytesOf(entry) }]
  if (!isFolder(entry)) return []
  const inside = await Promise.all((await entriesOf(entry)).map(filesIn))
  return inside.flat()
}

/** A browser gives the entries of a folder in parts, the last of which is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const entries: FileSystemEntry[] = []
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject))
    if (part.length === 0) return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    entries.push(...part)
  }
}

async function bytesOf(entry: FileSystemFileEntry): Promise<Uint8Array> {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
  return new Uint8Array(await file.arrayBuffer())
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
