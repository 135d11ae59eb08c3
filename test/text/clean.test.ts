import { fc } from '../property'
import { cleanText, impuritiesOf, IMPURE } from '../../src/text/clean'

test.each([
  ['６６人', '66人', ['width']],
  ['ＡｚＺ', 'AzZ', ['width']],
  ['台\u200b账\ufeff', '台账', ['invisible']],
  ['\u0007台账', '台账', ['invisible']],
  ['甲\u00a0乙', '甲 乙', ['hard-space']],
  ['甲 \n乙　', '甲\n乙', ['line-end']],
  ['甲 \r\n乙', '甲\r\n乙', ['line-end']],
  ['甲\u00a0', '甲', ['line-end']],
])('%j', (text, clean, impurities) => {
  expect(cleanText(text)).toBe(clean)
  expect(impuritiesOf(text)).toEqual(impurities)
})

test.each(['（一）“全面改薄”：85％；！', '  缩进', '甲　乙', '甲\r\n乙', '𠀀'])('right as it is: %j', (text) => {
  expect(cleanText(text)).toBe(text)
  expect(impuritiesOf(text)).toEqual([])
})

const text = fc.string({
  unit: fc.constantFrom('甲', ' ', '　', '\u00a0', '\u200b', '\n', '\r', '５', 'Ａ', '，', 'a', '\ufeff'),
})

test('cleaning twice is cleaning once, and a text is clean when nothing is named', () => {
  fc.assert(
    fc.property(text, (any) => {
      const clean = cleanText(any)
      expect(cleanText(clean)).toBe(clean)
      expect(impuritiesOf(any).length === 0).toBe(any === clean)
    }),
  )
})

test('every blank is looked at, and no character of a plain text', () => {
  const plane = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))
  expect(plane.filter((one) => /\s/.test(one) && !IMPURE.isIn(one))).toEqual([])
  expect(plane.filter((one) => /[!-~、。一-鿿]/.test(one) && IMPURE.isIn(one))).toEqual([])
})
