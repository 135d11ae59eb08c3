import { inflateEntry, inflateInChunks, type Zip, type ZipEntry } from '../zip'
import { decodeXml, XmlDecoder } from './decode'
import type { XmlTokens } from './tokens'

/** Up to this size a part is quicker to read at once; its text then stands in memory whole. */
const AT_ONCE = 1024 * 1024

/**
 * Runs through the tokens of a part that may be large. `take` is called once for each piece of it and reads the tokens
 * until `end`.
 */
export function streamTokens(zip: Zip, entry: ZipEntry, limit: number, tokens: XmlTokens, take: () => void): void {
  const feed = (text: string): void => {
    tokens.feed(text)
    take()
  }
  if (entry.size <= AT_ONCE) {
    feed(decodeXml(inflateEntry(zip, entry, limit), zip.codec))
  } else {
    const decoder = new XmlDecoder()
    inflateInChunks(zip, entry, limit, (chunk) => feed(decoder.decode(chunk)))
    feed(decoder.finish())
  }
  tokens.finish()
  take()
}
