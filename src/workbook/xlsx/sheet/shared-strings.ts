import { LIMITS } from '../limits'
import { streamTokens } from '../xml/stream'
import { XmlTokens } from '../xml/tokens'
import type { Zip, ZipEntry } from '../zip'
import { RichText } from './rich-text'

const ITEM_LEVEL = 1

/** The texts that cells refer to by their number. */
export function readSharedStrings(zip: Zip, entry: ZipEntry): string[] {
  const strings: string[] = []
  const tokens = new XmlTokens()
  const item = new RichText(ITEM_LEVEL)
  const take = (): void => {
    for (let kind = tokens.next(); kind !== 'end'; kind = tokens.next()) {
      if (kind === 'text') item.take(tokens)
      else if (kind === 'open' && tokens.depth > ITEM_LEVEL + 1) item.open(tokens, tokens.depth - 1)
      else if (kind === 'close') item.close()
      if (tokens.name !== 'si') continue
      if (kind === 'open' && tokens.depth === ITEM_LEVEL + 1) item.begin()
      if (kind === 'close' && tokens.depth === ITEM_LEVEL) strings.push(item.value())
      if (kind === 'empty' && tokens.depth === ITEM_LEVEL) strings.push('')
    }
  }
  streamTokens(zip, entry, LIMITS.sharedStrings, tokens, take)
  return strings
}
