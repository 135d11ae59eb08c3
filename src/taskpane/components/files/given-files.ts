import type { GivenFile } from '../../actions/files'

/** Files of an input or a drop, read when their turn comes; those of a chosen folder are named with their paths. */
export function givenFiles(files: Iterable<File>): GivenFile[] {
  return [...files].map((file) => ({
    name: file.webkitRelativePath || file.name,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  }))
}

/** A file beside the page, such as the sample; nothing from anywhere else. Null when the address leads elsewhere. */
export function servedFile(path: string, page: string): GivenFile | null {
  const folder = new URL('.', page)
  const url = new URL(path, folder)
  if (url.origin !== folder.origin || !url.pathname.startsWith(folder.pathname)) return null
  const name = decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf('/') + 1))
  return {
    name,
    bytes: async () => {
      const response = await fetch(url)
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim())
      return new Uint8Array(await response.arrayBuffer())
    },
  }
}
