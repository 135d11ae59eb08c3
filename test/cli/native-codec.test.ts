import { NATIVE_CODEC } from '../../src/cli/native-codec'
import { PORTABLE, type Codec } from '../../src/workbook/xlsx/zip'
import { fc } from '../property'

function decoded(codec: Codec, bytes: Uint8Array): string {
  try {
    return codec.decodeUtf8(bytes)
  } catch {
    return 'no UTF-8'
  }
}

test('texts of every kind are decoded as TextDecoder does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
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
