import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { crc32, createDeflateRaw } from 'node:zlib'
import type { Packed } from '../workbook/xlsx/zip'

const FAST = 1
/** Bytes. So much may wait to be packed. */
const AHEAD = 1024 * 1024

/** Packs the text of a part while it is being made, on another core where there is one. */
export async function packNatively(pieces: Iterable<string>): Promise<Packed> {
  const stream = createDeflateRaw({ level: FAST })
  const data = buffer(stream)
  let [crc, size] = [0, 0]
  for (const piece of pieces) {
    const bytes = Buffer.from(piece)
    crc = crc32(bytes, crc)
    size += bytes.length
    stream.write(bytes)
    if (stream.writableLength > AHEAD) await once(stream, 'drain')
  }
  stream.end()
  return { data: await data, crc, size }
}
