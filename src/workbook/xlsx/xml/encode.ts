import { decodeXml } from './decode'

/** An XML part's text with what is needed to write it back as it was. */
export interface XmlText {
  readonly text: string
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be'
  readonly mark: boolean
}

/**
 * Reads a part so that `encodeXml` gives back the same bytes for the same text.
 * @throws UnreadableFile 'damaged' when the bytes are not of their encoding
 */
export function readXml(bytes: Uint8Array): XmlText {
  const text = decodeXml(bytes)
  const [first, second, third] = bytes
  if (first === 0xff && second === 0xfe) return { text, encoding: 'utf-16le', mark: true }
  if (first === 0xfe && second === 0xff) return { text, encoding: 'utf-16be', mark: true }
  if (first === 0x3c && second === 0) return { text, encoding: 'utf-16le', mark: false }
  if (first === 0 && second === 0x3c) return { text, encoding: 'utf-16be', mark: false }
  return { text: declaredUtf8(text), encoding: 'utf-8', mark: first === 0xef && second === 0xbb && third === 0xbf }
}

/** Changed text in the encoding of the part that it was read from. */
export function encodeXml(text: string, { encoding, mark }: Omit<XmlText, 'text'>): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text
  if (encoding === 'utf-8') return new TextEncoder().encode(whole)
  const bytes = new Uint8Array(whole.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < whole.length; at++) view.setUint16(2 * at, whole.charCodeAt(at), encoding === 'utf-16le')
  return bytes
}

/** There is no encoder for GB2312 and the like, and us-ascii has no Chinese: such a part is written as UTF-8, and says so. */
function declaredUtf8(text: string): string {
  const [declaration = '', , encoding = 'UTF-8'] = /^<\?xml[^>]*?\sencoding\s*=\s*(["'])([\w.:-]+)\1/.exec(text) ?? []
  if (/^utf-?8$/i.test(encoding)) return text
  const end = declaration.length - 1
  return `${text.slice(0, end - encoding.length)}UTF-8${text.slice(end)}`
}
