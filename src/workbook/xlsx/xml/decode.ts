import { GREATER, QUESTION } from './characters'
import { UnreadableFile } from '../../unreadable'
import { PORTABLE, type Codec } from '../zip'

/**
 * The text of an XML part, by its byte order mark or the encoding that it declares; UTF-8 without either.
 * @throws UnreadableFile 'damaged' when the bytes are not of that encoding
 */
export function decodeXml(bytes: Uint8Array, codec: Codec = PORTABLE): string {
  return attempt(() => {
    const encoding = encodingOf(bytes)
    return encoding === 'utf-8' ? codec.decodeUtf8(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes)
  })
}

/** The same for a part that comes in pieces, of which the first holds the whole XML declaration. */
export class XmlDecoder {
  private decoder: TextDecoder | null = null

  decode(piece: Uint8Array): string {
    return attempt(() => {
      this.decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
      return this.decoder.decode(piece, { stream: true })
    })
  }

  /** What is left after the last piece: nothing, unless the part ends within a character. */
  finish(): string {
    return attempt(() => this.decoder?.decode() ?? '')
  }
}

function attempt(decode: () => string): string {
  try {
    return decode()
  } catch (error) {
    // A decoder throws for bytes that are not of its encoding, and for an encoding it does not know; nothing else happens here.
    throw new UnreadableFile('damaged', String(error))
  }
}

/** Whether a part is in UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  return encodingOf(bytes) === 'utf-8'
}

/** Source: XML 1.0, appendix F. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  return declaredEncoding(bytes) ?? 'utf-8'
}

const DECLARATION_LENGTH = 128

/** How most parts begin. */
const UTF8_DECLARATION = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"')

function declaredEncoding(bytes: Uint8Array): string | null {
  if (UTF8_DECLARATION.every((byte, index) => bytes[index] === byte)) return null
  const mark = bytes[0] === 0xef ? 3 : 0
  if (bytes[mark + 1] !== QUESTION) return null
  let declaration = ''
  for (let at = mark; at < DECLARATION_LENGTH && bytes[at] !== GREATER; at++)
    declaration += String.fromCharCode(bytes[at])
  const encoding = /^<\?xml\s.*?\sencoding\s*=\s*["']([\w.:-]+)["']/s.exec(declaration)?.[1].toLowerCase()
  // A part that can be read as single bytes up to here is not UTF-16, whatever it says of itself.
  return encoding === undefined || encoding.startsWith('utf-16') ? null : encoding
}
