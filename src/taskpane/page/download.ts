// Long enough for any browser to have begun saving.
const KEPT_MILLISECONDS = 60_000

/** Hands a file to the person as a download. It is made in the page; no server sees it. */
export function download(name: string, content: Uint8Array | string, type: string): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content)
  const url = URL.createObjectURL(new Blob([part], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MILLISECONDS)
}
