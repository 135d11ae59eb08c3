import { encodeUtf8, NATIVE_CODEC } from '../../src/cli/native-codec'
import { zipSync } from 'fflate'
import { UnreadableFile } from '../../src/workbook/unreadable'
import { inflateEntry, inflateInChunks, openZip, PORTABLE, type Codec } from '../../src/workbook/xlsx/zip'
import { anyCharacter, fc } from '../property'

function decoded(codec: Codec, bytes: Uint8Array): string {
  try {
    return codec.decodeUtf8(bytes)
  } catch {
    return 'no UTF-8'
  }
}

test('texts of every kind are decoded as TextDecoder does', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCharacter, maxLength: 200 }), (text) => {
      expect(NATIVE_CODEC.decodeUtf8(Buffer.from(text))).toBe(PORTABLE.decodeUtf8(Buffer.from(text)))
    }),
  )
})

test('a text may begin anywhere in the bytes of a file', () => {
  const file = Buffer.from('x义县、古塔区x')
  expect(NATIVE_CODEC.decodeUtf8(file.subarray(1, -1))).toBe('义县、古塔区')
})

const unit = fc.constantFrom(0x00, 0x41, 0x7f, 0x80, 0x8f, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe4, 0xed)
const rare = fc.constantFrom(0xb9, 0x89, 0xee, 0xef, 0xbb, 0xf0, 0xf4, 0xf5, 0xff)

test('bytes that are no UTF-8 are refused as TextDecoder does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 8 }), fc.array(fc.oneof(unit, rare), { maxLength: 8 }), (any, likely) => {
      for (const bytes of [any, Uint8Array.from(likely)])
        expect(decoded(NATIVE_CODEC, bytes)).toBe(decoded(PORTABLE, bytes))
    }),
    { numRuns: 3000 },
  )
})

describe('a text that is encoded', () => {
  const longerThanItsRoom = 300_000

  test.each([
    ['any characters', fc.string({ unit: anyCharacter, maxLength: 200 })],
    ['halves of characters', fc.string({ unit: fc.constantFrom('县', '\ud800', '\udc00', 'x'), maxLength: 10 })],
    ['a long text', fc.constantFrom('x', '县', '𠮷', '\ud800').map((unit) => unit.repeat(longerThanItsRoom))],
  ])('is what Buffer makes of it, in memory of its own: %s', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const bytes = encodeUtf8(text)
        expect(Buffer.compare(bytes, Buffer.from(text))).toBe(0)
        expect(bytes.buffer.byteLength).toBe(bytes.length)
      }),
    )
  })
})

describe('an entry that is read piece by piece', () => {
  const SIZE = 1_000_000
  const content = Uint8Array.from({ length: SIZE }, (_, at) => (at * at) >>> 7)
  const packed = zipSync({ sheet: content })

  /** What comes out of the entry, or what is wrong with it; with its announced size made so many bytes larger. */
  function unpacked(codec: Codec, more = 0, bytes = packed): Uint8Array | string {
    const zip = openZip(bytes, codec)
    const entry = { ...zip.entries[0], size: SIZE + more }
    const chunks: Uint8Array[] = []
    try {
      inflateInChunks(zip, entry, 2 * SIZE, (chunk) => chunks.push(chunk.slice()))
      expect(Buffer.compare(Buffer.concat(chunks), inflateEntry(zip, entry, 2 * SIZE))).toBe(0)
      return Buffer.concat(chunks)
    } catch (error) {
      if (error instanceof UnreadableFile) return error.reason
      throw error
    }
  }

  test('comes in several pieces, which make the whole', () => {
    expect(Buffer.compare(unpacked(NATIVE_CODEC) as Uint8Array, content)).toBe(0)
  })

  test.each([-1, 1, -1000, 1000])('is refused when its size lies by %d bytes, as by portable code', (more) => {
    expect([unpacked(NATIVE_CODEC, more), unpacked(PORTABLE, more)]).toEqual(['damaged', 'damaged'])
  })

  test('is refused when its data are damaged', () => {
    const zip = openZip(packed)
    const damaged = packed.slice()
    damaged.fill(0xff, zip.entries[0].dataStart + 1000, zip.entries[0].dataStart + 1100)
    expect([unpacked(NATIVE_CODEC, 0, damaged), unpacked(PORTABLE, 0, damaged)]).toEqual(['damaged', 'damaged'])
  })
})
