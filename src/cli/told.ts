import { createReadStream, promises } from 'node:fs'
import { tmpdir } from 'node:os'
import { headOf, type FilesReport, type FileSummary } from '../report/files-report'
import type { ToldFile } from './tell-file'
import { temporaryFile } from './temporary-files'

type Pieces = AsyncIterable<string | Uint8Array>

/**
 * A report piece by piece while its files are being checked. `summaries` has those told so far. Where the report begins with what all
 * come to, the files wait on the disk. `onProgress` hears how many are told.
 */
export async function* told(
  report: FilesReport,
  files: AsyncIterable<readonly ToldFile[]>,
  summaries: FileSummary[],
  onProgress: (told: number) => void,
): Pieces {
  const texts = textsOf(files, summaries, onProgress)
  if (typeof report.head === 'string') {
    yield report.head
    yield* texts
  } else yield* after(texts, () => headOf(report, summaries))
  yield report.tail(summaries)
}

async function* textsOf(
  files: AsyncIterable<readonly ToldFile[]>,
  summaries: FileSummary[],
  onProgress: (told: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const some of files) {
    for (const { summary } of some) summaries.push(summary)
    onProgress(summaries.length)
    const piece = Buffer.concat(some.map(({ text }) => text))
    for (const { text } of some) release(text)
    yield piece
  }
}

/**
 * Gives the memory of a text back that is not needed any more: garbage like it is left lying until there are tens of megabytes. What has been
 * transferred is freed as soon as new objects are looked through.
 */
function release({ buffer, byteLength }: Uint8Array): void {
  const isAlone = buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
  if (isAlone) structuredClone(buffer, { transfer: [buffer] })
}

/** Pieces behind a head that is known only when all of them are. */
async function* after(pieces: AsyncIterable<Uint8Array>, head: () => string): Pieces {
  const temporary = await temporaryFile(tmpdir())
  try {
    const file = await promises.open(temporary.path, 'wx', 0o600)
    try {
      for await (const piece of pieces) await file.writeFile(piece)
    } finally {
      await file.close()
    }
    yield head()
    yield* createReadStream(temporary.path) as AsyncIterable<Uint8Array>
  } finally {
    await temporary.remove()
  }
}
