import { byteAt } from './bytes'
import { GREATER, QUESTION } from './characters'
import { UnreadableFile } from '../../unreadable'
import { PORTABLE, type Codec } from '../zip'
import { concatenated } from '../zip/output'

/** Text, and the bytes it was decoded from. */
export interface DecodedText {
  readonly text: string
  /** Null where they are not UTF-8. */
  readonly utf8: Uint8Array | null
}

/**
 * The text of an XML part, by its byte order mark or the encoding that it declares; UTF-8 without either.
 * @throws UnreadableFile 'damaged' when the bytes are not of that encoding
 */
export function decodeXml(bytes: Uint8Array, codec: Codec = PORTABLE): string {
  return attempt(() => {
    const encoding = encodingOf(bytes)
    if (encoding === 'utf-8') return codec.decodeUtf8(withoutMark(bytes))
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  })
}

/** The same for a part that comes in pieces, of which the first holds the whole XML declaration. */
export class XmlDecoder {
  /** Null for UTF-8. */
  private decoder: TextDecoder | null = null
  private begun = false
  /** The first bytes of a character that goes on in the next piece. */
  private cutOff = NOTHING

  constructor(private readonly codec: Codec) {}

  decode(piece: Uint8Array): DecodedText {
    return attempt(() => {
      const bytes = this.begun ? piece : this.begin(piece)
      if (this.decoder) return { text: this.decoder.decode(bytes, { stream: true }), utf8: null }
      const whole = this.cutOff.length > 0 ? concatenated(this.cutOff, bytes) : bytes
      const end = endOfCharacters(whole)
      this.cutOff = whole.slice(end)
      const utf8 = whole.subarray(0, end)
      return { text: this.codec.decodeUtf8(utf8), utf8 }
    })
  }

  /** What is left after the last piece: nothing, unless the part ends within a character. */
  finish(): string {
    return attempt(() => this.decoder?.decode() ?? this.codec.decodeUtf8(this.cutOff))
  }

  /** Finds out the encoding; gives the bytes without a mark that says it. */
  private begin(first: Uint8Array): Uint8Array {
    this.begun = true
    const encoding = encodingOf(first)
    if (encoding !== 'utf-8') this.decoder = new TextDecoder(encoding, { fatal: true })
    return this.decoder ? first : withoutMark(first)
  }
}

const NOTHING = new Uint8Array()
/** The longest character has four bytes. */
const LONGEST = 4

/** How many bytes there are up to a character that is cut off at the end: all of them, when none is. */
function endOfCharacters(bytes: Uint8Array): number {
  const { length } = bytes
  for (let back = 1; back < LONGEST && back <= length; back++) {
    const byte = byteAt(bytes, length - back)
    if (byte < 0x80) break
    // The first byte of a character says how many it has; those that follow begin with the bits 10.
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? length - back : length
  }
  return length
}

function attempt<T>(decode: () => T): T {
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
  const mark = markLength(bytes)
  if (bytes[mark + 1] !== QUESTION) return null
  let declaration = ''
  for (const byte of bytes.subarray(mark, DECLARATION_LENGTH)) {
    if (byte === GREATER) break
    declaration += String.fromCharCode(byte)
  }
  const encoding = /^<\?xml\s.*?\sencoding\s*=\s*["']([\w.:-]+)["']/s.exec(declaration)?.[1]?.toLowerCase()
  // A part that can be read as single bytes up to here is not UTF-16, whatever it says of itself.
  return encoding === undefined || encoding.startsWith('utf-16') ? null : encoding
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes.subarray(markLength(bytes))
}

/** How many bytes the byte order mark of UTF-8 takes. */
function markLength(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0
}
