import { itemAt } from '../../../text/items'
import { UnreadableFile } from '../../unreadable'
import {
  AMPERSAND,
  COLON,
  DOUBLE_QUOTE,
  EQUALS,
  GREATER,
  isSpace,
  LESS,
  SINGLE_QUOTE,
  SPACE,
  standsAt,
} from './characters'
import { decodeEntities } from './entities'

/** The attributes of one tag: where their values stand. Names are compared only when one is asked for. */
export class Attributes {
  /** Where the values open and close, in turn; only the first `count` places count. */
  private readonly quotes: number[] = []
  private count = 0

  /**
   * Runs over the inside of a tag from `start` and notes where the values are.
   * @returns the place of the > that ends the tag, not one inside a quoted value; -1 when it is not there
   * @throws UnreadableFile 'damaged' for an attribute without a value
   */
  scan(source: string, start: number): number {
    const { quotes } = this
    let count = 0
    let equals = 0
    for (let at = start; at < source.length; at++) {
      const code = source.charCodeAt(at)
      if (code > GREATER) continue
      if (code === GREATER) {
        if (count !== 2 * equals) throw withoutValue(source.slice(start - 1, at + 1))
        this.count = count
        return at
      }
      if (code === EQUALS) {
        equals++
      } else if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
        quotes[count++] = at
        do if (++at >= source.length) return -1
        while (source.charCodeAt(at) !== code)
        quotes[count++] = at
      }
    }
    return -1
  }

  /** The decoded value of the attribute with this local name, with a prefix or without one; null when it is not there. */
  find(source: string, local: string, prefixed: boolean): string | null {
    const { quotes } = this
    for (let index = 0; index < this.count; index += 2) {
      const start = itemAt(quotes, index)
      if (bearsName(source, start, local, prefixed)) return decoded(source.slice(start + 1, quotes[index + 1]))
    }
    return null
  }

  /** The names with their prefixes, in their order. */
  names(source: string): string[] {
    const names: string[] = []
    for (let index = 0; index < this.count; index += 2) {
      const end = nameEndBefore(source, itemAt(this.quotes, index))
      let start = end
      while (!isBeforeName(source.charCodeAt(start - 1))) start--
      names.push(source.slice(start, end))
    }
    return names
  }
}

function isBeforeName(code: number): boolean {
  return isSpace(code) || code === DOUBLE_QUOTE || code === SINGLE_QUOTE || code === LESS
}

function withoutValue(tag: string): UnreadableFile {
  return new UnreadableFile('damaged', `an attribute without a value in ${tag}`)
}

/** Whether the attribute whose value opens with this quote has the name. */
function bearsName(source: string, quote: number, local: string, prefixed: boolean): boolean {
  let end = quote - 1
  if (source.charCodeAt(end) !== EQUALS || isSpace(source.charCodeAt(end - 1))) end = nameEndBefore(source, quote)
  const start = end - local.length
  if (!standsAt(source, start, local)) return false
  const before = source.charCodeAt(start - 1)
  if (!prefixed) return before === DOUBLE_QUOTE || before === SINGLE_QUOTE || isSpace(before)
  return before === COLON && !source.endsWith('xmlns', start - 1)
}

/** Where a name ends that has blanks around its = sign. */
function nameEndBefore(source: string, quote: number): number {
  let end = quote
  while (isSpace(source.charCodeAt(end - 1))) end--
  if (source.charCodeAt(end - 1) === EQUALS) end--
  while (isSpace(source.charCodeAt(end - 1))) end--
  return end
}

function decoded(raw: string): string {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    // XML 1.0, 3.3.3: a line break or tab written as such in an attribute is a blank; one written as &#10; stays.
    if (code < SPACE || code === AMPERSAND) return decodeEntities(raw.replace(/\r\n|[\n\r\t]/g, ' '))
  }
  return raw
}
