import { inflateEntry, inflateInChunks, type Zip, type ZipEntry } from '../zip'
import { XmlDecoder } from './decode'
import type { XmlTokens } from './tokens'

/** Up to this size a part is quicker to read at once; its text then stands in memory whole. */
const AT_ONCE = 1024 * 1024

/**
 * Runs through the tokens of a part that may be large. `take` is called once for each piece of it and reads the tokens
 * until `end`. It is handed the UTF-8 that the text last fed was decoded from; null where that is something else.
 */
export function streamTokens(
  zip: Zip,
  entry: ZipEntry,
  limit: number,
  tokens: XmlTokens,
  take: (utf8: Uint8Array | null) => void,
): void {
  const decoder = new XmlDecoder(zip.codec)
  const feed = (piece: Uint8Array): void => {
    const { text, utf8 } = decoder.decode(piece)
    tokens.feed(text)
    take(utf8)
  }
  if (entry.size <= AT_ONCE) feed(inflateEntry(zip, entry, limit))
  else inflateInChunks(zip, entry, limit, feed)
  tokens.feed(decoder.finish())
  tokens.finish()
  take(null)
}
