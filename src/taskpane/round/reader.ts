import type { SentFile } from '../../roll-up/sent'
import type { Language } from '../../text/language'

/** What the worker is asked to read. */
export interface ReadRequest {
  readonly path: string
  readonly bytes: Uint8Array
  /** null: only who the file says it is from is asked for. */
  readonly unit: string | null
  readonly roster: string
  readonly today: Date
  readonly language: Language
}

/** What it has read: who the file is from, or all that it says. */
export type ReadReply = { readonly units: readonly string[] } | { readonly file: SentFile }

/** Reads files one after the other, beside the page. */
export interface RoundReader {
  readonly read: (request: ReadRequest) => Promise<ReadReply>
  readonly stop: () => void
}

/** A reader in a worker of its own, so that the page answers while files are read. */
export function workerReader(): RoundReader {
  const worker = new Worker(/* webpackChunkName: "round-worker" */ new URL('./worker.ts', import.meta.url))
  let fail: ((error: Error) => void) | null = null
  return {
    read: (request) =>
      new Promise((resolve, reject) => {
        fail = reject
        worker.onmessage = ({ data }: MessageEvent<ReadReply>) => resolve(data)
        worker.onerror = ({ message }) => reject(new Error(message))
        worker.postMessage(request, [request.bytes.buffer])
      }),
    stop: () => {
      worker.terminate()
      fail?.(new Error('stopped'))
    },
  }
}
