import type { GivenFile } from '../../actions/files'

/** A folder as browsers hand it out that let it stay chosen. */
interface FolderHandle {
  readonly name: string
  values(): AsyncIterable<FolderHandle | FileHandle>
  readonly kind: 'directory'
}
interface FileHandle {
  readonly name: string
  readonly kind: 'file'
  getFile(): Promise<File>
}
type Picker = () => Promise<FolderHandle>

/**
 * Has the person choose a folder that stays chosen: gives what lists its files, also later, when there are new ones. Null when they chose none;
 * 'unknown' where the browser, or where the page runs, does not let it.
 */
export async function pickFolder(): Promise<(() => Promise<GivenFile[]>) | null | 'unknown'> {
  const pick = (window as { readonly showDirectoryPicker?: Picker }).showDirectoryPicker
  if (!pick) return 'unknown'
  try {
    const folder = await pick.call(window)
    return () => filesIn(folder, '')
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    if (error instanceof DOMException) return 'unknown'
    throw error
  }
}

async function filesIn(folder: FolderHandle, path: string): Promise<GivenFile[]> {
  const files: GivenFile[] = []
  for await (const entry of folder.values()) {
    if (entry.name.startsWith('.')) continue
    const name = path + entry.name
    if (entry.kind === 'directory') files.push(...(await filesIn(entry, `${name}/`)))
    else files.push({ name, bytes: async () => new Uint8Array(await (await entry.getFile()).arrayBuffer()) })
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1))
}
