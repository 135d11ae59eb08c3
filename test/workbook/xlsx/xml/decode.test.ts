import { NATIVE_CODEC } from '../../../../src/cli/native-codec'
import { UnreadableFile } from '../../../../src/workbook/unreadable'
import { decodeXml, XmlDecoder } from '../../../../src/workbook/xlsx/xml/decode'
import { PORTABLE } from '../../../../src/workbook/xlsx/zip'
import { fc } from '../../../property'

const codecs = fc.constantFrom(NATIVE_CODEC, PORTABLE)

/** The bytes in pieces of so many, the last of which may be shorter. */
function pieces(bytes: Uint8Array, length: number): Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / length) }, (_, at) =>
    bytes.subarray(at * length, (at + 1) * length),
  )
}

test('a text that comes in pieces is the same wherever they are cut, with the bytes of each', () => {
  // A mark within a text is a character.
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '义', '𠮷', '\ufeff', '\n'), maxLength: 30 })
  fc.assert(
    fc.property(text, fc.integer({ min: 8, max: 20 }), codecs, (text, length, codec) => {
      const written = `<a>      ${text}`
      const decoder = new XmlDecoder(codec)
      const decoded = pieces(Buffer.from(`\ufeff${written}`), length).map((piece) => decoder.decode(piece))
      expect(decoded.map((piece) => piece.text).join('') + decoder.finish()).toBe(written)
      for (const { text, utf8 } of decoded) expect(Buffer.from(text).equals(utf8 ?? Buffer.alloc(0))).toBe(true)
    }),
  )
})

test('bytes that are no UTF-8 are refused in pieces as they are at once', () => {
  const byte = fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe4, 0xb9, 0x89, 0xf0, 0xa0, 0xae, 0xb7, 0xff)
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 12 }), fc.integer({ min: 4, max: 8 }), codecs, (bytes, length, codec) => {
      const written = Uint8Array.from([...Buffer.from('<a>x'), ...bytes])
      const decoder = new XmlDecoder(codec)
      const inPieces = (): string =>
        pieces(written, length)
          .map((piece) => decoder.decode(piece).text)
          .join('') + decoder.finish()
      expect(outcome(inPieces)).toBe(outcome(() => decodeXml(written, codec)))
    }),
    { numRuns: 1000 },
  )
})

function outcome(decode: () => string): string {
  try {
    return decode()
  } catch (error) {
    if (error instanceof UnreadableFile) return error.reason
    throw error
  }
}

test('of another encoding there are no bytes beside the text, which is decoded in pieces, too', () => {
  const decoder = new XmlDecoder(PORTABLE)
  const decoded = pieces(Buffer.from('\ufeff<a>义县</a>', 'utf16le'), 5).map((piece) => decoder.decode(piece))
  expect(decoded.map(({ text }) => text).join('') + decoder.finish()).toBe('<a>义县</a>')
  expect(decoded.every(({ utf8 }) => utf8 === null)).toBe(true)
})
