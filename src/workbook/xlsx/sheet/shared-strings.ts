import { LIMITS } from '../limits'
import { streamTokens } from '../xml/stream'
import { XmlTokens } from '../xml/tokens'
import type { Zip, ZipEntry } from '../zip'
import { standsAt } from '../xml/characters'
import { joinedText, RichText, shownText } from './rich-text'

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
      if (tokens.name === 'si') {
        if (kind === 'open' && tokens.depth === ITEM_LEVEL + 1) item.begin()
        if (kind === 'close' && tokens.depth === ITEM_LEVEL) strings.push(item.value())
        if (kind === 'empty' && tokens.depth === ITEM_LEVEL) strings.push('')
      }
      if (tokens.depth === ITEM_LEVEL) takePlainItems(tokens, strings)
    }
  }
  streamTokens(zip, entry, LIMITS.sharedStrings, tokens, take)
  return strings
}

const PLAIN_OPENING = '<si><t>'
const PLAIN_CLOSING = '</t></si>'

/** Reads the items that follow in the shape most have, one text without formats; the tokens would read them the same, only slower. */
function takePlainItems(tokens: XmlTokens, strings: string[]): void {
  const { source } = tokens
  let at = tokens.end
  while (standsAt(source, at, PLAIN_OPENING)) {
    const start = at + PLAIN_OPENING.length
    const end = source.indexOf('<', start)
    if (end < 0 || !standsAt(source, end, PLAIN_CLOSING)) break
    strings.push(shownText(joinedText('', tokens.textBetween(start, end)), false))
    at = end + PLAIN_CLOSING.length
  }
  tokens.moveTo(at)
}
